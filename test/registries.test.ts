import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { holds } from "./support/held-file.ts";

const root = new URL("../", import.meta.url);

function modules(folder: string): readonly string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

const nameOf = (path: string): string =>
  path.replace(/\.ts$/, "").replace(/[/.-]+(.)/g, (_, letter: string) => letter.toUpperCase());

/** The formats that a command names in its help: "a, b or c". */
function formatsNamedBy(command: string): readonly string[] {
  const declared = readFileSync(new URL(`src/cli/commands/${command}.ts`, root), "utf8");
  const [, named = ""] = /\.argument\(\s*"<format>",\s*"([^"]+)"/.exec(declared) ?? [];
  return named.split(/, | or /).sort();
}

test("the runtime's modules are those of its folder", () => {
  const files = modules("src/runtime/");
  const imports = files.map((file) => `import ${nameOf(file)} from "../../runtime/${file}?raw";`);
  const entries = files.map((file) => `  "${file}": ${nameOf(file)},`);
  holds(
    "src/targets/typescript/runtime-sources.ts",
    [
      ...imports,
      "",
      "/** The text of every module of the runtime, by its path below `runtime/`. A test holds this list to the folder. */",
      "export const RUNTIME_SOURCES: Readonly<Record<string, string>> = {",
      ...entries,
      "};",
      "",
    ].join("\n"),
  );
});

test("every target of the folder is registered, and its options are in the language", async () => {
  const folders = readdirSync(new URL("src/targets/", root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const { TARGET_REGISTRY } = await import("../src/targets/registry.ts");
  const { TARGETS } = await import("../src/model/plan.ts");
  expect(Object.keys(TARGET_REGISTRY).sort()).toEqual(folders);
  expect([...TARGETS].sort()).toEqual(folders);
  for (const [name, load] of Object.entries(TARGET_REGISTRY)) expect((await load()).name).toBe(name);
});

test("every command of the folder is registered", () => {
  const files = modules("src/cli/commands/").filter((file) => file !== "registry.ts");
  const registry = readFileSync(new URL("src/cli/commands/registry.ts", root), "utf8");
  expect([...registry.matchAll(/from "\.\/([\w-]+\.ts)"/g)].map(([, file]) => file).sort()).toEqual(files);
});

test("every rule of lint is registered, under the path of its file", async () => {
  const files = modules("src/lint/rules/");
  const imports = files.map((file) => `import ${nameOf(file)} from "./rules/${file}";`);
  holds(
    "src/lint/registry.ts",
    [
      'import type { Rule } from "./rule.ts";',
      ...imports,
      "",
      "/** Every rule, by its id. `npx vitest run test/registries.test.ts -u` writes this list from the folder. */",
      "export const RULES: readonly Rule[] = [",
      ...files.map((file) => `  ${nameOf(file)},`),
      "];",
      "",
    ].join("\n"),
  );
  const { RULES } = await import("../src/lint/registry.ts");
  expect(RULES.map(({ id }) => `${id}.ts`)).toEqual(files);
});

test("every exporter is registered under the name of its file, and the command names it", async () => {
  const { EXPORTERS } = await import("../src/exporters/registry.ts");
  expect(Object.keys(EXPORTERS).map((name) => `${name}.ts`)).toEqual(modules("src/exporters/formats/"));
  expect(formatsNamedBy("export")).toEqual(Object.keys(EXPORTERS).sort());
  for (const [name, load] of Object.entries(EXPORTERS)) expect((await load()).name).toBe(name);
});

test("every importer is registered under the name of its file, and the command names it", async () => {
  const files = modules("src/importers/formats/").filter((file) => !file.includes("/"));
  const { IMPORTERS } = await import("../src/importers/registry.ts");
  expect(Object.keys(IMPORTERS).map((name) => `${name}.ts`)).toEqual(files);
  expect(formatsNamedBy("import")).toEqual(Object.keys(IMPORTERS).sort());
  for (const [name, load] of Object.entries(IMPORTERS)) expect((await load()).name).toBe(name);
});

test("the docs have a page for every rule, and none for others", async () => {
  const { RULES } = await import("../src/lint/registry.ts");
  const { rulePage, rulesPage } = await import("../src/lint/rule-page.ts");
  holds("docs/rules/README.md", rulesPage(RULES));
  for (const rule of RULES) holds(`docs/rules/${rule.id}.md`, rulePage(rule));
  const pages = readdirSync(new URL("docs/rules/", root), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && path !== "README.md")
    .map((path) => path.replaceAll("\\", "/"));
  expect(pages.sort()).toEqual(RULES.map(({ id }) => `${id}.md`).sort());
});
