import type { NamedType } from "../../../model/plan.ts";
import type { Property } from "../../../model/property.ts";
import type { EnumValue, Shape } from "../../../model/shape.ts";
import type { PlanSchemas } from "../../../schema/plan-schemas.ts";
import { boundsFacts } from "./bounds-facts.ts";
import type { CodeNames } from "./code-names.ts";
import { bodyFacts, type Client, type PropertyLists } from "./property-facts.ts";
import type { Reading, Standing } from "./reading.ts";
import { ANY, changed, constantFacts, enumFacts, primitiveFacts, semanticFacts, shapeFacts } from "./shape-facts.ts";
import type { ShapeFacts, TypeFacts } from "./template-context.ts";
import { declaredType, nestedType } from "./type-facts.ts";

/**
 * Reads shapes as templates see them: each is of one kind, references are followed, and an object or enum that stands
 * inside something becomes a type with a name, for languages that have no types without one.
 */
export class ShapeReader implements Reading {
  readonly names: CodeNames;
  readonly schemas: PlanSchemas;
  /** The types whose version stands beside them. */
  readonly versioned: ReadonlyMap<string, NamedType>;
  readonly #types = new Map<string, { readonly type: TypeFacts; readonly shape: ShapeFacts }>();

  constructor(schemas: PlanSchemas, names: CodeNames) {
    this.schemas = schemas;
    this.names = names;
    this.versioned = new Map([...schemas.types].filter(([, { versionField }]) => versionField !== undefined));
  }

  /** A type that the plan names. */
  type(type: NamedType): TypeFacts {
    return this.#declared(type).type;
  }

  /** The properties of an object, with those that the client writes by itself. */
  body(properties: readonly Property[], standing: Standing, client?: Client): PropertyLists {
    return bodyFacts(this, properties, standing, client);
  }

  /** What values a shape holds. Where it says several things at once, what fixes its structure counts. */
  shape(shape: Shape, standing: Standing): ShapeFacts {
    const facts = this.#kindOf(shape, standing);
    return facts.nullable || !letsNullIn(shape) ? facts : changed(facts, { nullable: true });
  }

  #kindOf(shape: Shape, standing: Standing): ShapeFacts {
    const { const: constant, enum: values, ref, semantic, properties, bounds } = shape;
    if (constant !== undefined) return constantFacts(constant);
    if (values) return this.#enum(values, standing);
    const type = ref === undefined ? undefined : this.schemas.types.get(ref);
    if (type) return this.#reference(type, shape);
    if (semantic !== undefined) return semanticFacts(semantic, bounds, this.schemas.plan.conventions.timestamps);
    return properties ? this.#object(shape, properties, standing) : this.#plain(shape, standing);
  }

  #declared(type: NamedType): { readonly type: TypeFacts; readonly shape: ShapeFacts } {
    const known = this.#types.get(type.name);
    if (known) return known;
    const names = this.names.of(type);
    const { sources } = this.schemas.plan;
    const nested: TypeFacts[] = [];
    const standing = {
      type: names.type,
      about: type,
      isDeclared: true,
      nested,
      sources: sources.map(({ name }) => name),
    };
    const shape = changed(this.shape(type.shape, standing), { ref: names.type, isNamed: true });
    const made = { type: declaredType(type, names, shape, nested), shape };
    this.#types.set(type.name, made);
    return made;
  }

  /** A type that the plan names, and what is said beside the reference. */
  #reference(type: NamedType, { bounds }: Shape): ShapeFacts {
    const { shape } = this.#declared(type);
    return changed(shape, { bounds: boundsFacts(bounds, shape.bounds), format: bounds.format ?? shape.format });
  }

  /** Outer types stand before those inside them. */
  #object(shape: Shape, properties: readonly Property[], standing: Standing): ShapeFacts {
    const type = standing.isDeclared ? standing.type : this.names.claim(standing.type);
    const nested: TypeFacts[] = [];
    const lists = this.body(properties, { ...standing, type, isDeclared: false, nested });
    const facts = shapeFacts("object", {
      ...lists,
      ref: type,
      isOpen: (shape.additionalProperties ?? false) !== false,
    });
    if (!standing.isDeclared) standing.nested.push(nestedType(standing.about, type, facts));
    standing.nested.push(...nested);
    return facts;
  }

  #enum(values: readonly EnumValue[], { type, isDeclared, about, nested }: Standing): ShapeFacts {
    if (isDeclared) return enumFacts(values, type, this.names);
    const ref = this.names.claim(type);
    const facts = enumFacts(values, ref, this.names);
    nested.push(nestedType(about, ref, facts));
    return facts;
  }

  #plain(shape: Shape, standing: Standing): ShapeFacts {
    const { types, items, bounds, additionalProperties: additional } = shape;
    if (items) return this.#holding("array", items, shape, standing);
    if (typeof additional === "object") return this.#holding("map", additional, shape, standing);
    const [type, ...others] = types?.filter((each) => each !== "null") ?? [];
    if (others.length > 0) return this.#union(oneByOne(shape), standing);
    if (type === "array") return this.#holding("array", undefined, shape, standing);
    if (type === "object") return this.#holding("map", undefined, shape, standing);
    if (type !== undefined) return primitiveFacts(type, bounds);
    return types ? shapeFacts("null") : this.#union(shape.anyOf ?? shape.oneOf ?? [], standing);
  }

  #holding(kind: "array" | "map", items: Shape | undefined, { bounds }: Shape, standing: Standing): ShapeFacts {
    const inner = standing.isDeclared ? { ...standing, type: `${standing.type}Item`, isDeclared: false } : standing;
    return shapeFacts(kind, { items: items ? this.shape(items, inner) : ANY, bounds: boundsFacts(bounds) });
  }

  /** One of several; of a single one beside null, that one. */
  #union(all: readonly Shape[], standing: Standing): ShapeFacts {
    const [only, ...others] = all.filter((branch) => !isNull(branch));
    const nullable = all.some(isNull);
    if (!only) return nullable ? shapeFacts("null") : ANY;
    if (others.length === 0)
      return nullable ? changed(this.shape(only, standing), { nullable }) : this.shape(only, standing);
    const branches = [only, ...others].map((branch, index) =>
      this.shape(branch, { ...standing, type: `${standing.type}Option${index + 1}`, isDeclared: false }),
    );
    return shapeFacts("union", { branches, nullable: nullable || branches.some((branch) => branch.nullable) });
  }
}

const letsNullIn = ({ nullable, types }: Shape): boolean =>
  nullable || (types !== undefined && types.length > 1 && types.includes("null"));

const isNull = ({ types, const: constant }: Shape): boolean =>
  constant === null || (types?.length === 1 && types[0] === "null");

/** A shape of several types as one shape for each. A whole number is a number too. */
function oneByOne(shape: Shape): readonly Shape[] {
  const types = shape.types?.filter((type) => type !== "integer" || !shape.types?.includes("number")) ?? [];
  return types.map((type) => ({ ...shape, types: [type], nullable: false }));
}
