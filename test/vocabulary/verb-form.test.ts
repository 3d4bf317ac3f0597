import { describe, expect, test } from "vitest";
import { base, isParticle, likelyVerbForm, past, separateVerb, verbForm } from "../../src/vocabulary/verb-form.ts";

describe("a verb in its forms", () => {
  test.each([
    ["view", "viewed", "viewing", "views"],
    ["add", "added", "adding", "adds"],
    ["apply", "applied", "applying", "applies"],
    ["play", "played", "playing", "plays"],
    ["share", "shared", "sharing", "shares"],
    ["submit", "submitted", "submitting", "submits"],
    ["visit", "visited", "visiting", "visits"],
    ["open", "opened", "opening", "opens"],
    ["transfer", "transferred", "transferring", "transfers"],
    ["refer", "referred", "referring", "refers"],
    ["embed", "embedded", "embedding", "embeds"],
    ["offer", "offered", "offering", "offers"],
    ["unpin", "unpinned", "unpinning", "unpins"],
    ["tap", "tapped", "tapping", "taps"],
    ["search", "searched", "searching", "searches"],
    ["dismiss", "dismissed", "dismissing", "dismisses"],
    ["begin", "begun", "beginning", "begins"],
    ["begin", "began", "beginning", "begins"],
    ["buy", "bought", "buying", "buys"],
    ["choose", "chosen", "choosing", "chooses"],
    ["withdraw", "withdrawn", "withdrawing", "withdraws"],
    ["send", "sent", "sending", "sends"],
    ["cancel", "canceled", "canceling", "cancels"],
    ["cancel", "cancelled", "cancelling", "cancels"],
  ])("%s, %s, %s, %s", (lemma, done, doing, does) => {
    expect([done, doing, does, lemma].map((word) => [verbForm(word)?.lemma, verbForm(word)?.tense])).toEqual([
      [lemma, "past"],
      [lemma, "gerund"],
      [lemma, "base"],
      [lemma, "base"],
    ]);
  });

  test.each(["set", "read", "reset", "put", "split"])("%s is its own past", (word) => {
    expect(verbForm(word)?.tense).toBe("either");
  });

  test.each([
    ["search", true],
    ["order", true],
    ["store", true],
    ["ordered", false],
    ["add", false],
    ["delete", false],
  ])("%s may be a noun: %s", (word, isNounToo) => {
    expect(verbForm(word)?.isNounToo).toBe(isNounToo);
  });

  test.each(["newsletter", "basket", "vip", ""])("%j is no verb", (word) => {
    expect(verbForm(word)).toBeUndefined();
  });

  test.each([
    ["kickstarted", "past"],
    ["embed", "base"],
    ["speed", undefined],
    ["hundred", undefined],
    ["shed", undefined],
    ["rhythmd", undefined],
  ])("the ending of %s says %s", (word, tense) => {
    expect(likelyVerbForm(word)?.tense).toBe(tense);
  });
});

describe("the past that a name takes", () => {
  test.each([
    ["view", "viewed"],
    ["begin", "begun"],
    ["cancel", "cancelled"],
    ["choose", "chosen"],
    ["open", "opened"],
    ["apply", "applied"],
    ["submit", "submitted"],
    ["send", "sent"],
    ["show", "shown"],
    ["set", "set"],
  ])("%s: %s", (lemma, done) => {
    expect(past(lemma)).toBe(done);
    expect(base(done)).toBe(lemma);
  });
});

test("verbs with a particle, in one word or two", () => {
  expect(["up", "in", "out", "off"].map(isParticle)).toEqual([true, true, true, true]);
  expect(["to", "from", "cart"].map(isParticle)).toEqual([false, false, false]);
  expect(["signup", "login", "logout", "timeout", "basket"].map((word) => separateVerb(word)?.join(" "))).toEqual([
    "sign up",
    "log in",
    "log out",
    "time out",
    undefined,
  ]);
});
