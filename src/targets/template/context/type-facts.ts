import type { NamedType } from "../../../model/plan.ts";
import { identifier } from "../../../vocabulary/identifier.ts";
import type { GeneratedNames } from "../../name-registry.ts";
import { deprecableFacts, namedFacts, type Said, titleOf } from "./named-facts.ts";
import type { ShapeFacts, TypeFacts } from "./template-context.ts";

/** A type that the plan names. */
export function declaredType(
  type: NamedType,
  names: GeneratedNames,
  shape: ShapeFacts,
  nested: readonly TypeFacts[],
): TypeFacts {
  const { version, versionField = null } = type;
  const own = { version: version === undefined ? null : String(version), versionField, nested };
  return Object.assign(namedFacts(type, names), own, deprecableFacts(type.deprecated), shape);
}

/** A type made of an object or enum that stands inside something, and is about what that is about. */
export function nestedType(about: Said, type: string, shape: ShapeFacts): TypeFacts {
  const { name, description = null } = about;
  const { deprecated, deprecation } = deprecableFacts(false);
  const own = { name, title: titleOf(about), description, identifier: identifier(type, "camel"), type };
  return Object.assign({}, shape, own, { version: null, versionField: null, deprecated, deprecation, nested: [] });
}
