import type { Json } from "../../../model/json.ts";

/** What a template sees: the plan with every reference followed and every identifier made. `fields.ts` tells of each. */
export interface TemplateContext {
  readonly mark: string;
  readonly plan: PlanFacts;
  readonly source: SourceFacts | null;
  readonly sources: readonly SourceFacts[];
  readonly events: readonly CallFacts[];
  readonly pages: readonly CallFacts[];
  readonly types: readonly TypeFacts[];
  readonly groups: readonly AttributesFacts[];
  readonly traits: AttributesFacts;
  readonly context: AttributesFacts;
}

export interface PlanFacts {
  readonly name: string | null;
  readonly version: string | null;
  readonly description: string | null;
}

/** What every thing with a name of its own in code has. */
export interface NamedFacts {
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  readonly identifier: string;
  readonly type: string;
}

export interface SourceFacts extends NamedFacts {
  readonly kind: "client" | "server";
  readonly platform: string | null;
}

/** What stands in an object: its properties, those that an app gives, and the types that it names on their behalf. */
export interface BodyFacts {
  readonly properties: readonly PropertyFacts[];
  readonly parameters: readonly PropertyFacts[];
  readonly nested: readonly TypeFacts[];
}

export interface CallFacts extends NamedFacts, BodyFacts, DeprecableFacts {
  readonly call: "track" | "page" | "screen";
  readonly firesWhen: string | null;
  readonly role: string | null;
  readonly key: boolean;
  readonly owner: string | null;
  readonly status: string;
  readonly since: string | null;
  readonly version: number | null;
  readonly category: string | null;
  readonly path: string | null;
  readonly renamedFrom: readonly string[];
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
  readonly consent: readonly string[];
  readonly tags: readonly string[];
  readonly identity: string;
  readonly dedupe: DedupeFacts | null;
  readonly oncePer: readonly string[];
  readonly isOpen: boolean;
  readonly contextProperties: readonly PropertyFacts[];
  readonly examples: readonly Json[];
}

export interface DedupeFacts {
  readonly key: readonly string[];
  readonly window: string | null;
  readonly seconds: number | null;
}

/** The traits of a person, those of a group, or the context. */
export interface AttributesFacts extends NamedFacts, BodyFacts, DeprecableFacts {
  readonly id: string | null;
}

export interface DeprecableFacts {
  readonly deprecated: boolean;
  readonly deprecation: DeprecationFacts;
}

export interface DeprecationFacts {
  readonly since: string | null;
  readonly replacedBy: string | null;
  readonly removeAfter: string | null;
  readonly sendUntil: string | null;
  readonly reason: string | null;
}

export const KINDS = [
  "string",
  "number",
  "integer",
  "boolean",
  "enum",
  "array",
  "object",
  "map",
  "union",
  "any",
  "null",
] as const;
export type Kind = (typeof KINDS)[number];

/** What values something holds. */
export interface ShapeFacts {
  readonly kind: Kind;
  readonly isString: boolean;
  readonly isNumber: boolean;
  readonly isInteger: boolean;
  readonly isBoolean: boolean;
  readonly isEnum: boolean;
  readonly isArray: boolean;
  readonly isObject: boolean;
  readonly isMap: boolean;
  readonly isUnion: boolean;
  readonly isAny: boolean;
  readonly isNull: boolean;
  readonly nullable: boolean;
  readonly ref: string | null;
  readonly isNamed: boolean;
  readonly semantic: string | null;
  readonly format: string | null;
  readonly values: readonly EnumValueFacts[];
  readonly valueKind: "string" | "integer" | "number" | "boolean" | "mixed" | null;
  readonly items: ShapeFacts | null;
  readonly branches: readonly ShapeFacts[];
  readonly properties: readonly PropertyFacts[];
  readonly parameters: readonly PropertyFacts[];
  readonly isOpen: boolean;
  readonly bounds: BoundsFacts;
}

export interface BoundsFacts {
  readonly pattern: string | null;
  readonly minLength: number | null;
  readonly maxLength: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly exclusiveMinimum: number | null;
  readonly exclusiveMaximum: number | null;
  readonly multipleOf: number | null;
  readonly minItems: number | null;
  readonly maxItems: number | null;
  readonly uniqueItems: boolean;
}

export interface EnumValueFacts extends DeprecableFacts {
  readonly value: Json;
  readonly description: string | null;
  readonly identifier: string;
  readonly type: string;
  readonly constant: string;
}

/** A type of the plan, or one that was made of an object or enum that stands inside something. */
export interface TypeFacts extends NamedFacts, ShapeFacts, DeprecableFacts {
  readonly version: string | null;
  readonly versionField: string | null;
  readonly nested: readonly TypeFacts[];
}

export interface PropertyFacts extends ShapeFacts, DeprecableFacts {
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  readonly identifier: string;
  readonly required: boolean;
  readonly optional: boolean;
  readonly filled: boolean;
  readonly constant: boolean;
  readonly value: Json;
  readonly beside: readonly PropertyFacts[];
  readonly defaultValue: Json;
  readonly unit: string | null;
  readonly unitFrom: string | null;
  readonly pii: string | null;
  readonly since: string | null;
  readonly normalize: readonly string[];
  readonly renamedFrom: readonly string[];
  readonly sources: readonly string[];
  readonly examples: readonly Json[];
}

/** The things that a template meets, by the names that `fields.ts` and the guide give them. */
export interface Things {
  readonly Template: TemplateContext;
  readonly Plan: PlanFacts;
  readonly Source: SourceFacts;
  readonly Call: CallFacts;
  readonly Attributes: AttributesFacts;
  readonly Type: TypeFacts;
  readonly Property: PropertyFacts;
  readonly Shape: ShapeFacts;
  readonly EnumValue: EnumValueFacts;
  readonly Bounds: BoundsFacts;
  readonly Dedupe: DedupeFacts;
  readonly Deprecation: DeprecationFacts;
}
