import { expect, test } from "vitest";
import { run } from "./running.ts";

const GIVEN = { no: null, off: false, blank: "", none: [], zero: 0, text: "a", list: ["a", 1], nothing: undefined };

/** Expressions, and whether they hold. */
const HOLDING: Readonly<Record<string, boolean>> = {
  "eq text 'a'": true,
  "eq zero '0'": false,
  "eq no nothing": true,
  "eq no off": false,
  "not zero": false,
  "not none": true,
  "not blank": true,
  "and text zero": true,
  "and text none": false,
  "or no off blank none": false,
  "or no zero": true,
  "includes list 1": true,
  "includes list '1'": false,
  "and (not off) (or off text) (eq 1 1)": true,
};

test.each(Object.entries(HOLDING))("%s: %j", (expression, holds) => {
  expect(run(`{{#if (${expression})}}yes{{else}}no{{/if}}`, GIVEN)).toBe(holds ? "yes" : "no");
});

/** Templates, and what they print. */
const PRINTED: Readonly<Record<string, string>> = {
  "{{default no blank zero text}}": "0",
  "{{default no blank}}": "",
  "{{join list}} {{join list ''}} {{join none ','}}": "a, 1 a1 ",
  "{{indent 'a\nb' 1}}": " a\n b",
  "{{#indent 2}}\n{{#indent 2}}\na\n{{/indent}}\n\nb\n{{/indent}}": "    a\n\n  b\n",
};

test.each(Object.entries(PRINTED))("%j", (template, text) => {
  expect(run(template, GIVEN)).toBe(text);
});
