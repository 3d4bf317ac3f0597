import { atKey } from "../../diagnostics/diagnostic.ts";
import { isCase } from "../../vocabulary/cases.ts";
import type { Declared } from "../declared.ts";
import type { Facts } from "../facts.ts";
import type { Renamed } from "../fix.ts";
import type { Found } from "../rule.ts";
import { caseFound } from "./case-found.ts";
import { isVendorName } from "./convention.ts";
import { siblingsOf } from "./siblings.ts";

/** Whether a property is one of a person or a group, or stands inside of one. */
export const isOfPerson = ({ owner: { kind } }: Declared): boolean => kind === "traits" || kind === "group";

/** The finding of a property, or trait, that is not written as `conventions.properties` says; what goes is let go. */
export function propertyCaseFound(declared: Declared, facts: Facts): Found | undefined {
  const { name, pointer, deprecated } = declared.property;
  const style = facts.plan.conventions.properties.case;
  if (style === undefined || !declared.introduces || deprecated !== undefined) return undefined;
  if (isVendorName(name) || isCase(name, style)) return undefined;
  const taken = siblingsOf(pointer, facts);
  return caseFound({ what: whatOf(declared), name, style, at: atKey(pointer), taken });
}

function whatOf({ owner: { kind }, path }: Declared): Renamed {
  if (path.length > 1) return "property";
  if (kind === "traits" || kind === "group") return "trait";
  return kind === "context" ? "context property" : "property";
}
