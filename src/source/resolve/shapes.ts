import { atValue, type Report } from "../../diagnostics/diagnostic.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import type { Property } from "../../model/property.ts";
import { forEachInner } from "../../model/refs.ts";
import { anyShape, type Bounds, NO_BOUNDS, type Primitive, type Shape } from "../../model/shape.ts";
import { placeOf } from "../grammar/list.ts";
import type { PropertyRecord, PropertyText } from "../language/property.ts";
import { MAX_DEPTH, MAX_INNER_SHAPES } from "../limits.ts";
import { enumValues } from "./enum-values.ts";
import { keywordPointer, type Layered, longForm } from "./layered.ts";
import type { References } from "./references.ts";
import { type TypeWord, typeWord } from "./type-word.ts";

/** What shapes are made of; the readers of properties are handed in, since they need shapes themselves. */
interface Parts {
  readonly types: References;
  readonly report: Report;
  /** Reads the `properties` of an object. */
  readonly properties: (texts: ReadonlyMap<string, PropertyText>, pointer: Pointer) => readonly Property[];
  /** Reads an item, a branch, the values of a map: it has no name, and inherits by `ref` alone. */
  readonly nameless: (record: PropertyRecord, pointer: Pointer) => Layered;
}

const BOUNDS = [
  "pattern",
  "format",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
] as const satisfies readonly (keyof Bounds & keyof PropertyRecord)[];

/** The part of a shape that a `type` says. */
type TypeOfShape = Pick<Shape, "types" | "semantic" | "ref">;

/** Makes shapes of what authors wrote about a value. */
export class Shapes {
  readonly #parts: Parts;
  /** Nested shapes, made once for all that inherit them. */
  readonly #nestedShapes = new WeakMap<PropertyRecord, Shape>();
  /** How many shapes are in one, where there are any. */
  readonly #sizes = new WeakMap<Shape, number>();
  #depth = 0;
  #refused = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The shape of a merged property. */
  shape(layered: Layered): Shape {
    const pointer = layered.layers.at(-1)?.pointer ?? "";
    if (this.#depth >= MAX_DEPTH)
      return this.#refuse("plan/too-deep", `properties are nested more than ${MAX_DEPTH} levels deep here`, pointer);
    this.#depth++;
    const made = this.#make(layered, pointer);
    this.#depth--;
    return this.#measured(made);
  }

  #make(layered: Layered, pointer: Pointer): Shape {
    const { record } = layered;
    const at = (keyword: string): Pointer => keywordPointer(layered, keyword);
    const said = this.#typesOf(record, at("type"));
    this.#checkTogether(record, at);
    this.#checkPattern(record.pattern, at("pattern"));
    const { types, semantic, ref } = said.word;
    const shape: Shape = {
      types,
      semantic,
      ref,
      enum: enumValues(record, at),
      const: record.const,
      bounds: boundsOf(record),
      items: record.items === undefined ? undefined : this.#nested(record.items, at("items")),
      properties: record.properties && this.#parts.properties(record.properties, at("properties")),
      additionalProperties: this.#additional(record.additionalProperties, at),
      anyOf: this.#branches(record.anyOf, at("anyOf")),
      oneOf: this.#branches(record.oneOf, at("oneOf")),
      nullable: record.nullable ?? false,
      schema: record.schema,
      title: record.title,
      description: record.description,
      pointer,
    };
    return inArrays(shape, said.arrays);
  }

  #branches(texts: readonly PropertyText[] | undefined, pointer: Pointer): readonly Shape[] | undefined {
    return texts?.map((each, index) => this.#nested(each, child(pointer, placeOf(texts, index))));
  }

