import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Fixer } from "../../src/fix/fixer.ts";
import { mend } from "../../src/fix/mend.ts";
import { judge } from "../../src/lint/judge.ts";
import type { LintFinding } from "../../src/lint/lint.ts";
import { readBaseline } from "../../src/source/baseline/baseline.ts";
import { newBaseline } from "../../src/source/baseline/edit.ts";
import { load } from "../../src/source/load.ts";
import { arbitraryPlan } from "../support/arbitrary-plan.ts";
import type { Said } from "../support/arbitrary-property.ts";
import { drawn } from "../support/draw.ts";

const TODAY = "2026-11-28";
const STRICT = { today: TODAY, preset: "all" } as const;

/** Names and sections that rules have much to say of. */
const loud = fc.record({
  conventions: fc.constant({ events: { case: "snake_case" }, properties: { case: "snake_case" } }),
  traits: fc.constantFrom(
    {},
    { firstName: { type: "string" }, first_name: { type: "string" }, "E-Mail": { type: "email" } },
  ),
  segments: fc.constantFrom(
    {},
    { s: { match: { event: "Order Completed" } }, t: { match: { event: "gone", within: "1h" } } },
  ),
  journeys: fc.constantFrom(
    {},
    { j: { trigger: { event: "product_added" }, messages: [{ after: "1m", uses: ["price"] }] } },
  ),
  consumers: fc.constantFrom({}, { board: { kind: "dashboard", uses: ["Order Completed"] } }),
});

const plans: fc.Arbitrary<Said> = fc.tuple(arbitraryPlan, loud).map(([plan, more]) => ({
  ...more,
  ...plan,
  conventions: { ...(more.conventions as Said), ...(plan["conventions"] as Said) },
}));

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

async function loaded(files: Readonly<Record<string, unknown>>) {
  const sources = Object.entries(files).map(([path, value]) => ({ path, bytes: bytesOf(value) }));
  const { plan, places, errors } = await load(sources, "plan");
  if (plan === undefined) throw new Error(errors.map(({ message }) => message).join("\n"));
  return { plan, places, files: sources, root: "plan" };
}

type Loaded = Awaited<ReturnType<typeof loaded>>;

/** What is found, without the files and lines at which it stands. */
function found({ plan, places }: Pick<Loaded, "plan" | "places">): readonly string[] {
  const { located, bugs } = judge(plan, places, STRICT);
  expect(bugs).toEqual([]);
  return located
    .map(({ diagnostic: { rule, at }, fingerprint }) => `${rule} ${"pointer" in at ? at.pointer : ""} ${fingerprint}`)
    .sort();
}

/** The same with the keys of each mapping in another order. A list's order, and that of enums, is said by the plan. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.assign(
    Object.create(null),
    ...entries.map(([key, inner]) => {
      const one: Record<string, unknown> = Object.create(null);
      one[key] = turned(inner);
      return one;
    }),
  );
}

describe("laws of lint", () => {
  test("findings are a function of the plan and the day", async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        expect(found(await loaded({ "a.json": plan }))).toEqual(found(await loaded({ "a.json": plan })));
      }),
      drawn(30),
    );
  });

  test("neither layout nor files change what is found", async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const files = Object.fromEntries(
          Object.entries(plan).map(([section, value]) => [`${section}.json`, { [section]: value }]),
        );
        expect(found(await loaded(files))).toEqual(found(await loaded({ "a.json": plan })));
      }),
      drawn(30),
    );
  });

  test("the order of keys changes no finding", async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        expect(found(await loaded({ "a.json": turned(plan) }))).toEqual(found(await loaded({ "a.json": plan })));
      }),
      drawn(30),
    );
  });

  test("what all is suppressed finds nothing", async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (said) => {
        const { plan, places } = await loaded({ "a.json": said });
        const { located } = judge(plan, places, STRICT);
        const entries = located.map(({ fingerprint, diagnostic: { rule } }) => ({
          fingerprint,
          rule,
          place: "/x",
          reason: "Known.",
        }));
        const baseline = await readBaseline({ path: "s.yaml", bytes: new TextEncoder().encode(newBaseline(entries)) });
        expect(baseline.errors).toEqual([]);
        expect(judge(plan, places, { ...STRICT, suppressions: baseline.suppressions }).located).toEqual([]);
      }),
      drawn(30),
    );
  });

  test("mending leaves nothing that can be mended, and a plan that loads", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (said) => {
        const start = await loaded({ "a.json": said });
        const find = (now: Pick<Loaded, "plan" | "places">): readonly LintFinding[] =>
          judge(now.plan, now.places, STRICT).located.map(({ diagnostic }): LintFinding => diagnostic);
        const after = await mend(start, find);
        expect(after.failed).toEqual([]);
        const fixer = new Fixer(after.plan, after.places);
        const left = find(after).filter(({ fix }) => fix !== undefined && !("refused" in fixer.repair(fix)));
        expect(left).toEqual([]);
      }),
      drawn(20),
    );
  });
});
