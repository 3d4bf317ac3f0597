import { type At, atValue } from "../diagnostics/diagnostic.ts";
import { child, type Pointer } from "../model/pointer.ts";
import type { Property } from "../model/property.ts";
import { NO_BOUNDS, type Shape } from "../model/shape.ts";
import type { Impossibility } from "../schema/impossible/conjunct.ts";
import { impossibility } from "../schema/impossible/impossibility.ts";
import { placeOf } from "../schema/plan-shapes.ts";
import type { Facts } from "./facts.ts";

/** Something that no value is right for. */
export interface ImpossibleShape {
  /** "`cart_value`", "the type `channel`", "an element of `tags`". */
  readonly subject: string;
  /** The name of the property, where it is one. */
  readonly property?: string;
  /** A sentence without its full stop. */
  readonly because: string;
  readonly at: At;
  /** The pointer of the event or page that says it; absent where that stands elsewhere. */
  readonly call?: Pointer;
}

/** Every shape of the plan that no value satisfies, each once, and of nested ones the innermost: `facts.of(impossibleShapes)`. */
export function impossibleShapes(facts: Facts): readonly ImpossibleShape[] {
  const { plan } = facts;
  const survey = new Survey(facts);
  for (const { name, shape } of plan.types) survey.shape(shape, `the type \`${name}\``);
  survey.properties(plan.properties);
  for (const properties of plan.propertyGroups.values()) survey.properties(properties);
  survey.properties(plan.context);
  survey.properties(plan.identity.identifiers);
  survey.properties(plan.traits);
  for (const { traits } of plan.groups) survey.properties(traits);
  const found = [...survey.found];
  for (const { properties, pointer } of [...plan.events, ...plan.pages]) {
    const known = survey.found.length;
    survey.properties(properties);
    found.push(...survey.found.slice(known).map((each) => ({ ...each, call: pointer })));
  }
  return found;
}