  /** A plan of twenty lines can say properties without end, each of which holds two of the next. */
  #measured(shape: Shape): Shape {
    let size = 1;
    forEachInner(shape, (inner) => {
      size += this.#sizes.get(inner) ?? 1;
    });
    if (size > MAX_INNER_SHAPES)
      return this.#refuse("plan/too-large", "this property holds more than a hundred thousand others", shape.pointer);
    if (size > 1) this.#sizes.set(shape, size);
    return shape;
  }

  /** Told once: what is too large in one place is so in all that hold it. */
  #refuse(rule: string, message: string, pointer: Pointer): Shape {
    const hint = "Send less, or name the inner objects in `types`, and refer to them.";
    if (!this.#refused) this.#parts.report({ rule, severity: "error", message, hint, at: atValue(pointer) });
    this.#refused = true;
    return anyShape(pointer);
  }

  /** A shape inside another. */
  #nested(text: PropertyText, pointer: Pointer): Shape {
    if (text === "required" || text === "optional")
      this.#complain(`\`${text}\` means nothing here`, "Write a type, or a property that says one.", pointer);
    const known = typeof text === "object" ? this.#nestedShapes.get(text) : undefined;
    if (known) return known;
    const made = this.shape(this.#parts.nameless(longForm(text), pointer));
    if (typeof text === "object") this.#nestedShapes.set(text, made);
    return made;
  }

  #typesOf(record: PropertyRecord, pointer: Pointer): { word: TypeOfShape; arrays: number } {
    if (Array.isArray(record.type)) return { word: { types: record.type }, arrays: 0 };
    if (typeof record.type !== "string") return { word: { types: impliedTypes(record) }, arrays: 0 };
    const said = typeWord(record.type);
    if (said.arrays > MAX_DEPTH)
      return {
        word: this.#refuse("plan/too-deep", `arrays are nested more than ${MAX_DEPTH} levels deep here`, pointer),
        arrays: 0,
      };
    return { word: this.#named(said, pointer), arrays: said.arrays };
  }

  #named({ word, primitive, semantic }: TypeWord, pointer: Pointer): TypeOfShape {
    if (primitive) return { types: [primitive] };
    if (semantic) return { semantic };
    return this.#parts.types.check(word, atValue(pointer)) ? { ref: word } : {};
  }

  #additional(
    text: PropertyRecord["additionalProperties"],
    at: (keyword: string) => Pointer,
  ): boolean | Shape | undefined {
    return text === undefined || typeof text === "boolean" ? text : this.#nested(text, at("additionalProperties"));
  }

  #checkTogether(record: PropertyRecord, at: (keyword: string) => Pointer): void {
    if (record.enum !== undefined && record.values !== undefined) {
      this.#complain(
        "`enum` and `values` say the same thing in two ways",
        "Keep `values`: it describes each value.",
        at("enum"),
      );
    }
    if (record.items !== undefined && typeof record.type === "string" && typeWord(record.type).arrays > 0) {
      this.#complain(
        `\`type: ${record.type}\` says what the items are, and so does \`items\``,
        "Keep one of the two; `type: array` goes with `items`.",
        at("items"),
      );
    }
  }

  #checkPattern(pattern: string | undefined, pointer: Pointer): void {
    if (pattern === undefined) return;
    try {
      new RegExp(pattern, "u");
    } catch {
      this.#complain(
        "this is no regular expression",
        "Patterns are those of JavaScript, with the flag u: put a \\ before what has a meaning there.",
        pointer,
      );
    }
  }

  #complain(message: string, hint: string, pointer: Pointer): void {
    this.#parts.report({ rule: "plan/value", severity: "error", message, hint, at: atValue(pointer) });
  }
}

/** The type that goes without saying: an object has properties, an array has items. */
function impliedTypes(record: PropertyRecord): readonly Primitive[] | undefined {
  if (record.properties !== undefined || record.additionalProperties !== undefined) return ["object"];
  return record.items === undefined ? undefined : ["array"];
}

function boundsOf(record: PropertyRecord): Bounds {
  let bounds: Record<string, unknown> | undefined;
  for (const keyword of BOUNDS) {
    if (record[keyword] === undefined) continue;
    bounds ??= {};
    bounds[keyword] = record[keyword];
  }
  return bounds ?? NO_BOUNDS;
}

/** Puts arrays around a shape. What bounds an array, and `null`, belong to the outermost. */
function inArrays(shape: Shape, arrays: number): Shape {
  if (arrays === 0) return shape;
  const { types, semantic, ref, pointer } = shape;
  const element: Shape = { ...anyShape(pointer), types, semantic, ref };
  return { ...shape, types: ["array"], semantic: undefined, ref: undefined, items: inArrays(element, arrays - 1) };
}
