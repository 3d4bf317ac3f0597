import { expect, test } from "vitest";
import { generate, parcels, rowOf } from "../rendering.ts";

const ASK = "Ask first whether it is there: `{{#if …}} … {{/if}}`.";

/** Templates that fail only as they run, what is told, and the stretch that it points at. */
const FAILING: Readonly<Record<string, readonly [message: string, stretch: string | undefined, hint?: string]>> = {
  "{{source.name}}": ["there is nothing here that could have a `name`", "source.name", ASK],
  "{{json source.name}}": ["there is nothing here that could have a `name`", "source.name", ASK],
  "{{#each types}}{{#each properties}}{{#if items.isString}}{{/if}}{{/each}}{{/each}}": [
    "there is nothing here that could have a `isString`",
    "items.isString",
    ASK,
  ],
  "{{#each (lookup this 'events')}}{{nme}}{{/each}}": [
    "this value has no `nme`",
    "nme",
    "Ask for what may be missing with `{{lookup this …}}`.",
  ],
  "{{snakeCase events}}": ["`snakeCase` takes a text, and got a list", "{{snakeCase events}}"],
  "{{html plan}}": ["`html` takes a text, and got an object", "{{html plan}}"],
  "{{#if (includes plan 'a')}}{{/if}}": ["`includes` takes a list, and got none", "(includes plan 'a')"],
  "{{join events ', ' 'nme'}}": ["`join` found no `nme` in an entry of the list", "{{join events ', ' 'nme'}}"],
  "{{indent plan.name 'x'}}": ["`indent` takes a number of spaces", "{{indent plan.name 'x'}}"],
  "{{#indent 1000}}{{/indent}}": ["`indent` takes a number of spaces", "{{#indent 1000}}{{/indent}}"],
  "{{java events}}": ["`java` writes texts, numbers and flags, and got a list or an object", "{{java events}}"],
  '{{#*inline "one"}}{{> one}}{{/inline}}{{> one}}': ["the template never ends: a partial calls itself", undefined],
};

test.each(Object.entries(FAILING))("%s", async (template, [message, stretch, hint]) => {
  const { outputs, problems } = await generate(await parcels(), template);
  expect(outputs).toEqual([]);
  expect(problems.map((problem) => rowOf(problem, template))).toEqual([["template/render", message, stretch, hint]]);
});
