import type { Json } from "../model/json.ts";
import type { Pointer } from "../model/pointer.ts";
import type { Property } from "../model/property.ts";
import type { Deprecation, EnumValue } from "../model/shape.ts";
import { followPath } from "../model/uses/path.ts";
import type { Subject } from "../model/uses/use.ts";
import type { Facts } from "./facts.ts";

/** Something of the plan that is deprecated. */
export interface Deprecated {
  /** In words: "`added_to_cart`", "the value `gift`". */
  readonly subject: string;
  readonly name: string;
  /** Where it is declared. */
  readonly pointer: Pointer;
  readonly deprecation: Deprecation;
  readonly kind: "event" | "page" | "property" | "value";
}

/** All that is deprecated, each where it is declared: `facts.of(deprecations)`. */
export function deprecations({ plan, declared }: Facts): readonly Deprecated[] {
  const found: Deprecated[] = [];
  const seen = new Set<Pointer>();
  const add = (
    kind: Deprecated["kind"],
    subject: string,
    name: string,
    pointer: Pointer,
    deprecation?: Deprecation,
  ): void => {
    // What is inherited is told where it is said.
    if (deprecation === undefined || seen.has(deprecation.pointer)) return;
    seen.add(deprecation.pointer);
    found.push({ kind, subject, name, pointer, deprecation });
  };
  for (const { name, pointer, deprecated } of plan.events) add("event", `\`${name}\``, name, pointer, deprecated);
  for (const { name, pointer, deprecated } of plan.pages)
    add("page", `the page \`${name}\``, name, pointer, deprecated);
  const addValues = (values: readonly EnumValue[] = []): void => {
    for (const { value, pointer, deprecated } of values) {
      const text = valueText(value);
      add("value", `the value \`${text}\``, text, pointer, deprecated);
    }
  };
  for (const { property } of declared) {
    add("property", `\`${property.name}\``, property.name, property.pointer, property.deprecated);
    addValues(property.shape.enum);
  }
  for (const { shape } of plan.types) addValues(shape.enum);
  return found;
}

const valueText = (value: Json): string => (typeof value === "string" ? value : JSON.stringify(value));

/** The deprecation of what is used, and its name: of an event, page or trait, or of a property on the path. */
export function deprecationOf(
  subject: Subject,
  facts: Facts,
): { readonly name: string; readonly deprecation: Deprecation } | undefined {
  const { plan, index } = facts;
  switch (subject.kind) {
    case "event":
    case "page":
      return told(subject.name, index.call(subject.kind, subject.name)?.deprecated);
    case "trait":
      return onPath(plan.traits, subject.name, facts);
    case "property": {
      const call = index.call(subject.of, subject.name);
      return call && onPath(index.payload(call), subject.path, facts);
    }
    default:
      return undefined;
  }
}

const told = (name: string, deprecation: Deprecation | undefined) => deprecation && { name, deprecation };

/** The outermost deprecated property on a path. */
function onPath(properties: readonly Property[], path: string, { index }: Facts) {
  const parts = path.split(".");
  for (let depth = 1; depth <= parts.length; depth++) {
    const end = followPath(properties, parts.slice(0, depth).join("."), index.types);
    if (end.kind === "property" && end.property.deprecated) return told(end.property.name, end.property.deprecated);
  }
  return undefined;
}
