import { describe, expect, test } from "vitest";
import { lint } from "../../../src/lint/lint.ts";
import { load } from "../../../src/source/load.ts";
import { planFiles } from "../../support/plan.ts";

/** A change to a file of the shop's plan: what stands there once, and what to put in its place. A new file has no text before. */
export type Edit = readonly [file: string, from: string, to: string];

/**
 * One way to break the shop's plan, and all that lint then finds under `strict`, in the order of the alphabet:
 * `error types/untyped /events/x/properties/y`, with `: ` and the message where it matters.
 */
export type Case = readonly [requirement: string, what: string, edits: readonly Edit[], found: readonly string[]];

/** Tests that lint finds exactly these, and nothing where nothing is broken. */
export function testBreaks(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(cases)("%s %s", async (_, __, edits, found) => {
      const told = await foundAfter(edits);
      expect(
        told.map(({ place, message }, at) => (found[at]?.includes(": ") ? `${place}: ${message}` : place)),
      ).toEqual(found);
    });
  });
}

const FILES = planFiles("tracking-plan").map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));

interface Told {
  readonly place: string;
  readonly message: string;
}

async function foundAfter(edits: readonly Edit[]): Promise<readonly Told[]> {
  const { plan, errors } = await load(filesAfter(edits), "tracking-plan");
  expect(errors).toEqual([]);
  if (plan === undefined) return [];
  const { findings, bugs } = lint(plan, { today: "2026-11-28", preset: "strict" });
  expect(bugs).toEqual([]);
  return findings
    .map(({ severity, rule, at, message }) => ({
      place: `${severity} ${rule} ${"pointer" in at ? at.pointer : at.file}`,
      message,
    }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
}

function filesAfter(edits: readonly Edit[]) {
  const added = edits.filter(([, from]) => from === "").map(([path, , text]) => ({ path, text }));
  const changed = FILES.map(({ path, text }) => ({ path, text: edited(path, text, edits) }));
  return [...changed, ...added].map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
}

function edited(path: string, text: string, edits: readonly Edit[]): string {
  let now = text;
  for (const [file, from, to] of edits) {
    if (file !== path) continue;
    // An edit that meets nothing, or two places, would test something else.
    expect([file, from, now.split(from).length - 1]).toEqual([file, from, 1]);
    now = now.replace(from, () => to);
  }
  return now;
}
