import { expect, test } from "vitest";
import { UseIndex } from "../../src/model/uses/use-index.ts";
import { plain } from "../../src/words/phrase.ts";
import { usesPhrase } from "../../src/words/use.ts";
import { planOf } from "../support/plan.ts";

const plan = await planOf(`
events:
  added: { properties: { value: number, items: { type: array, items: { properties: { name: string } } } } }
  bought: { properties: { value: number } }
traits: { vip: boolean }
segments:
  s: { match: { event: added, where: { value: { gte: 1 }, items: { any: { name: x } } }, count: { distinct: value, gte: 2 } } }
  t: { match: { all: [{ event: bought, since: added }, { segment: s }, { trait: vip, is: true }] } }
journeys:
  j: { trigger: { event: added, where: { value: 1 } }, audience: [s], exitOn: [bought], messages: [{ uses: [value, items.name] }], reentry: { per: value } }
`);
const index = new UseIndex(plan);
const said = (groups: ReturnType<UseIndex["of"]>) =>
  groups.map(({ user, subject, uses }) => `${user.kind} ${user.name}, ${subject.name}: ${plain(usesPhrase(uses))}`);

test("who uses an event, and what of it", () => {
  expect(said(index.of("event", "added"))).toEqual([
    "segment s, added: filters on `value`, `items` and `items.name`; counts `value`",
    "segment t, added: counts it",
    "journey j, added: starts from it; filters on `value`; shows `value` and `items.name`; re-enters by `value`",
  ]);
});

test("who uses a segment or a trait", () => {
  expect(said(index.of("segment", "s"))).toEqual(["segment t, s: filters on it", "journey j, s: is aimed at it"]);
  expect(said(index.of("trait", "vip"))).toEqual(["segment t, vip: filters on it"]);
});

test("what a journey uses", () => {
  expect(said(index.by("journey", "j"))).toEqual([
    "journey j, added: starts from it; filters on `value`; shows `value` and `items.name`; re-enters by `value`",
    "journey j, s: is aimed at it",
    "journey j, bought: stops at it",
  ]);
});
