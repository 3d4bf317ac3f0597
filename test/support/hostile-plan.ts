import { byName } from "./by-name.ts";
import { HOSTILE_NAMES, HOSTILE_TEXTS, MOST_HOSTILE_NAMES } from "./hostile-names.ts";

type Said = Readonly<Record<string, unknown>>;

const text = (index: number): string => HOSTILE_TEXTS[index % HOSTILE_TEXTS.length] ?? "";

/** What people say about a thing, all of it hostile. */
const described = (index: number): Said => ({ title: text(index), description: text(index + 1) });

const property = (name: string, index: number): Said => ({
  type: "string",
  ...described(index),
  unit: text(index + 2),
  examples: [text(index + 3)],
  deprecated: { reason: text(index + 4), replacedBy: name },
  pii: index % 2 === 0 ? "personal" : "none",
});

const properties = (required: boolean): Said =>
  byName(HOSTILE_NAMES, (name, index) => ({ ...property(name, index), required }));

/** Types share their identifiers with events. */
const TYPE_NAMES = HOSTILE_NAMES.map((name, index) => `${name} t${index}`);

/** Groups are called after their words. */
const GROUP_NAMES = HOSTILE_NAMES.filter((name) => /[\p{L}\p{N}]/u.test(name));

const SOURCES = ["*/ alert(5) /*", "`server` \u0024{6}"] as const;

/** The source of the hostile plan that is a browser's, and the one that is a server's. */
export const [HOSTILE_CLIENT, HOSTILE_SERVER] = SOURCES;

/** A plan in which every name and every text is hostile, as YAML would give it. */
export const HOSTILE_PLAN: Said = {
  plan: { name: '*/ alert(7) /* \u0024{x} `y` \u2028 "z"', version: "1.0.0", description: text(40) },
  conventions: { eventVersionField: "__proto__ version" },
  consent: byName(HOSTILE_NAMES, (_, index) => described(index)),
  sources: {
    [HOSTILE_CLIENT]: {
      kind: "client",
      sends: byName(
        MOST_HOSTILE_NAMES.map((name) => `sent ${name}`),
        (name) => name,
      ),
    },
    [HOSTILE_SERVER]: { kind: "server" },
  },
  destinations: byName(HOSTILE_NAMES, (_, index) => ({ type: "http", ...described(index) })),
  environments: byName(HOSTILE_NAMES, (name) => ({ validation: "report", writeKeys: byName([name], () => name) })),
  context: {
    ...byName(
      MOST_HOSTILE_NAMES.map((name) => `sent ${name}`),
      () => ({ type: "string" }),
    ),
    ...byName(
      MOST_HOSTILE_NAMES.map((name) => `kept ${name}`),
      (name) => ({ type: "string", persist: { firstTouch: name.slice("kept ".length) } }),
    ),
    ...byName(
      MOST_HOSTILE_NAMES.map((name) => `fixed ${name}`),
      (name) => ({ const: name }),
    ),
  },
  traits: properties(false),
  groups: byName(GROUP_NAMES, (name, index) => ({
    ...described(index),
    traits: byName([name], () => ({ const: name })),
  })),
  types: byName(TYPE_NAMES, (name, index) => ({
    ...described(index),
    version: name,
    versionField: `version of ${name}`,
    properties: byName([name, HOSTILE_NAMES[index] ?? ""], (each) => property(each, index)),
  })),
  events: {
    ...byName(HOSTILE_NAMES, (name, index) => ({
      ...described(index),
      firesWhen: text(index + 2),
      deprecated: { reason: text(index + 3), since: "1.0.0", replacedBy: HOSTILE_NAMES.at(index - 1) },
      sources: index % 8 === 0 ? SOURCES : [HOSTILE_CLIENT],
      renamedFrom: [{ name: `old ${name}`, sendBothUntil: "2099-01-01" }],
      version: 2,
      consent: [name],
      dedupe: [name],
      oncePer: [name],
      properties: byName([name], () => ({ ...property(name, index), required: true })),
      examples: [byName([name], () => text(index))],
    })),
    "all properties": { properties: properties(true) },
    "optional properties": { additionalProperties: true, properties: properties(false) },
    "all constants": { properties: byName(HOSTILE_NAMES, (name) => ({ const: name, required: true })) },
    "all defaults": {
      properties: byName(HOSTILE_NAMES, (name) => ({ type: "string", default: name, fill: true, required: true })),
    },
    "all nested": {
      properties: {
        inside: { required: true, properties: properties(true) },
        map: { additionalProperties: "string", properties: properties(false) },
      },
    },
    "all values": {
      properties: {
        one: { enum: HOSTILE_TEXTS, required: true },
        object: { enum: HOSTILE_NAMES.map((name) => byName([name], () => name)) },
      },
    },
    "all described": { properties: { one: { values: byName(HOSTILE_NAMES, (_, index) => text(index)) } } },
    "all normalized": {
      properties: byName(HOSTILE_NAMES, () => ({ type: "string", normalize: ["trim", "lowercase"] })),
    },
    "all types": { properties: byName(HOSTILE_NAMES, (_, index) => ({ type: `${TYPE_NAMES[index] ?? ""}[]` })) },
    "all free": {
      properties: byName(HOSTILE_NAMES, (name, index) => ({
        schema: {
          ...described(index),
          type: "object",
          properties: byName([name], () => ({ enum: [text(index)] })),
          required: [name],
        },
      })),
    },
    "all renamed": {
      properties: byName(
        HOSTILE_NAMES.map((name) => `new ${name}`),
        (name) => ({ type: "string", renamedFrom: [{ name: name.slice("new ".length), sendBothUntil: "2099-01-01" }] }),
      ),
    },
  },
  pages: byName(HOSTILE_NAMES, (name, index) => ({
    ...described(index),
    codeName: `page_${index}`,
    category: text(index),
    path: text(index + 1),
    properties: byName([name], () => ({ type: "string", required: true })),
  })),
};
