import { atValue, type Report } from "../../diagnostics/diagnostic.ts";
import { given } from "../../model/given.ts";
import { child, type Pointer } from "../../model/pointer.ts";
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

/** The earlier names of an event, page, property or trait; that it was called as it is called now is reported. */
export function formerNames(
  name: string,
  text: RenamesText | undefined,
  pointer: () => Pointer,
  report: Report,
): readonly Rename[] {
  const names = renames(text);
  for (const [index, former] of names.entries()) {
    if (former.name !== name) continue;
    report({
      rule: "plan/value",
      severity: "error",
      message: `\`${name}\` is no earlier name of \`${name}\`: nothing was renamed`,
      hint: "Write what it was called before, or take this out.",
      at: atValue(child(pointer(), index)),
    });
  }
  return names;
}
