import { child } from "../../model/pointer.ts";
import type { Layer } from "../../model/property.ts";
import type { TypeText } from "../language/language.ts";
import type { PropertyRecord } from "../language/property.ts";
import { longForm } from "./layered.ts";
import { typeWord } from "./type-word.ts";

/** What a named type says of the properties that hold it, beside the values that they may have. */
const ANNOTATIONS = ["examples", "unit", "pii", "normalize", "default", "fill"] as const;

type Annotation = (typeof ANNOTATIONS)[number];

/** What a property inherits from its type, and the place that says it. */
export interface TypeAnnotations {
  readonly record: Pick<PropertyRecord, Annotation>;
  readonly layers: readonly Layer[];
}

/**
 * What named types say of the properties that hold them: `price: { type: money, unit: EUR }` gives its unit to each
 * property of the type. An array of a type takes only how personal it is: the rest is said of one element.
 */
export class AnnotationsByType {
  readonly #texts: ReadonlyMap<string, TypeText>;
  /** By the name of the type. */
  readonly #known = new Map<string, TypeAnnotations | undefined>();
  /** By what `type` says, null for nothing: thousands of properties say the same few words. */
  readonly #byWord = new Map<string, TypeAnnotations | null>();

  constructor(texts: ReadonlyMap<string, TypeText> | undefined) {
    this.#texts = texts ?? new Map();
  }

  /** What a property inherits, if anything. */
  of({ type, items }: PropertyRecord): TypeAnnotations | undefined {
    if (this.#texts.size === 0) return undefined;
    if (items !== undefined || typeof type !== "string") return this.#find(type, items);
    const known = this.#byWord.get(type);
    if (known !== undefined) return known ?? undefined;
    const found = this.#find(type, items);
    this.#byWord.set(type, found ?? null);
    return found;
  }

  #find(type: PropertyRecord["type"], items: PropertyRecord["items"]): TypeAnnotations | undefined {
    const element = typeof items === "object" ? items.type : items;
    const name = items === undefined ? type : element;
    if (typeof name !== "string") return undefined;
    const { word, arrays } = typeWord(name);
    const said = this.#ofType(word);
    return said !== undefined && (items !== undefined || arrays > 0) ? personal(said) : said;
  }

  #ofType(name: string): TypeAnnotations | undefined {
    if (this.#known.has(name)) return this.#known.get(name);
    // Of a type that holds itself, which is reported elsewhere, nothing is known yet.
    this.#known.set(name, undefined);
    const text = this.#texts.get(name);
    const made = text === undefined ? undefined : this.#read(name, longForm(text));
    this.#known.set(name, made);
    return made;
  }

  #read(name: string, record: PropertyRecord): TypeAnnotations | undefined {
    const below = this.of(record);
    const keywords = ANNOTATIONS.filter((keyword) => record[keyword] !== undefined);
    if (keywords.length === 0) return below;
    const own = Object.fromEntries(keywords.map((keyword) => [keyword, record[keyword]]));
    const layer: Layer = { from: "type", name, pointer: child("/types", name), keywords };
    return { record: { ...below?.record, ...own }, layers: [...(below?.layers ?? []), layer] };
  }
}

function personal({ record, layers }: TypeAnnotations): TypeAnnotations | undefined {
  const { pii } = record;
  if (pii === undefined) return undefined;
  const saying = layers.filter(({ keywords }) => keywords.includes("pii"));
  return { record: { pii }, layers: saying.map((layer) => ({ ...layer, keywords: ["pii"] })) };
}
