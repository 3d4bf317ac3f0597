import { expect } from "vitest";
import { lint } from "../../../src/lint/lint.ts";
import { load } from "../../../src/source/load.ts";
import { planFiles } from "../../support/plan.ts";

/** A change to a file of the shop's plan: what stands there once, and what to put in its place. */
export type Edit = readonly [file: string, from: string, to: string];

const FILES = planFiles("tracking-plan").map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));

/** What lint finds under `strict` in the shop's plan after some changes: `error types/untyped /events/x/properties/y`. */
export async function foundAfter(...edits: readonly Edit[]): Promise<readonly string[]> {
  const files = FILES.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(edited(path, text, edits)) }));
  const { plan, errors } = await load(files, "tracking-plan");
  expect(errors).toEqual([]);
  if (plan === undefined) return [];
  const { findings, bugs } = lint(plan, { today: "2026-11-28", preset: "strict" });
  expect(bugs).toEqual([]);
  return findings
    .map(({ severity, rule, at }) => `${severity} ${rule} ${"pointer" in at ? at.pointer : at.file}`)
    .sort();
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
