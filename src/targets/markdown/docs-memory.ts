import type { Memory } from "../excerpt.ts";
import type { Carrier } from "./property-places.ts";
import type { ToldCarrier } from "./told-place.ts";
import type { NamedCall, UnusedLine } from "./usage-matrix.ts";

/** What is remembered of the docs, all in the order of the plan. */
export interface DocsMemory {
  /** What the dictionary tells: an entry is made of every place where a property of its name stands. */
  readonly told: readonly ToldCarrier[];
  /** What nobody uses of events and pages. */
  readonly unused: readonly UnusedLine[];
}

/** How it is kept: in columns, as every run writes what is told of all properties. */
interface Kept {
  readonly told: readonly KeptCarrier[];
  readonly unused: readonly UnusedLine[];
}

interface KeptCarrier {
  readonly carrier: Carrier;
  readonly paths: readonly string[];
  /** Where one of them is not the path. */
  readonly names?: readonly string[];
  readonly required: readonly boolean[];
  readonly types: readonly string[];
  readonly descriptions: readonly (string | null)[];
}

export function memoryText({ told, unused }: DocsMemory): string {
  const kept: Kept = { told: told.map(columnsOf), unused };
  return JSON.stringify(kept);
}

const columnsOf = ({ carrier, told }: ToldCarrier): KeptCarrier => ({
  carrier,
  paths: told.map(({ path }) => path),
  ...(told.some(({ path, name }) => path !== name) && { names: told.map(({ name }) => name) }),
  required: told.map(({ required }) => required),
  types: told.map(({ type }) => type),
  descriptions: told.map(({ description }) => description ?? null),
});

const toldOf = ({ carrier, paths, names, required, types, descriptions }: KeptCarrier): ToldCarrier => ({
  carrier,
  told: paths.map((path, index) => ({
    path,
    name: names?.[index] ?? path,
    required: required[index] ?? false,
    type: types[index] ?? "",
    description: descriptions[index] ?? undefined,
  })),
});

const read = new WeakMap<Memory, DocsMemory>();

/** What was remembered; read once for what was there before an edit and what is there after it. */
export function rememberedDocs(memory: Memory): DocsMemory {
  const known = read.get(memory);
  if (known) return known;
  const kept: Kept = JSON.parse(memory.text);
  const docs = { told: kept.told.map(toldOf), unused: kept.unused };
  read.set(memory, docs);
  return docs;
}

/** The same where some events and pages are otherwise. `calls` are all that is told of those. */
export function withCalls({ told, unused }: DocsMemory, { told: own, unused: ownUnused }: DocsMemory): DocsMemory {
  const now = new Map(own.map((each) => [keyOf(each.carrier), each]));
  const lines = new Map([...unused, ...ownUnused].map((line) => [keyOf(line), line]));
  const left = new Set(ownUnused.map(keyOf));
  return {
    told: told.map((each) => now.get(keyOf(each.carrier)) ?? each),
    unused: told.flatMap(({ carrier }) => {
      const key = keyOf(carrier);
      const line = lines.get(key);
      return line === undefined || (now.has(key) && !left.has(key)) ? [] : [line];
    }),
  };
}

/** Whether something is an event or a page. */
export const isCall = (carrier: Carrier): carrier is NamedCall => carrier.kind === "event" || carrier.kind === "page";

export const keyOf = ({ kind, name }: Carrier): string => `${kind} ${name}`;
