import { atKey, atValue, type Report } from "../../diagnostics/diagnostic.ts";
import { child, keysOf, type Pointer } from "../../model/pointer.ts";
import type { Layer, Property, Unit } from "../../model/property.ts";
import { anyShape, type Shape } from "../../model/shape.ts";
import type { Flaws } from "../flaws.ts";
import type { TypeText } from "../language/language.ts";
import type { PropertyRecord, PropertyText } from "../language/property.ts";
import { keywordPointer, type Layered } from "./layered.ts";
import { deprecation, formerNames } from "./lifecycle.ts";
import { type Below, PropertyLayers } from "./property-layers.ts";
import type { References } from "./references.ts";
import { Shapes } from "./shapes.ts";
import { AnnotationsByType } from "./type-annotations.ts";

/** Keywords that say nothing about the values: a property with these alone has the very shape that it inherits. */
const ABOUT_THE_PROPERTY = new Set<string>([
  "ref",
  "required",
  "unit",
  "pii",
  "deprecated",
  "renamedFrom",
  "since",
  "normalize",
  "default",
  "fill",
  "examples",
]);

/** One list for all that have none. */
const NONE: readonly never[] = [];

export interface PropertiesInput {
  readonly dictionary: ReadonlyMap<string, PropertyText>;
  /** The names of types. */
  readonly types: References;
  /** What the plan says of each type. */
  readonly typeTexts: ReadonlyMap<string, TypeText> | undefined;
  readonly flaws: Flaws;
  readonly report: Report;
}

/** Resolves properties wherever they stand: short forms, inheritance, types, nested objects. */
export class Properties {
  readonly #layers: PropertyLayers;
  readonly #shapes: Shapes;
  readonly #annotations: AnnotationsByType;
  readonly #report: Report;
  /** Shapes of the dictionary, made once; `open` while one is being made. */
  readonly #shared = new Map<Pointer, Shape | "open">();
  /** What stands in objects, made once for all that inherit it; `open` while it is being made. */
  readonly #inner = new Map<ReadonlyMap<string, PropertyText>, readonly Property[] | "open">();

  constructor({ dictionary, types, typeTexts, flaws, report }: PropertiesInput) {
    this.#layers = new PropertyLayers(dictionary, flaws, report);
    this.#annotations = new AnnotationsByType(typeTexts);
    this.#report = report;
    this.#shapes = new Shapes({
      types,
      report,
      properties: (texts, pointer) => this.#innerProperties(texts, pointer),
      nameless: (record, pointer) => this.#layers.nameless(record, pointer),
    });
  }

  /** The shared property that each `ref` read so far names, by the place of that `ref`. */
  get refs(): ReadonlyMap<Pointer, string> {
    return this.#layers.refs;
  }

  /** All properties of a mapping. */
  table(
    texts: ReadonlyMap<string, PropertyText> | undefined,
    pointer: Pointer,
    from: Layer["from"],
  ): readonly Property[] {
    const properties: Property[] = [];
    for (const [name, text] of texts ?? []) {
      const property = this.one(name, text, child(pointer, name), from);
      if (property) properties.push(property);
    }
    return properties;
  }

  /** One property; nothing where it cannot be understood, which is reported. */
  one(name: string, text: PropertyText, pointer: Pointer, from: Layer["from"]): Property | undefined {
    const layered = this.layered(name, text, pointer, from);
    return layered && this.property(name, layered);
  }

  /** What is known of a property, before it is made. */
  layered(name: string, text: PropertyText, pointer: Pointer, from: Layer["from"], below?: Below): Layered | undefined {
    return this.#layers.layered(name, text, pointer, from, below);
  }

  /** A property of the dictionary itself. */
  shared(name: string): Property | undefined {
    const layered = this.#layers.shared(name);
    return layered && this.property(name, layered);
  }

  /** The shape of what inherits nothing but by `ref`: a named type. */
  shape(record: PropertyRecord, pointer: Pointer): Shape {
    return this.#shapes.shape(this.#layers.nameless(record, pointer));
  }

  /** Makes the property of all that is known of it. */
  property(name: string, layered: Layered): Property {
    const inherited = this.#annotations.of(layered.record);
    const record = inherited === undefined ? layered.record : { ...inherited.record, ...layered.record };
    const layers = inherited === undefined ? layered.layers : [...inherited.layers, ...layered.layers];
    const { title, description, pii, since } = record;
    if (record.fill === true && record.default === undefined) this.#fillsNothing(keywordPointer(layered, "fill"));
    return {
      name,
      shape: this.#shapeOf(layered),
      required: record.required ?? false,
      title,
      description,
      examples: record.examples ?? NONE,
      unit: unitOf(record.unit),
      pii,
      since,
      deprecated: deprecation(record.deprecated, () => keywordPointer(layered, "deprecated")),
      renamedFrom: formerNames(name, record.renamedFrom, () => keywordPointer(layered, "renamedFrom"), this.#report),
      normalize: record.normalize ?? NONE,
      default: record.default,
      fill: record.fill ?? false,
      pointer: layers.at(-1)?.pointer ?? "",
      layers,
    };
  }

  /** The shape; that of a shared property is made once, for all that only refer to it. */
  #shapeOf(layered: Layered): Shape {
    if (layered.layers.length === 1 && layered.layers[0]?.from === "own") return this.#shapes.shape(layered);
    const plain = layered.layers.findLastIndex((layer) =>
      layer.keywords.some((keyword) => !ABOUT_THE_PROPERTY.has(keyword)),
    );
    const source = layered.layers[plain];
    if (source === undefined || source.from === "own") return this.#shapes.shape(layered);
    const known = this.#shared.get(source.pointer);
    if (known === "open") return this.#circular(source.pointer);
    if (known) return known;
    this.#shared.set(source.pointer, "open");
    const shape = this.#shapes.shape({ ...layered, layers: layered.layers.slice(0, plain + 1) });
    this.#shared.set(source.pointer, shape);
    return shape;
  }

  #fillsNothing(pointer: Pointer): void {
    const message = "`fill: true` needs a `default` to send";
    this.#report({
      rule: "plan/value",
      severity: "error",
      message,
      hint: "Say the value: `default: …`.",
      at: atValue(pointer),
    });
  }

  #innerProperties(texts: ReadonlyMap<string, PropertyText>, pointer: Pointer): readonly Property[] {
    const known = this.#inner.get(texts);
    if (known === "open") {
      this.#circular(child("", ...keysOf(pointer).slice(0, 2)));
      return [];
    }
    if (known) return known;
    this.#inner.set(texts, "open");
    const made = this.table(texts, pointer, "own");
    this.#inner.set(texts, made);
    return made;
  }

  #circular(pointer: Pointer): Shape {
    const message = `the shared property \`${keysOf(pointer).at(-1) ?? ""}\` holds itself`;
    const hint =
      "A property inside it has its name, or that of one which holds it, and so inherits from it. Give the inner one another name.";
    this.#report({ rule: "plan/cycle", severity: "error", message, hint, at: atKey(pointer) });
    return anyShape(pointer);
  }
}

function unitOf(text: PropertyRecord["unit"]): Unit | undefined {
  if (text === undefined) return undefined;
  return typeof text === "string" ? { text } : { from: text.from ?? "" };
}
