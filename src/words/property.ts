import type { Json } from "../model/json.ts";
import type { Layer, Normalization, Pii, Property } from "../model/property.ts";
import { deprecationPhrase, renamesPhrase } from "./lifecycle.ts";
import { joined, listed, named, type Phrase, say, stated, valued } from "./phrase.ts";

const PII_WORDS: Readonly<Record<Exclude<Pii, "none">, string>> = {
  pseudonymous: "Pseudonymous data.",
  personal: "Personal data.",
  sensitive: "Sensitive data.",
};

const NORMALIZED: Readonly<Record<Normalization, string>> = {
  trim: "trimmed",
  lowercase: "put in lower case",
  snake_case: "put in snake case",
};

/** How many of a property's examples are shown. */
const EXAMPLES = 2;

/** What there is to know about a property beside its type and meaning, a sentence each. */
export function notesPhrase(property: Property): Phrase {
  const { deprecated, renamedFrom, pii, normalize, since, examples } = property;
  const sentences: Phrase[] = [];
  if (deprecated) sentences.push(deprecationPhrase(deprecated));
  if (renamedFrom.length > 0) sentences.push(say`Formerly ${renamesPhrase(renamedFrom)}.`);
  if (pii !== undefined && pii !== "none") sentences.push([PII_WORDS[pii]]);
  if (property.default !== undefined) sentences.push(defaultPhrase(property.default, property.fill));
  if (normalize.length > 0) {
    const steps = normalize.map((each) => [NORMALIZED[each]]);
    sentences.push(say`Sent ${listed(steps, "and")}.`);
  }
  if (examples.length > 0) {
    const values = examples.slice(0, EXAMPLES).map((each) => [valued(each)]);
    sentences.push(say`For example ${listed(values, "or")}.`);
  }
  if (since !== undefined) sentences.push(say`Since ${stated(since)}.`);
  return joined(sentences, " ");
}

const defaultPhrase = (standard: Json, fill: boolean): Phrase =>
  fill
    ? say`Sent as ${valued(standard)} where nothing is given.`
    : say`Where it is absent, ${valued(standard)} is meant.`;

/** Where a property is said: "dictionary", "group `cart`, here". */
export function originPhrase({ layers, name }: Property): Phrase {
  let group: Layer | undefined;
  let shared: Layer | undefined;
  for (const layer of layers) {
    if (layer.from === "group") group ??= layer;
    else if (layer.from === "dictionary" || layer.from === "ref") shared = layer;
  }
  const base = group ? say`group ${named(group.name ?? "")}` : shared && sharedPhrase(shared, name);
  const rest = layers.at(-1);
  if (base === undefined) return [ORIGINS[rest?.from ?? "own"]];
  return rest && isOwn(rest) && rest.keywords.some((keyword) => !NO_CHANGE.has(keyword))
    ? say`${base}, changed here`
    : base;
}

/** What an event says of a property that it only takes over. */
const NO_CHANGE = new Set(["required", "ref"]);

const isOwn = ({ from }: Layer): boolean => from === "own" || from === "context";

const sharedPhrase = (shared: Layer, name: string): Phrase =>
  shared.name === name ? ["dictionary"] : say`as ${named(shared.name ?? "")}`;

const ORIGINS: Readonly<Record<Layer["from"], string>> = {
  dictionary: "dictionary",
  ref: "dictionary",
  group: "group",
  own: "here",
  context: "context",
  version: "version",
  type: "type",
};
