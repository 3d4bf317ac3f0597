import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { JsonObject } from "../../src/model/json.ts";
import { SEMANTICS } from "../../src/model/shape.ts";
import { semanticSchema } from "../../src/schema/semantics.ts";
import { load } from "../../src/source/load.ts";
import { planSchema } from "../../src/source/plan-schema.ts";
import { holds } from "../support/held-file.ts";
import { keyTable } from "./key-table.ts";

const PAGE = readFileSync(new URL("../../docs/language.md", import.meta.url), "utf8");

/** The page with its tables as the grammar has them: `npx vitest run test/docs/language.test.ts -u` writes them. */
function withTables(language: JsonObject): string {
  return PAGE.replace(
    /(<!-- keys: (\S+)(?: only ([\w ]+))? -->\n)[\s\S]*?(<!-- \/keys -->)/g,
    (_, open: string, of: string, only: string | undefined, close: string) =>
      `${open}\n${keyTable(language, of, only?.split(" "))}\n\n${close}`,
  ).replace(
    /(<!-- semantic types -->\n)[\s\S]*?(<!-- \/semantic types -->)/,
    (_, open: string, close: string) => `${open}\n${semanticTable()}\n\n${close}`,
  );
}

function semanticTable(): string {
  const code = (value: unknown): string => `\`${String(value).replaceAll("|", "\\|")}\``;
  const rows = SEMANTICS.map((name) => {
    const schema = Object.entries(semanticSchema(name, "iso8601"));
    return `| \`${name}\` | ${schema.map(([keyword, value]) => `${keyword} ${code(value)}`).join(", ")} |`;
  });
  return ["| Type | JSON Schema |", "| --- | --- |", ...rows].join("\n");
}

test("the tables of the page are those of the grammar", () => {
  holds("docs/language.md", withTables(planSchema()));
});

test("every section of the language has its table", () => {
  const sections = Object.keys(planSchema()["properties"] ?? {});
  const told = [...PAGE.matchAll(/<!-- keys: \/?(\w+)/g)].map(([, name = ""]) => name);
  // These hold properties and conditions by their names, and have no keys of their own.
  const without = ["properties", "propertyGroups", "segments"];
  expect(sections.filter((section) => !told.includes(section) && !without.includes(section))).toEqual([]);
  expect(sections.filter((section) => !PAGE.includes(`\`${section}\``))).toEqual([]);
});

const examples = [...PAGE.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);

test.each(examples.map((text, index) => [index + 1, text]))("example %i reads as a plan", async (_, text) => {
  const { errors } = await load([{ path: "plan.yaml", bytes: Buffer.from(String(text)) }], "plan.yaml");
  expect(errors).toEqual([]);
});

test("what the page links to is there", () => {
  const headings = [...PAGE.matchAll(/^#+ (.*)$/gm)].map(([, text = ""]) =>
    text
      .toLowerCase()
      .replace(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
  const targets = [...PAGE.matchAll(/\]\(#([\w-]+)\)/g)].map(([, target = ""]) => target);
  expect(targets.filter((target) => !headings.includes(target))).toEqual([]);
});
