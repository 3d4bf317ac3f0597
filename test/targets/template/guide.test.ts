import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LineIndex } from "../../../src/diagnostics/line-index.ts";
import { locate, type Places } from "../../../src/diagnostics/place.ts";
import { type Paint, pretty } from "../../../src/diagnostics/reporters/pretty.ts";
import { HELPERS } from "../../../src/targets/template/functions/catalogue.ts";
import { planOf } from "../../support/plan.ts";
import { fieldsText, helpersText, withPart } from "./guide.ts";
import { generate, KOTLIN, parcels, textOf } from "./rendering.ts";

const PATH = join(import.meta.dirname, "../../../docs/templates.md");
const GUIDE = readFileSync(PATH, "utf8");

/** The blocks of code in the guide that are of a language. */
const blocks = (language: string): readonly string[] =>
  Array.from(GUIDE.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm")), ([, block = ""]) => block);

/** What the guide's Kotlin example makes of the guide's event. */
async function kotlinText(): Promise<string> {
  const event = blocks("yaml").find((block) => block.startsWith("events:")) ?? "";
  const plan = await planOf(
    `plan: { name: shop, version: 1.0.0 }\nconventions: { eventVersionField: event_version }\n${event}`,
  );
  const text = await textOf(plan, KOTLIN);
  const classes = text.slice(text.indexOf("/**\n"), text.indexOf("\n/** Leaves out"));
  return `the template makes\n\n\`\`\`kotlin\n${classes}\`\`\``;
}

const PLAIN: Paint = { red: same, yellow: same, cyan: same, green: same, dim: same, bold: same };

function same(text: string): string {
  return text;
}

/** What the command says of the smallest template with a slip in it. */
async function complaintText(): Promise<string> {
  const text = (blocks("handlebars")[0] ?? "").replace("{{name}}", "{{nme}}");
  const { problems } = await generate(await parcels(), text);
  const lines = new LineIndex(text);
  const places: Places = {
    text: () => text,
    place(at) {
      const { start, end } = "start" in at ? at : { start: 0, end: 0 };
      const { line: endLine, column: endColumn } = lines.position(end);
      return { file: "templates/mine.hbs", ...lines.position(start), endLine, endColumn };
    },
  };
  return `\`\`\`text\n${pretty(locate(problems, places), places, PLAIN)}\`\`\``;
}

test("the guide tells of every field and helper as they are (written with -u)", async () => {
  const parts: readonly (readonly [begins: string, text: string])[] = [
    ["a complaint", await complaintText()],
    ["what a template sees", fieldsText()],
    ["helpers", helpersText()],
    ["the Kotlin of it", await kotlinText()],
  ];
  const written = parts.reduce((guide, [begins, text]) => withPart(guide, begins, text), GUIDE);
  await expect(written).toMatchFileSnapshot(PATH);
});

test("the guide's templates are right", async () => {
  const plan = await parcels();
  const templates = blocks("handlebars");
  expect(templates.length).toBeGreaterThan(2);
  for (const template of templates) expect((await generate(plan, template)).problems).toEqual([]);
});

test("the guide's calls are of helpers that there are", () => {
  const called = Array.from(GUIDE.matchAll(/\{\{#?(?:if \()?([a-z][A-Za-z]+) /g), ([, name = ""]) => name);
  const known = new Set([...HELPERS.keys(), "if", "unless", "each", "with", "lookup", "else", "name"]);
  expect(called.filter((name) => !known.has(name))).toEqual([]);
});
