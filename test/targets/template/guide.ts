import { FIELDS, type Field, SHAPE_FIELDS, type Thing } from "../../../src/targets/template/context/fields.ts";
import { HELPER_GROUPS } from "../../../src/targets/template/functions/catalogue.ts";
import type { HelperExample, TemplateHelper } from "../../../src/targets/template/functions/template-helper.ts";

/** What each thing is called in the guide, and what it is; those of more than one name have the same fields. */
const HEADINGS: Readonly<Record<Thing, readonly [heading: string, about: string]>> = {
  Template: ["The context", "What a template begins with."],
  Plan: ["Plan", ""],
  Source: ["Source", ""],
  Call: ["Event or page", ""],
  Attributes: ["Traits", "The traits of a person, those of a group, or the context."],
  Type: [
    "Type",
    "A type that the plan names, or one made of an object or enum that stands inside something. It has the fields of a [shape](#shape), and:",
  ],
  Property: ["Property", "It has the fields of a [shape](#shape), and:"],
  Shape: ["Shape", "What values a property, a type or an entry of a list holds."],
  EnumValue: ["Value of an enum", ""],
  Bounds: ["Bounds", ""],
  Dedupe: ["Dedupe", ""],
  Deprecation: ["Deprecation", ""],
};

/** Code between more backticks than it holds in a row. */
function code(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  return /^`|`$/.test(text) ? `${ticks} ${text} ${ticks}` : ticks + text + ticks;
}

const isThing = (word: string): word is Thing => Object.hasOwn(HEADINGS, word);

const anchor = (heading: string): string => `#${heading.toLowerCase().replaceAll(" ", "-")}`;

/** A type of the table, in the guide's words. */
function typeText(type: string): string {
  const word = type.replace(/\[\]|\?/, "");
  const text = isThing(word)
    ? `[${HEADINGS[word][0].toLowerCase()}](${anchor(HEADINGS[word][0])})`
    : word === "json"
      ? "value"
      : word;
  if (type.endsWith("[]")) return `list of ${text}`;
  return type.endsWith("?") ? `${text} or null` : text;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

function thingText(thing: Thing): string {
  const [heading, about] = HEADINGS[thing];
  const isShaped = thing === "Type" || thing === "Property";
  const fields = Object.entries<Field>(FIELDS[thing]).filter(([name]) => !(isShaped && name in SHAPE_FIELDS));
  const rows = fields.map(([name, [type, said]]) => [code(name), typeText(type), said.replaceAll("|", "\\|")]);
  return [`### ${heading}`, ...(about === "" ? [] : [about]), table(["Field", "Type", "What it says"], rows)].join(
    "\n\n",
  );
}

/** Every field of everything that a template sees. */
export const fieldsText = (): string => Object.keys(FIELDS).filter(isThing).map(thingText).join("\n\n");

const oneLine = (text: string): string => text.replaceAll("\n", "↵");

function exampleText({ template, given, gives }: HelperExample): string {
  const values = Object.entries(given).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `  - ${code(oneLine(template))} with ${code(values.join(", "))} prints ${code(oneLine(gives))}`;
}

function helperText([name, { usage, about, examples }]: readonly [string, TemplateHelper]): string {
  const written = usage
    .split(" or ")
    .map((each) => code(each))
    .join(" or ");
  return [
    `- **${name}** ${written}: ${about.charAt(0).toLowerCase()}${about.slice(1)}`,
    ...examples.map(exampleText),
  ].join("\n");
}

/** Every helper with its examples, which are tests. */
export function helpersText(): string {
  const groups = Object.entries(HELPER_GROUPS).map(([heading, helpers]) => [
    `### ${heading}`,
    Object.entries(helpers).map(helperText).join("\n"),
  ]);
  return groups.flat().join("\n\n");
}

/** The guide with a part of it written anew: what stands after the comment that begins so, until the next end. */
export function withPart(guide: string, begins: string, text: string): string {
  const start = guide.indexOf(`<!-- ${begins}`);
  const end = guide.indexOf("<!-- end -->", start);
  if (start < 0 || end < 0) throw new Error(`the guide has no part that begins with ${begins}`);
  return `${guide.slice(0, guide.indexOf("-->", start) + 3)}\n\n${text}\n\n${guide.slice(end)}`;
}
