import { given } from "../../model/given.ts";
import type { Pointer } from "../../model/pointer.ts";
import type { Deprecation, Rename } from "../../model/shape.ts";
import type { PropertyRecord } from "../language/property.ts";

type DeprecationText = NonNullable<PropertyRecord["deprecated"]>;
type RenamesText = NonNullable<PropertyRecord["renamedFrom"]>;

/** `deprecated: true`, its reason, or all that is known of it. `deprecated: false` says nothing. */
export function deprecation(text: DeprecationText | undefined, pointer: () => Pointer): Deprecation | undefined {
  if (text === undefined || text === false) return undefined;
  if (text === true) return { pointer: pointer() };
  return typeof text === "string" ? { reason: text, pointer: pointer() } : { ...text, pointer: pointer() };
}

const NONE: readonly Rename[] = [];

/** Earlier names, oldest first. */
export function renames(text: RenamesText | undefined): readonly Rename[] {
  if (text === undefined) return NONE;
  return text.map((each) =>
    typeof each === "string" ? { name: each } : given({ name: each.name ?? "", sendBothUntil: each.sendBothUntil }),
  );
}
