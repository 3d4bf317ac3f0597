import {
  type Change,
  canonicalJson,
  diff,
  inlined,
  type JsonObject,
  type Plan,
  PlanSchemas,
  plain,
  useOf,
} from "../../index.ts";

/** How what is imported stands to the plan that is there. */
export interface Comparison {
  /** Names of what only the input has. */
  readonly added: readonly string[];
  /** Names of what both have, and say differently. */
  readonly differing: readonly string[];
  /** Names of what only the plan has. */
  readonly missing: readonly string[];
}

/** Holds an imported plan against the one that is there: events, pages, traits and groups, by what they accept. */
export function compare(plan: Plan, imported: Plan): Comparison {
  const [mine, theirs] = [accepted(plan), accepted(imported)];
  return {
    added: [...theirs.keys()].filter((name) => !mine.has(name)),
    differing: [...theirs].filter(([name, schema]) => (mine.get(name) ?? schema) !== schema).map(([name]) => name),
    missing: [...mine.keys()].filter((name) => !theirs.has(name)),
  };
}

/** The payload of each event and page as text: equal texts accept the same. */
export function payloads(plan: Plan): ReadonlyMap<string, string> {
  const schemas = new PlanSchemas(plan);
  return new Map([...plan.events, ...plan.pages].map((call) => [call.name, meaning(schemas.call(call), schemas)]));
}

function accepted(plan: Plan): ReadonlyMap<string, string> {
  const schemas = new PlanSchemas(plan);
  return new Map([
    ...payloads(plan),
    ...plan.traits.map((trait) => [`trait ${trait.name}`, meaning(schemas.property(trait), schemas)] as const),
    ...plan.groups.map((group) => [`group ${group.name}`, meaning(schemas.group(group), schemas)] as const),
  ]);
}

/** The schema as text, without its words and whatever its types are called. */
function meaning(schema: JsonObject, { types }: PlanSchemas): string {
  const whole = inlined(schema, (name) => types.has(name));
  const text = JSON.stringify(whole, (key, value) => (WORDS.has(key) && typeof value === "string" ? undefined : value));
  return canonicalJson(JSON.parse(text));
}

const WORDS = new Set(["title", "description"]);

/** The types that mean the same in two plans, with all that they hold. */
export function sameTypes(a: Plan, b: Plan): ReadonlySet<string> {
  const [mine, theirs] = [typeTexts(a), typeTexts(b)];
  return new Set([...mine].filter(([name, text]) => theirs.get(name) === text).map(([name]) => name));
}

/** The properties of an imported plan's calls that mean what a plan's dictionary says of their names. */
export function sameProperties(plan: Plan, imported: Plan): ReadonlySet<string> {
  const [mine, theirs] = [new PlanSchemas(plan), new PlanSchemas(imported)];
  const dictionary = new Map(plan.properties.map((each) => [each.name, meaning(mine.property(each), mine)]));
  const calls = [...imported.events, ...imported.pages];
  return new Set(
    calls.flatMap((call) =>
      call.properties
        .filter(
          (each) => dictionary.has(each.name) && dictionary.get(each.name) === meaning(theirs.property(each), theirs),
        )
        .map((each) => useOf(call.name, each.name)),
    ),
  );
}

function typeTexts(plan: Plan): ReadonlyMap<string, string> {
  const schemas = new PlanSchemas(plan);
  return new Map(plan.types.map(({ name, shape }) => [name, meaning(schemas.whole(shape), schemas)]));
}

/** So many differences are looked for at once. */
const MOST_COMPARED = 100;

/** What the input says otherwise than the plan, in words: of properties, and of those events alone that both have. */
export async function differences(
  plan: Plan,
  imported: Plan,
  differing: readonly string[],
): Promise<readonly string[]> {
  const names = new Set(differing.slice(0, MOST_COMPARED));
  const { changes } = await diff(only(plan, names), only(imported, names), { today: "1970-01-01" });
  return [...new Set(changes.filter(isOfPayload).map(({ message }) => plain(message)))];
}

const PAYLOAD =
  /^(?:(?:optional|required)-property|property|null|type-replaced|array|scalar|object-to|map-to|integer|number|union|enum|const|bound|pattern|format|schema|closed|open|text)-?/;

/** What the plan says of itself is its own: an input mostly has the name of its file. */
const isOfPayload = ({ kind, before, after }: Change): boolean =>
  PAYLOAD.test(kind) && !(before ?? after ?? "").startsWith("/plan/");

/** A plan with some of its events and pages, and nobody who consumes them. */
function only(plan: Plan, names: ReadonlySet<string>): Plan {
  const some = <T extends { readonly name: string }>(all: readonly T[]): readonly T[] =>
    all.filter(({ name }) => names.has(name));
  return {
    ...plan,
    events: some(plan.events),
    pages: some(plan.pages),
    traits: plan.traits.filter(({ name }) => names.has(`trait ${name}`)),
    groups: plan.groups.filter(({ name }) => names.has(`group ${name}`)),
    segments: [],
    journeys: [],
    consumers: [],
    scenarios: [],
  };
}
