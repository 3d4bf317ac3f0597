import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { isName } from "../../model/name.ts";
import type { Said, SaidProperties } from "../draft.ts";
import type { Notes } from "../notes.ts";
import { mergedInto } from "./all-of.ts";
import type { Around } from "./around.ts";
import { type Branches, branchesOf, withTypedBranches } from "./branches.ts";
import { bundled } from "./bundle.ts";
import { leftOut, tellLeftOut } from "./left-out.ts";
import { type Library, type Target, writtenRef } from "./library.ts";
import { PlainSchema } from "./plain-schema.ts";
import { Recursion } from "./recursion.ts";
import { sound } from "./sound.ts";
import { below, type Spot, told } from "./spot.ts";
import { TypeNames } from "./type-names.ts";

/** Deeper than this nobody sends anything; the language itself ends at a hundred. */
const MAX_DEPTH = 40;

/** The payload of an event, or the traits of a person. */
export interface SaidObject {
  readonly properties: SaidProperties;
  /** Whether properties may come that it does not name. */
  readonly open: boolean;
}

/** Reads JSON Schema (2020-12, see `modernSchema`) as properties of the plan language. */
export class SchemaReader implements Around {
  readonly library: Library;
  readonly notes: Notes;
  readonly #types: Map<string, Said>;
  readonly #names: TypeNames;
  readonly #recursion: Recursion;
  readonly #plain: PlainSchema;

  /** `types` is where the named types go that references lead to. */
  constructor(library: Library, types: Map<string, Said>, notes: Notes) {
    this.library = library;
    this.notes = notes;
    this.#types = types;
    this.#names = new TypeNames(types);
    this.#recursion = new Recursion(library);
    this.#plain = new PlainSchema(this);
  }

  /** The property that a schema describes. */
  said(schema: Json, spot: Spot, depth = 0): Said {
    if (schema === true) return { schema: {} };
    if (schema === false) return { schema: { not: {} } };
    if (!isJsonObject(schema))
      return this.#nothing(spot, "this is no schema: taken as a property of which nothing is known");
    if (depth > MAX_DEPTH)
      return this.#nothing(spot, `nested more than ${MAX_DEPTH} levels deep: what is below is left open`);
    if (typeof schema["$ref"] === "string") return this.#referred(schema, schema["$ref"], spot, depth);
    const whole = this.#withoutAllOf(schema);
    if (typeof whole === "boolean") return this.said(whole, spot, depth);
    if (!isJsonObject(whole)) return this.#plain.said(schema, spot, depth);
    return typeof whole["$ref"] === "string" ? this.said(whole, spot, depth) : this.#plain.said(whole, spot, depth);
  }

  /**
   * The properties of a payload, of traits: of an object that stands by itself. What else its schema says is told, and
   * stands as a comment at `about`.
   */
  object(schema: Json, spot: Spot, about?: Said): SaidObject {
    const payload = withTypedBranches(schema);
    const { unevaluatedProperties, ...evaluated } = isJsonObject(payload) ? payload : {};
    const first = this.#whole(this.said(payload, spot));
    const isRaw = isJsonObject(first["schema"]) && first["schema"]["unevaluatedProperties"] !== undefined;
    const said = isRaw ? this.#whole(this.said(evaluated, spot)) : first;
    const branches = isClosed(said) ? [] : this.#branches(said);
    const table: SaidProperties = new Map();
    for (const properties of [said["properties"], ...branches.map((each) => each.properties)])
      for (const [name, property] of Object.entries(isJsonObject(properties) ? properties : {}))
        if (isJsonObject(property) && !table.has(name)) table.set(name, property);
    tellLeftOut(leftOut(said, branches.length > 0), spot, this.notes, about);
    const namesAll = isRaw && unevaluatedProperties === false && said["schema"] === undefined;
    const closes = isClosed(said) || branches.some(({ areClosed }) => areClosed) || namesAll;
    return { properties: table, open: !closes || hasPatterns(said) };
  }

  /** The keywords of a schema that the language takes as they are, standing alone. */
  raw(schema: JsonObject, spot: Spot): JsonObject {
    const alone = bundled(schema, this.library, (ref) =>
      this.notes.lose(told(spot), `\`${writtenRef(ref)}\` leads to nothing that was given: nothing is known of it`),
    );
    return sound(alone, spot, this.notes);
  }

  /** Whether a name can stand in a plan; told where it cannot. */
  takes(name: string, spot: Spot): boolean {
    if (isName(name)) return true;
    this.notes.lose(
      told(spot),
      `the property ${JSON.stringify(name)} is left out: a name may not be empty or hold control characters`,
    );
    return false;
  }

