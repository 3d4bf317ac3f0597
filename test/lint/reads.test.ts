import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Facts } from "../../src/lint/facts.ts";
import { findingsOf, type LintFinding } from "../../src/lint/lint.ts";
import { needAfter } from "../../src/lint/reads.ts";
import { RULES } from "../../src/lint/registry.ts";
import type { Rule } from "../../src/lint/rule.ts";
import { TELLING } from "../../src/lint/telling.ts";
import type { Call, Event, Page } from "../../src/model/event.ts";
import type { Facet } from "../../src/model/facet.ts";
import type { Json } from "../../src/model/json.ts";
import type { Plan } from "../../src/model/plan.ts";
import { load } from "../../src/source/load.ts";
import { watchedPlan } from "./watched-plan.ts";

const TODAY = "2026-11-28";
const FACETS: readonly Facet[] = ["texts", "examples", "structure"];
const HEAD = "plan: { name: example, version: 1.0.0 }\n";
const SHOP = join(import.meta.dirname, "../../tracking-plan");
const CONSTRUCTS = join(import.meta.dirname, "../support/every-construct.yaml");

/**
 * What a rule is seen to read, and need not say: the little that texts and examples tell of types counts as structure,
 * and words and examples that come into schemas refuse no value.
 */
const READ_FOR_NOTHING: ReadonlyMap<string, readonly Facet[]> = new Map([
  ["dedupe/key-unstable", ["examples"]],
  ["destinations/size-limit", ["examples"]],
  ["types/example-invalid", ["texts"]],
  ["types/impossible", ["texts", "examples"]],
  ["types/property-drift", ["texts", "examples"]],
  ["types/stringified", ["texts", "examples"]],
  ["types/timestamp-unit", ["examples"]],
]);

const fileOf = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

async function planOf(files: readonly ReturnType<typeof fileOf>[]): Promise<Plan> {
  const { plan, errors } = await load(files, "plan");
  if (plan === undefined) throw new Error(errors.map(({ message }) => message).join("\n"));
  return plan;
}

const examplePlans = await Promise.all(
  RULES.map(async ({ id, examples: { good, bad } }) => {
    const files = [...good, ...bad].map(({ plan }) => fileOf("plan.yaml", /^plan:/m.test(plan) ? plan : HEAD + plan));
    return [id, await Promise.all(files.map((file) => planOf([file])))] as const;
  }),
);
const shop = await planOf(
  readdirSync(SHOP, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => fileOf(path, readFileSync(join(SHOP, path), "utf8"))),
);
const constructs = await planOf([fileOf("plan.yaml", readFileSync(CONSTRUCTS, "utf8"))]);
const PLANS = [shop, constructs, ...examplePlans.flatMap(([, plans]) => plans)];

/** The plans in which a rule has most to say. */
const plansOf = (rule: string): readonly Plan[] => [shop, constructs, ...(new Map(examplePlans).get(rule) ?? [])];

const found = (rule: Rule, plan: Plan): readonly LintFinding[] => findingsOf(rule, new Facts(plan, TODAY));

/** What a rule may be seen to read. */
const mayRead = ({ id, reads: { own = [], all = [] } = { all: FACETS } }: Rule): readonly Facet[] => [
  ...own,
  ...all,
  ...(READ_FOR_NOTHING.get(id) ?? []),
];

describe("a rule says what of events it goes by", () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    const seen = new Set<Facet>();
    for (const plan of PLANS)
      found(
        rule,
        watchedPlan(plan, (facet) => seen.add(facet)),
      );
    expect([...seen].filter((facet) => !mayRead(rule).includes(facet))).toEqual([]);
  });
});

/** The same plan in other words: what is for people, and examples where asked for, is something else that tells no more. */
function inOtherWords(plan: Plan, facets: readonly Facet[]): Plan {
  const made = new Map<unknown, unknown>();
  const other = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || value instanceof Map) return value;
    if (made.has(value)) return made.get(value);
    const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
    made.set(value, copy);
    for (const [key, member] of Object.entries(value)) Reflect.set(copy, key, said(key, member));
    return copy;
  };
  const said = (key: string, member: unknown): unknown => {
    if (key === "description" && facets.includes("texts")) return described(member);
    return key === "examples" && facets.includes("examples") ? shown(member) : other(member);
  };
  return {
    ...plan,
    events: plan.events.map((each) => other(each) as Event),
    pages: plan.pages.map((each) => other(each) as Page),
  };
}

function described(description: unknown): unknown {
  if (typeof description !== "string") return "In other words.";
  return TELLING.description(description) === "" ? undefined : description;
}

const shown = (examples: unknown): unknown => (TELLING.examples(examples as Json[]) === "" ? [] : examples);

describe("what a rule reads for nothing changes nothing", () => {
  test.each([...READ_FOR_NOTHING])("%s: %s", (id, facets) => {
    const rule = RULES.find((each) => each.id === id);
    if (rule === undefined) throw new Error(`there is no rule ${id}`);
    for (const plan of plansOf(id)) expect(found(rule, inOtherWords(plan, facets))).toEqual(found(rule, plan));
  });
});

/** All that others know of an event or page. */
const byName = <T extends Call>(call: T): T => ({
  ...call,
  title: undefined,
  description: undefined,
  firesWhen: undefined,
  owner: undefined,
  tags: [],
  links: [],
  examples: [],
  properties: [],
  propertyGroups: [],
  additionalProperties: false,
  role: undefined,
  key: false,
  since: undefined,
  version: undefined,
  dedupe: undefined,
  oncePer: [],
  identity: "any",
  mappings: [],
  consent: [],
});

describe("a rule that goes by the event alone needs of the others their names", () => {
  const alone = RULES.filter(({ reads }) => needAfter(reads, new Set(reads?.own)) === "edited");
  test.each(alone.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    const inside = (plan: Plan, { pointer }: Call): readonly LintFinding[] =>
      found(rule, plan).filter(({ at }) => "pointer" in at && `${at.pointer}/`.startsWith(`${pointer}/`));
    for (const plan of plansOf(rule.id)) {
      for (const call of [...plan.events, ...plan.pages]) {
        const others = <T extends Call>(each: T): T => (each.pointer === call.pointer ? each : byName(each));
        const half = { ...plan, events: plan.events.map(others), pages: plan.pages.map(others) };
        expect(inside(half, call)).toEqual(inside(plan, call));
      }
    }
  });
});
