import { expect, test } from "vitest";
import type { Journey } from "../../src/model/consumer.ts";
import { exitClause, fallbackPhrases, messagePhrase, reentryPhrase } from "../../src/words/journey.ts";
import { plain } from "../../src/words/phrase.ts";
import { planOf } from "../support/plan.ts";

async function journeyOf(said: string): Promise<Journey> {
  const [journey] = (await planOf(`journeys: { j: { ${said} } }`)).journeys;
  if (journey === undefined) throw new Error("no journey");
  return journey;
}

test.each([
  ["{ after: 30m, channel: sms, uses: [a, trait.b] }", "After 30 minutes by sms. Shows `a` and the trait `b`."],
  ["{ after: 1h, name: Second mail }", "After 1 hour: Second mail."],
  ["{ after: 0s, channel: push }", "At once by push."],
  ["{}", "At once."],
])("a message: %s", async (said, words) => {
  const { messages } = await journeyOf(`messages: [${said}]`);
  expect(messages.map((message) => plain(messagePhrase(message)))).toEqual([words]);
});

test("what is shown instead", async () => {
  const { messages } = await journeyOf(
    "messages: [{ fallback: { a: [trait.b, { property: c }, { static: logo }], trait.d: [{ static: '' }] } }]",
  );
  expect(messages.flatMap(fallbackPhrases).map(plain)).toEqual([
    "without `a`: the trait `b`, else `c`, else `logo`",
    "without the trait `d`: nothing",
  ]);
});

test.each([
  ["order_completed", "`order_completed` happens"],
  ["{ event: e, match: [a, b], where: { x: 1 } }", "`e` happens, where `x` is 1, with the same `a` and `b`"],
  ["{ segment: s }", "the person enters the segment `s`"],
])("what stops it: %s", async (said, words) => {
  const { exitOn } = await journeyOf(`exitOn: [${said}]`);
  expect(exitOn.map((exit) => plain(exitClause(exit).said))).toEqual([words]);
});

test.each([
  ["{ per: cart_id, atMost: 1, every: 7d }", "at most once for each `cart_id` in 7 days"],
  ["{ atMost: 3, every: 1d }", "at most 3 times in 1 day"],
  ["{ per: cart_id }", "any number of times for each `cart_id`"],
])("how often it may be entered: %s", async (said, words) => {
  const { reentry } = await journeyOf(`reentry: ${said}`);
  expect(reentry && plain(reentryPhrase(reentry))).toBe(words);
});
