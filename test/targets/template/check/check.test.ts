import { expect, test } from "vitest";
import { generate, parcels, printed, rowOf } from "../rendering.ts";

const CONTEXT =
  "It has `mark`, `plan`, `source`, `sources`, `events`, `pages`, `types`, `groups`, `traits`, `context`.";

type Row = readonly [message: string, stretch: string, hint?: string];

/** Templates that name what is not there, or use it as what it is not, and all that is told of it. */
const WRONG: Readonly<Record<string, readonly Row[]>> = {
  "{{nmae}}": [["the context has no `nmae`", "nmae", CONTEXT]],
  "{{plan.versoin}}": [["the plan has no `versoin`", "plan.versoin", "Did you mean `version`?"]],
  "{{#each evnts}}{{/each}}": [["the context has no `evnts`", "evnts", "Did you mean `events`?"]],
  "{{#each events}}{{nme}} {{mark}}{{/each}}": [
    ["an event or page has no `nme`", "nme", "Did you mean `name`?"],
    ["an event or page has no `mark`", "mark", "Did you mean `../mark`?"],
  ],
  "{{#each events}}{{#each properties}}{{#each values}}{{plan.name}}{{/each}}{{/each}}{{/each}}": [
    ["an enum's value has no `plan`", "plan.name", "Did you mean `../../../plan`?"],
  ],
  "{{#each events as |event|}}{{event.nmae}}{{/each}}": [
    ["an event or page has no `nmae`", "event.nmae", "Did you mean `name`?"],
  ],
  "{{#with plan}}{{nam}}{{/with}}": [["the plan has no `nam`", "nam", "Did you mean `name`?"]],
  "{{#each events}}{{#if false}}{{nme}}{{else}}{{ownr}}{{/if}}{{/each}}": [
    ["an event or page has no `nme`", "nme", "Did you mean `name`?"],
    ["an event or page has no `ownr`", "ownr", "Did you mean `owner`?"],
  ],
  "{{#plan}}{{nme}}{{/plan}}{{#events}}{{nme}}{{/events}}": [
    ["the plan has no `nme`", "nme", "Did you mean `name`?"],
    ["an event or page has no `nme`", "nme", "Did you mean `name`?"],
  ],
  "{{plan.name.first}}": [["a text, number or flag has no `first`", "plan.name.first"]],
  "{{events.name}}": [["a list has no `name`", "events.name"]],
  "{{constructor}} {{__proto__}}": [
    ["the context has no `constructor`", "constructor", CONTEXT],
    ["the context has no `__proto__`", "__proto__", CONTEXT],
  ],
  "{{@indx}}": [["there is no `@indx`", "@indx", "Did you mean `@index`?"]],
  "{{#if plan}}{{../mark}}{{/if}}": [
    [
      "`../` leads out of the template here",
      "../mark",
      "Blocks that go through something lead in: `each` and `with`, not `if`.",
    ],
  ],
  "{{plan}}": [["the plan cannot be printed as it is", "{{plan}}", "Print one of its fields."]],
  "{{events}}": [
    [
      "a list cannot be printed as it is",
      "{{events}}",
      "Go through it with `{{#each …}}`, or print it with `{{join …}}`.",
    ],
  ],
  "{{#each context.properties}}{{value}}{{/each}}": [
    ["a value cannot be printed as it is", "{{value}}", "Say for which language: `{{json …}}`, `{{kotlin …}}` …"],
  ],
  "{{#each plan}}{{/each}}": [["the plan is no list to go through", "plan"]],
  "{{'plan'}}": [["a name stands here without quotes, and a text not alone", "'plan'"]],
  "{{snakeCas plan.name}}": [["there is no helper `snakeCas`", "snakeCas", "Did you mean `snakeCase`?"]],
  "{{shout plan.name}}": [
    ["there is no helper `shout`", "shout", "The guide to templates lists those that there are."],
  ],
  "{{log plan.name}}": [["there is no helper `log`", "log", "The guide to templates lists those that there are."]],
  "{{json}} {{eq 1}}": [
    ["`json` takes 1 or 2 arguments, and got none", "{{json}}"],
    ["`eq` takes 2 arguments, and got 1", "{{eq 1}}"],
  ],
  "{{#if}}{{/if}}": [["`if` takes one argument, and got none", "{{#if}}{{/if}}"]],
  "{{#json plan}}{{/json}}": [["`json` is no block: write it without `#`", "{{#json plan}}{{/json}}"]],
  "{{if plan}}": [["`if` is a block: write it with `#` and close it", "{{if plan}}"]],
  "{{sql plan.name backslash=true}}": [["`sql` has no option `backslash`", "{{sql plan.name backslash=true}}"]],
  "{{#if (eq plan.nme 1)}}{{/if}}": [["the plan has no `nme`", "plan.nme", "Did you mean `name`?"]],
  '{{#*inline "one"}}{{nme}}{{/inline}}{{> one plan}}{{#each events}}{{> one}}{{/each}}': [
    ["the plan has no `nme`", "nme", "Did you mean `name`?"],
    ["an event or page has no `nme`", "nme", "Did you mean `name`?"],
  ],
  '{{#*inline "one"}}{{title}}{{/inline}}{{> one plan title="a"}}{{> one plan}}': [
    ["the plan has no `title`", "title", "It has `name`, `version`, `description`."],
  ],
  '{{#*inline "first"}}{{/inline}}{{> frist}}': [
    ["there is no partial `frist`", "{{> frist}}", "Did you mean `first`?"],
  ],
  "{{> header}}": [
    [
      "there is no partial `header`",
      "{{> header}}",
      'A template has the partials that it defines: `{{#*inline "header"}} … {{/inline}}`.',
    ],
  ],
  "{{* one}}{{#*two}}{{/two}}": [
    ["a template has no decorators but `{{#*inline}}`", "{{* one}}"],
    ["a template has no decorators but `{{#*inline}}`", "{{#*two}}{{/two}}"],
  ],
};

