import { atValue, type Report } from "../../diagnostics/diagnostic.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import type { Property } from "../../model/property.ts";
import { forEachInner, hasInner } from "../../model/refs.ts";
import { anyShape, type Bounds, NO_BOUNDS, type Primitive, type Shape } from "../../model/shape.ts";
import { placeOf } from "../grammar/list.ts";
import type { PropertyRecord, PropertyText } from "../language/property.ts";
import { MAX_DEPTH, MAX_INNER_SHAPES } from "../limits.ts";
import { enumValues } from "./enum-values.ts";
import { keywordPointer, type Layered, longForm } from "./layered.ts";
import type { References } from "./references.ts";
import { typeWord } from "./type-word.ts";

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
const BOUND = new Set<string>(BOUNDS);

/** The part of a shape that a `type` says. */
type TypeOfShape = Pick<Shape, "types" | "semantic" | "ref">;

/** All of its members in their places, said or not. */
const typeOf = ({ types, semantic, ref }: TypeOfShape): TypeOfShape => ({ types, semantic, ref });

/** What a `type` says, and how many arrays are around it. */
interface SaidType {
  readonly word: TypeOfShape;
  readonly arrays: number;
}

/** Makes shapes of what authors wrote about a value. */
export class Shapes {
  readonly #parts: Parts;
  /** Nested shapes, made once for all that inherit them. */
  readonly #nestedShapes = new Map<PropertyRecord, Shape>();
  /** How many shapes are in one, where there are any. */
  readonly #sizes = new Map<Shape, number>();
  /** What built-in types say, by their text: thousands of properties say the same few words. */
  readonly #builtIn = new Map<string, SaidType>();
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
    // Where a keyword stands is asked of few: a closure is made for each property, and a text for each that is there.
    const at = (keyword: string): Pointer => keywordPointer(layered, keyword);
    const said = this.#typesOf(record, at);
    this.#checkTogether(record, at);
    if (record.pattern !== undefined) this.#checkPattern(record.pattern, at("pattern"));
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
      anyOf: record.anyOf && this.#branches(record.anyOf, at("anyOf")),
      oneOf: record.oneOf && this.#branches(record.oneOf, at("oneOf")),
      nullable: record.nullable ?? false,
      schema: record.schema,
      title: record.title,
      description: record.description,
      pointer,
    };
    return inArrays(shape, said.arrays);
  }

  #branches(texts: readonly PropertyText[], pointer: Pointer): readonly Shape[] {
    return texts.map((each, index) => this.#nested(each, child(pointer, placeOf(texts, index))));
  }

  /** A plan of twenty lines can say properties without end, each of which holds two of the next. */
  #measured(shape: Shape): Shape {
    if (!hasInner(shape)) return shape;
    let size = 1;
    forEachInner(shape, (inner) => {
      size += this.#sizes.get(inner) ?? 1;
    });
    if (size > MAX_INNER_SHAPES)
      return this.#refuse("plan/too-large", "this property holds more than a hundred thousand others", shape.pointer);
    this.#sizes.set(shape, size);
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

  #typesOf(record: PropertyRecord, at: (keyword: string) => Pointer): SaidType {
    const { type } = record;
    if (Array.isArray(type)) return { word: typeOf({ types: type }), arrays: 0 };
    if (typeof type !== "string") return { word: typeOf({ types: impliedTypes(record) }), arrays: 0 };
    const known = this.#builtIn.get(type);
    if (known) return known;
    const said = typeWord(type);
    if (said.arrays > MAX_DEPTH)
      return {
        word: this.#refuse("plan/too-deep", `arrays are nested more than ${MAX_DEPTH} levels deep here`, at("type")),
        arrays: 0,
      };
    const { word, primitive, semantic, arrays } = said;
    if (primitive === undefined && semantic === undefined) return { word: this.#named(word, at("type")), arrays };
    const made = { word: typeOf({ types: primitive && [primitive], semantic }), arrays };
    this.#builtIn.set(type, made);
    return made;
  }

  #named(word: string, pointer: Pointer): TypeOfShape {
    return typeOf({ ref: this.#parts.types.check(word, atValue(pointer)) ? word : undefined });
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

  #checkPattern(pattern: string, pointer: Pointer): void {
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
  if (!saysBounds(record)) return NO_BOUNDS;
  const bounds: Record<string, unknown> = {};
  for (const keyword of BOUNDS) if (record[keyword] !== undefined) bounds[keyword] = record[keyword];
  return bounds;
}

function saysBounds(record: PropertyRecord): boolean {
  for (const keyword in record) if (BOUND.has(keyword)) return true;
  return false;
}

/** Puts arrays around a shape. What bounds an array, and `null`, belong to the outermost. */
function inArrays(shape: Shape, arrays: number): Shape {
  if (arrays === 0) return shape;
  const { types, semantic, ref, pointer } = shape;
  const element: Shape = { ...anyShape(pointer), types, semantic, ref };
  return { ...shape, types: ["array"], semantic: undefined, ref: undefined, items: inArrays(element, arrays - 1) };
}
