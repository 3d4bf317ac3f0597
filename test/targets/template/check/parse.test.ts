import { expect, test } from "vitest";
import { generate, parcels, rowOf } from "../rendering.ts";

/** Templates that cannot be read, what is told, and the stretch that it points at. */
const BROKEN: Readonly<Record<string, readonly [message: string, stretch: string]>> = {
  "{{#if plan}}": ["this block is never closed with `{{/if}}`", "{{#if plan}}"],
  "{{#each events}}{{#if key}}{{/each}}": ["`{{#if}}` is closed by `{{/each}}`", "if"],
  "{{#each events}}\n{{! {{#if}} }}\\{{#if}}{{#if key}}{{/if}}\n": [
    "this block is never closed with `{{/each}}`",
    "{{#each events}}",
  ],
  "{{/if}}": ["this closes a block, and none is open", "{{/"],
  "{{else}}": ["`{{else}}` stands in no block", "{{else}}"],
  "{{^}}": ["`{{else}}` stands in no block", "{{^}}"],
  "a {{": ["this tag is never closed with `}}`", "{{"],
  "{{plan.name\n{{mark}}": ["this tag is never closed with `}}`", "{{plan.name\n"],
  "{{plan.name": ["this tag is never closed with `}}`", "{{plan.name"],
  "{{}}": ["something is missing before `}}`", "}}"],
  "{ {{json mark}}}": ["three braces close what two opened: put a space between", "}}}"],
  "{{json value=}}": ["something is missing before `}}`", "}}"],
  "{{a ! b}}": ["`!` cannot stand here", "!"],
  "{{plan/../name}}": ["this cannot be read: Invalid path: plan/..", "plan/../name"],
};

test.each(Object.entries(BROKEN))("%j", async (template, [message, stretch]) => {
  const { outputs, problems } = await generate(await parcels(), template);
  expect(outputs).toEqual([]);
  expect(problems.map((problem) => rowOf(problem, template))).toEqual([
    [
      "template/syntax",
      message,
      stretch,
      "A block is `{{#each events}} … {{/each}}`; to print braces themselves, write `\\{{`.",
    ],
  ]);
});
