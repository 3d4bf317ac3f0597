import { child, type Pointer } from "../../model/pointer.ts";
import type { Changes } from "../change.ts";

/**
 * Says in `renamedFrom` how something was called; the newest name comes last. Where a text may stand in place of the
 * mapping, `short` is the key that it is short for.
 */
export function rememberName(at: Pointer, from: string, into: Changes, short?: "description"): void {
  into.add({ kind: "add", at: child(at, "renamedFrom"), value: [from], ...(short && { short }) });
}
