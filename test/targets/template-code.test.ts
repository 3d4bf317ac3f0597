import { expect, test } from "vitest";
import { templateCode } from "../../scripts/template-code.mjs";

/** What a template prints, as its module does it. */
async function printed(template: string, context: object, head?: string): Promise<string> {
  const url = `data:text/javascript,${encodeURIComponent(templateCode(template))}`;
  const { default: print } = await import(/* @vite-ignore */ url);
  return print(context, head);
}

test.each<[template: string, context: object, text: string]>([
  ["# {{title}}\n", { title: "<b> & `c`" }, "# <b> & `c`\n"],
  ["{{a.b}}{{none}}{{zero}}", { a: { b: "x" }, none: null, zero: 0 }, "x0"],
  ["{{#if a}}\nyes\n{{else}}\nno\n{{/if}}\n", { a: "" }, "no\n"],
  ["{{#if a}}yes{{else}}no{{/if}}", { a: [] }, "no"],
  ["{{#if a}}yes{{else}}no{{/if}}", { a: [""] }, "yes"],
  ["{{#if a.b}}yes{{else}}no{{/if}}", {}, "no"],
  ["{{#unless a}}no{{else}}yes{{/unless}}", { a: true }, "yes"],
  ["{{#unless a}}no{{/unless}}", { a: [] }, "no"],
  ["{{#each a}}\n- {{this}}\n{{/each}}\n", { a: ["x", "y"] }, "- x\n- y\n"],
  ["{{#each a}}{{#each b}}{{c}};{{/each}}{{/each}}", { a: [{ b: [{ c: 1 }, { c: 2 }] }, { b: [{ c: 3 }] }] }, "1;2;3;"],
  ["{{#each a}}x{{/each}}", {}, ""],
  ["{{! why }}a", {}, "a"],
  ['$a `b` \\ " \u2028', {}, '$a `b` \\ " \u2028'],
])("%j of %j is %j", async (template, context, text) => {
  expect(await printed(template, context)).toBe(text);
});

test("a head stands above all", async () => {
  expect(await printed("{{a}}", { a: "x" }, "head ")).toBe("head x");
});

test("partials are templates beside it, with their own context or this", () => {
  expect(
    templateCode("{{> lines a.b}}{{> row}}{{> lines c}}"),
  ).toContain(`import { add as partial0 } from "./lines.hbs?template";
import { add as partial1 } from "./row.hbs?template";
`);
});

test("a name that nothing has is an error", async () => {
  await expect(printed("{{titel}}", { title: "x" })).rejects.toThrow("a template names titel, which is not there");
});

test.each([
  "{{#each a as |b|}}{{b}}{{/each}}",
  "{{#each a}}{{@index}}{{/each}}",
  "{{#each a}}{{../b}}{{/each}}",
  "{{#each a}}x{{else}}y{{/each}}",
  "{{#with a}}{{b}}{{/with}}",
  "{{lookup a b}}",
  "{{> lines a b=1}}",
  "  {{> lines a}}\n",
  "{{#if (lookup a b)}}x{{/if}}",
  "{{a.[b-c]}}",
])("%j is more than our templates may say", (template) => {
  expect(() => templateCode(template)).toThrow("scripts/template-code.mjs");
});
