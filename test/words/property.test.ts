import { expect, test } from "vitest";
import type { Property } from "../../src/model/property.ts";
import { plain } from "../../src/words/phrase.ts";
import { notesPhrase, originPhrase } from "../../src/words/property.ts";
import { planOf } from "../support/plan.ts";

async function propertyOf(said: string): Promise<Property> {
  const plan = await planOf(`
properties: { shared: { type: string, description: Shared. }, other: string }
propertyGroups: { group: { shared: required } }
events: { e: { ${said} } }`);
  const [property] = plan.events.flatMap(({ properties }) => properties);
  if (property === undefined) throw new Error("no property");
  return property;
}

test.each([
  ["properties: { p: string }", ""],
  ["properties: { p: { type: string, pii: personal } }", "Personal data."],
  ["properties: { p: { type: string, pii: none } }", ""],
  ["properties: { p: { type: string, default: a } }", "Where it is absent, `a` is meant."],
  ["properties: { p: { type: integer, default: 1, fill: true } }", "Sent as 1 where nothing is given."],
  ["properties: { p: { type: string, normalize: [trim, lowercase] } }", "Sent trimmed and put in lower case."],
  ["properties: { p: { type: string, examples: [a, b, c] } }", "For example `a` or `b`."],
  [
    "properties: { p: { type: string, since: 1.2.0, renamedFrom: [q, { name: r, sendBothUntil: 2027-01-01 }] } }",
    "Formerly `q` and `r` (both are sent until 2027-01-01). Since 1.2.0.",
  ],
  ["properties: { p: { type: string, deprecated: true } }", "Deprecated."],
  ["properties: { p: { type: string, deprecated: Nobody reads it } }", "Deprecated. Nobody reads it."],
  [
    "properties: { p: { type: string, deprecated: { since: 2.0.0, replacedBy: q, reason: Twice., removeAfter: 2027-01-01 } } }",
    "Deprecated since 2.0.0. Use `q` instead. Twice. May be removed after 2027-01-01.",
  ],
])("what there is to know: %s", async (said, words) => {
  expect(plain(notesPhrase(await propertyOf(said)))).toBe(words);
});

test.each([
  ["properties: { p: string }", "here"],
  ["properties: { shared: required }", "dictionary"],
  ["properties: { shared: { required: true, description: Mine. } }", "dictionary, changed here"],
  ["properties: { p: { ref: shared } }", "as `shared`"],
  ["properties: { shared: { ref: other } }", "as `other`"],
  ["propertyGroups: [group]", "group `group`"],
  ["propertyGroups: [group], properties: { shared: { minLength: 1 } }", "group `group`, changed here"],
])("where it comes from: %s", async (said, words) => {
  expect(plain(originPhrase(await propertyOf(said)))).toBe(words);
});