  #nothing(spot: Spot, message: string): Said {
    const said: Said = { schema: {} };
    this.notes.lose(told(spot), message, said);
    return said;
  }

  /** A type that a payload is, as what it holds. */
  #whole(said: Said): Said {
    const { type } = said;
    const known = typeof type === "string" ? this.#types.get(type) : undefined;
    return known ? this.#whole(known) : said;
  }

  /** What the unions of a payload hold; none where one of them is of something else than objects. */
  #branches({ anyOf, oneOf }: Said): readonly Branches[] {
    const unions = [anyOf, oneOf].filter((union) => Array.isArray(union));
    const read = unions.map((union) =>
      branchesOf(union.map((each: Json) => (isJsonObject(each) ? this.#whole(each) : {}))),
    );
    return read.every((each) => each !== undefined) ? read : [];
  }

  #withoutAllOf(schema: JsonObject): Json | undefined {
    const { allOf, ...rest } = schema;
    if (!Array.isArray(allOf)) return schema;
    return mergedInto(
      rest,
      allOf.map((each: Json) => this.#direct(each)),
    );
  }

  /** What a branch says, its reference followed where that is no cycle. */
  #direct(schema: Json, depth = 0): Json {
    if (!isJsonObject(schema) || depth > MAX_DEPTH) return schema;
    const { $ref, ...rest } = schema;
    const inner = this.#withoutAllOf(schema) ?? schema;
    if (typeof $ref !== "string" || this.#recursion.of($ref)) return inner;
    const target = this.library.resolve($ref);
    if (target === undefined) return inner;
    return mergedInto(rest, [this.#direct(target.schema, depth + 1)]) ?? schema;
  }

  #referred(schema: JsonObject, ref: string, spot: Spot, depth: number): Said {
    const { $ref: _ref, ...beside } = schema;
    const target = this.library.resolve(ref);
    if (target === undefined) {
      const said = this.#plain.said(beside, spot, depth);
      this.notes.lose(
        told(spot),
        `\`${writtenRef(ref)}\` leads to nothing that was given: nothing is known of it`,
        said,
      );
      return said;
    }
    if (this.#recursion.of(ref)) return this.#recursive(schema, spot);
    if (Object.keys(beside).every((keyword) => SAYS_NOTHING.has(keyword)) && isNameable(target))
      return { type: this.#typeOf(target, depth), ...this.#plain.words(beside) };
    const one = mergedInto(beside, [this.#direct(target.schema)]);
    return one === undefined
      ? { ...this.#plain.words(beside), schema: this.raw(schema, spot) }
      : this.said(one, target, depth + 1);
  }

  #recursive(schema: JsonObject, spot: Spot): Said {
    const raw = this.raw(schema, spot);
    const isCircle = raw["$ref"] === undefined;
    const said: Said = { ...this.#plain.words(schema), schema: isCircle ? {} : raw };
    if (!isCircle) this.notes.lose(told(spot), "a type that holds itself is kept as raw JSON Schema", said);
    return said;
  }

  /** The named type of what a reference leads to; made when it is first met. */
  #typeOf(target: Target, depth: number): string {
    const { name, isNew } = this.#names.of(target);
    if (isNew) {
      const said = this.said(target.schema, below(target), depth + 1);
      this.#types.set(name, said);
    }
    return name;
  }
}

/** Whether an object refuses properties that it does not name. */
const isClosed = ({ properties, additionalProperties }: Said): boolean =>
  additionalProperties === false || (additionalProperties === undefined && properties !== undefined);

/** Whether an object takes names by their pattern. */
const hasPatterns = ({ schema }: Said): boolean => isJsonObject(schema) && schema["patternProperties"] !== undefined;

/** Keywords that constrain nothing: words, and what holds parts to be referred to. */
const SAYS_NOTHING = new Set([
  "title",
  "description",
  "default",
  "examples",
  "$defs",
  "definitions",
  "$schema",
  "$id",
  "id",
]);

/** An object or an enum is worth a name; a lone `type: string` is not. */
function isNameable({ schema }: Target): boolean {
  if (!isJsonObject(schema)) return false;
  const { properties, enum: values, oneOf, anyOf, allOf } = schema;
  return (
    (isJsonObject(properties) && Object.keys(properties).length > 0) ||
    Array.isArray(values) ||
    oneOf !== undefined ||
    anyOf !== undefined ||
    allOf !== undefined
  );
}
