import { describe, expect, test } from "vitest";
import { loadTexts } from "../support/loaded.ts";

/** What the comments of a text silence: `rule at line: reason`, and the text of the rule's place. */
async function comments(text: string): Promise<readonly string[]> {
  const { places } = await loadTexts(text);
  return places.ignoreComments().map(({ rule, scope, reason, at }) => {
    const said = "start" in at ? places.text(at.file)?.slice(at.start, at.end) : undefined;
    const line = scope.kind === "line" ? scope.line : undefined;
    return `${rule} at ${line}${reason === undefined ? "" : `: ${reason}`} [${said}]`;
  });
}

const HEAD = "plan: { name: shop, version: 1.0.0 }\n";

describe("comments that silence rules", () => {
  test.each([
    ["behind something", "events: # tracking-plan-ignore a/b -- why\n", ["a/b at 2: why [a/b]"]],
    ["alone above", "# tracking-plan-ignore a/b -- why\nevents:\n", ["a/b at 3: why [a/b]"]],
    ["above another comment", "# tracking-plan-ignore a/b\n# more\n\tx\n", ["a/b at 4 [a/b]"]],
    ["indented", "events:\n  # tracking-plan-ignore a/b\n  a: {}\n", ["a/b at 4 [a/b]"]],
    [
      "several",
      "events: # tracking-plan-ignore a/b, c/d -- why -- not\n",
      ["a/b at 2: why -- not [a/b]", "c/d at 2: why -- not [c/d]"],
    ],
    ["with a colon", "events: # tracking-plan-ignore: a/b\n", ["a/b at 2 [a/b]"]],
    ["no rule", "events: # tracking-plan-ignore -- why\n", [" at 2: why [# tracking-plan-ignore -- why]"]],
    ["behind the sign of a block", "plan2: | # tracking-plan-ignore a/b\n  text\n", ["a/b at 2 [a/b]"]],
    ["in an empty mapping", "events: { # tracking-plan-ignore a/b\n}\n", ["a/b at 2 [a/b]"]],
    ["with CR LF", "events:\r\n  # tracking-plan-ignore a/b\r\n  a: {}\r\n", ["a/b at 4 [a/b]"]],
  ])("%s", async (_, text, expected) => {
    expect(await comments(HEAD + text)).toEqual(expected);
  });

  test.each([
    ["in quotes", 'x: "a # tracking-plan-ignore a/b"\n'],
    ["in a block of text", "x: |\n  # tracking-plan-ignore a/b\n"],
    ["in a folded block", "x: >-\n  a\n  # tracking-plan-ignore a/b\n"],
    ["in a quoted key", "'# tracking-plan-ignore a/b': 1\n"],
    ["without a space before its sign", "x: a#tracking-plan-ignore a/b\n"],
    ["of another word", "x: a # tracking-plan-ignored a/b\n"],
    ["in the middle of a comment", "x: a # see tracking-plan-ignore a/b\n"],
  ])("none %s", async (_, text) => {
    expect(await comments(HEAD + text)).toEqual([]);
  });
});
