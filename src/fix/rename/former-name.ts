import { child, type Pointer } from "../../model/pointer.ts";
import type { Changes } from "../change.ts";

/** Says in `renamedFrom` how something was called; the newest name comes last. */
export function rememberName(
  at: Pointer,
  from: string,
  hasOthers: boolean,
  into: Changes,
  short?: "description",
): void {
  const pointer = child(at, "renamedFrom");
  if (hasOthers) into.add({ kind: "append", at: pointer, value: from });
  else into.add({ kind: "add", at: pointer, value: [from], ...(short && { short }) });
}