class Survey {
  readonly found: ImpossibleShape[] = [];
  readonly #facts: Facts;
  readonly #judged = new Map<Shape, boolean>();
  readonly #lists = new Set<readonly Property[]>();
  readonly #forbidden = new Set<Pointer>();

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** Whether something in one of the properties is impossible. */
  properties(properties: readonly Property[]): boolean {
    if (this.#lists.has(properties)) return false;
    this.#lists.add(properties);
    return properties.map((property) => this.#property(property)).includes(true);
  }

  #property(property: Property): boolean {
    const { name, shape, required } = property;
    if (!isForbidden(shape)) return this.shape(shape, `\`${name}\``, property);
    // Whoever forbids a property says so this way; to require it too is a mistake.
    if (!required || this.#forbidden.has(property.pointer)) return false;
    this.#forbidden.add(property.pointer);
    const at = atValue(placeOf("schema", shape, property));
    this.found.push({
      subject: `\`${name}\``,
      property: name,
      because: "it is required, and its schema forbids it",
      at,
    });
    return true;
  }

  /** Whether a shape, or one inside it, is impossible. */
  shape(shape: Shape, subject: string, property?: Property): boolean {
    // Nothing to look into, and too few words to contradict each other: so are most.
    if (!holdsShapes(shape) && !mayContradict(shape)) return false;
    const known = this.#judged.get(shape);
    if (known !== undefined) return known;
    this.#judged.set(shape, false);
    const judged = this.#inside(shape, subject) || this.#self(shape, subject, property);
    this.#judged.set(shape, judged);
    return judged;
  }

  #inside({ items, properties, additionalProperties, anyOf, oneOf, ref }: Shape, subject: string): boolean {
    const type = ref === undefined ? undefined : this.#facts.index.types.get(ref);
    const inner = [
      type !== undefined && this.shape(type.shape, `the type \`${type.name}\``),
      items !== undefined && this.shape(items, `an element of ${subject}`),
      properties !== undefined && this.properties(properties),
      typeof additionalProperties === "object" && this.shape(additionalProperties, `a value in ${subject}`),
      ...[...(anyOf ?? []), ...(oneOf ?? [])].map((branch) => this.shape(branch, `a branch of ${subject}`)),
    ];
    return inner.includes(true);
  }

  #self(shape: Shape, subject: string, property: Property | undefined): boolean {
    if (!mayContradict(shape)) return false;
    const flaw = impossibility(this.#facts.schemas.whole(withoutNull(shape)));
    if (flaw === undefined) return false;
    this.found.push({
      subject,
      ...(property && { property: property.name }),
      because: shape.enum?.length === 0 ? "`enum` is empty" : flaw.because,
      at: atValue(pointerOf(flaw, shape, property)),
    });
    return true;
  }
}

/** Whether there is anything to look into. */
const holdsShapes = ({ ref, items, properties, additionalProperties, anyOf, oneOf }: Shape): boolean =>
  (ref ?? items ?? properties ?? additionalProperties ?? anyOf ?? oneOf) !== undefined;

/** Whether all that a shape says is that nothing may be there. */
const isForbidden = ({ schema, types, semantic, ref }: Shape): boolean =>
  schema !== undefined &&
  (types ?? semantic ?? ref) === undefined &&
  Object.keys(schema).every((keyword) => keyword === "not" || keyword === "description" || keyword === "title") &&
  JSON.stringify(schema["not"]) === "{}";

/** Whether a shape says so much that it may contradict itself. Most say a type and no more, and need no closer look. */
function mayContradict(shape: Shape): boolean {
  if ((shape.schema ?? shape.anyOf ?? shape.oneOf) !== undefined) return true;
  // A named type takes no properties but its own.
  if (shape.ref !== undefined && (shape.properties ?? shape.items) !== undefined) return true;
  if (shape.enum === undefined && shape.const === undefined) return boundsMayClash(shape);
  const isBound = shape.bounds !== NO_BOUNDS || (shape.semantic ?? shape.ref) !== undefined;
  if (shape.enum === undefined) return isBound || shape.types !== undefined;
  const isOfTexts = shape.types?.length === 1 && shape.types[0] === "string";
  const areTexts = shape.enum.length > 0 && shape.enum.every(({ value }) => typeof value === "string");
  return isBound || shape.const !== undefined || !areTexts || (shape.types !== undefined && !isOfTexts);
}

/** Whether there are two bounds, or one beside what the type says. */
function boundsMayClash({ bounds, semantic, ref }: Shape): boolean {
  if (bounds === NO_BOUNDS) return false;
  let count = (semantic ?? ref) === undefined ? 0 : 1;
  for (const keyword in bounds) if (count < 2 && Object.hasOwn(bounds, keyword)) count++;
  return count > 1;
}

/** That `null` alone is right is no less a mistake. */
function withoutNull(shape: Shape): Shape {
  const saysNull = shape.const === null || (shape.enum?.some(({ value }) => value === null) ?? false);
  return shape.nullable && !saysNull ? { ...shape, nullable: false } : shape;
}

/** Where the plan says what the keys of a schema lead to. */
function pointerOf({ keys }: Impossibility, shape: Shape, property: Property | undefined): Pointer {
  const [first = "type", second] = keys;
  const raw = shape.schema;
  const place = (keyword: string): Pointer => placeOf(keyword, shape, property);
  if (raw !== undefined && Object.hasOwn(raw, first)) return child(place("schema"), ...keys);
  // What stands in both the plan's words and the raw schema stands in an `allOf`.
  if (raw !== undefined && first === "allOf" && second === 0) return child(place("schema"), ...keys.slice(2));
  if (first === "not" || first === "enum") return place(saysValues(shape, property) ? "values" : "enum");
  const end = keys.indexOf("$ref");
  return end === 0 ? place("type") : child(place(String(first)), ...keys.slice(1, end < 0 ? undefined : end));
}

const saysValues = ({ enum: values }: Shape, property: Property | undefined): boolean =>
  values !== undefined &&
  property?.layers
    .findLast(({ keywords }) => keywords.some((each) => each === "enum" || each === "values"))
    ?.keywords.includes("values") === true;