test.each(Object.entries(WRONG))("%s", async (template, rows) => {
  const { outputs, problems } = await generate(await parcels(), template);
  expect(outputs).toEqual([]);
  expect(problems.map((problem) => rowOf(problem, template))).toEqual(
    rows.map(([message, stretch, hint]) => ["template/name", message, stretch, hint]),
  );
});

/** Templates that are right, and what they print. */
const RIGHT: Readonly<Record<string, string>> = {
  "{{plan.name}} {{plan.version}}": "parcels 1.2.0",
  "{{this.plan.name}} {{./plan.name}} {{[plan].[name]}} {{@root.plan.name}}": "parcels parcels parcels parcels",
  "{{#each events}}{{@index}}{{#unless @last}},{{/unless}}{{/each}}": "0,1,2",
  "{{#each events}}{{name}} of {{../plan.name}};{{/each}}":
    "parcel_sent of parcels;parcel_lost of parcels;app_opened of parcels;",
  "{{#each events as |event index|}}{{index}}{{event.name}} {{/each}}": "0parcel_sent 1parcel_lost 2app_opened ",
  "{{#each events}}{{#each properties}}{{../../plan.name}}{{/each}}{{else}}none{{/each}}": "parcels".repeat(25),
  "{{#events}}{{name}} {{/events}}{{#plan}}{{name}}{{/plan}}{{^groups}}none{{/groups}}":
    "parcel_sent parcel_lost app_opened parcels",
  "{{events.length}} {{events.0.name}}": "3 parcel_sent",
  "{{#each events}}{{#each examples}}{{json parcel_id}} {{json to.street}}{{/each}}{{/each}}": '"p1" "Main"',
  "{{#with (lookup events 1)}}{{name}}{{/with}}": "parcel_lost",
  "{{#unless source}}none{{/unless}}": "none",
  '{{#*inline "one"}}{{is}} {{name}}{{/inline}}{{> one plan is="a"}}': "a parcels",
  '{{#*inline "one"}}{{name}}{{> two}}{{/inline}}{{#*inline "two"}}{{is}}{{/inline}}{{> one plan is="!"}}': "parcels!",
  "{{#> missing}}instead{{/missing}}": "instead",
  '{{#*inline "box"}}[{{> @partial-block}}]{{/inline}}{{#> box}}{{plan.name}}{{/box}}': "[parcels]",
  "\\{{name}} {{{plan.name}}} {{! a comment }}{{!-- and {{another}} --}}": "{{name}} parcels ",
};

test.each(Object.entries(RIGHT))("%s prints %j", async (template, text) => {
  expect(await printed(await parcels(), template)).toBe(text);
});

test("prototypes are out of reach", async () => {
  const plan = await parcels();
  expect(
    await printed(
      plan,
      "{{lookup this 'constructor'}}{{lookup plan '__proto__'}}{{#each (lookup this 'toString')}}x{{/each}}",
    ),
  ).toBe("");
});
