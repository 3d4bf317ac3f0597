import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** Who may import whom, type imports included. What stands in no list is for nobody. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  diagnostics: ["model"],
  vocabulary: ["model"],
  words: ["model", "vocabulary"],
  source: ["model", "diagnostics", "vocabulary"],
  schema: ["model"],
  destinations: ["model"],
  lint: ["model", "diagnostics", "destinations", "vocabulary", "schema", "words"],
  fix: ["model", "diagnostics", "source", "lint"],
  targets: ["model", "diagnostics", "schema", "destinations", "vocabulary", "words"],
  show: ["model", "vocabulary", "words"],
  runtime: [],
  diff: ["model", "diagnostics", "schema", "vocabulary", "words"],
  audit: ["model", "diagnostics", "schema", "vocabulary"],
  scenarios: ["model", "diagnostics", "schema", "vocabulary"],
  importers: ["model", "diagnostics", "schema", "vocabulary"],
  exporters: ["model", "diagnostics", "schema", "vocabulary"],
  usage: ["model", "diagnostics", "vocabulary"],
  cli: ["index"],
};

/** Rooms that import nothing from outside src either: what they are made of runs anywhere. */
const SELF_CONTAINED = ["model", "runtime"];

/** The one room that touches the disk, and then the readers of captured events, which may be larger than memory. */
const TOUCHES_THE_DISK = /^(cli\/|audit\/readers\/)/;

/** The one room that prints, and the sink whose job it is. */
const PRINTS = /^(cli\/|runtime\/sinks\/console\.ts$)/;

const MAX_LINES = 300;

const SRC = join(import.meta.dirname, "../src");

interface Module {
  /** From src, with `/`. */
  readonly path: string;
  readonly file: ts.SourceFile;
  readonly specifiers: readonly string[];
  /** Those of them that load what they name as soon as this module is loaded. */
  readonly loaded: readonly string[];
}

const MODULES = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
  .sort()
  .map(readModule);

function readModule(path: string): Module {
  const text = readFileSync(join(SRC, path), "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const specifiers: string[] = [];
  const loaded: string[] = [];
  visit(file, (node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    specifiers.push(specifier.text);
    if (loadsAtOnce(node)) loaded.push(specifier.text);
  });
  return { path, file, specifiers, loaded };
}

/** What a node imports: `import … from "x"`, `export … from "x"`, `import("x")` as a value and as a type. */
function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
}

function loadsAtOnce(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return !node.isTypeOnly;
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** The room of a module; `index.ts` is one of its own. */
function room(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : basename(path, ".ts");
}

/** The path from src that a relative import means; `../templates/…` is outside. */
function resolve(from: Module, specifier: string): string {
  return join(dirname(from.path), specifier.replace(/\?(?:raw|template)$/, "")).replaceAll("\\", "/");
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith(".");
}

/** What a target emits, taken as text, or prints it. */
function isEmittedText(from: Module, specifier: string): boolean {
  return (
    room(from.path) === "targets" &&
    /^(?:runtime\/.*\?raw|\.\.\/templates\/.*\?template)$/.test(dataPath(from, specifier))
  );
}

function dataPath(from: Module, specifier: string): string {
  return `${resolve(from, specifier)}${/\?\w+$/.exec(specifier)?.[0] ?? ""}`;
}

/** The command says its version. */
function isOwnManifest(from: Module, specifier: string): boolean {
  return room(from.path) === "cli" && resolve(from, specifier) === "../package.json";
}

/** What is no module and yet a part of the build. */
function isData(from: Module, specifier: string): boolean {
  return isEmittedText(from, specifier) || isOwnManifest(from, specifier);
}

function mayImport(from: Module, specifier: string): boolean {
  if (isData(from, specifier)) return true;
  const [here, there] = [room(from.path), room(resolve(from, specifier))];
  if (here === "index") return there !== "cli" && there in MAY_IMPORT;
  return here === there || (MAY_IMPORT[here]?.includes(there) ?? false);
}

/** Every import that `isWrong`, as `file → specifier`. */
function wrongImports(isWrong: (from: Module, specifier: string) => boolean): string[] {
  return MODULES.flatMap((module) =>
    module.specifiers.filter((each) => isWrong(module, each)).map((each) => `${module.path} → ${each}`),
  );
}

/** Every place whose node `isWrong`, as `file:line`. */
function wrongNodes(isWrong: (node: ts.Node, module: Module) => boolean): string[] {
  const places: string[] = [];
  for (const module of MODULES) {
    visit(module.file, (node) => {
      if (!isWrong(node, module)) return;
      const { line } = module.file.getLineAndCharacterOfPosition(node.getStart());
      places.push(`${module.path}:${line + 1}`);
    });
  }
  return places;
}

/** The cycles of the import graph, each once, as the way round. */
function cycles(): string[] {
  const imports = new Map(
    MODULES.map((module) => [module.path, module.specifiers.filter(isRelative).map((each) => resolve(module, each))]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) found.push([...way.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const { path } of MODULES) walk(path, []);
  return found;
}

/** The packages that are loaded with a module, directly or through others. */
function packagesLoadedBy(path: string): string[] {
  const modules = new Map(MODULES.map((module) => [module.path, module]));
  const packages = new Set<string>();
  const seen = new Set<string>();
  const walk = (each: string): void => {
    const module = modules.get(each);
    if (module === undefined || seen.has(each)) return;
    seen.add(each);
    for (const specifier of module.loaded) {
      if (isRelative(specifier)) walk(resolve(module, specifier));
      else if (!specifier.startsWith("node:")) packages.add(specifier);
    }
  };
  walk(path);
  return [...packages].sort();
}

describe("imports", () => {
  test("every folder of src is a room of the table", () => {
    const rooms = new Set(MODULES.map(({ path }) => room(path)));
    expect([...rooms].filter((each) => each !== "index" && !(each in MAY_IMPORT))).toEqual([]);
  });

  test("a room imports only those that it may", () => {
    expect(wrongImports((from, specifier) => isRelative(specifier) && !mayImport(from, specifier))).toEqual([]);
  });

  test("the library's door only re-exports", () => {
    const isOther = (node: ts.Node): boolean => !ts.isExportDeclaration(node) || node.moduleSpecifier === undefined;
    const door = MODULES.find(({ path }) => path === "index.ts");
    expect(door?.file.statements.filter(isOther).map((node) => node.getText())).toEqual([]);
  });

  test("model and runtime import nothing from outside", () => {
    const isForeign = (from: Module, specifier: string): boolean =>
      SELF_CONTAINED.includes(room(from.path)) && !isRelative(specifier);
    expect(wrongImports(isForeign)).toEqual([]);
  });

  test("no file imports itself by way of others", () => {
    expect(cycles()).toEqual([]);
  });

  test("what a command may not need is loaded when it does", () => {
    expect(packagesLoadedBy("cli/main.ts")).toEqual(["commander", "picocolors"]);
    expect(packagesLoadedBy("index.ts")).toEqual(["js-yaml"]);
  });

  test("a relative import names the file, with its .ts", () => {
    expect(wrongImports((from, each) => isRelative(each) && !/\.ts$/.test(each) && !isData(from, each))).toEqual([]);
  });
});

describe("the world outside", () => {
  test("only the command and the readers of captured events touch the disk", () => {
    const touches = (from: Module, specifier: string): boolean =>
      /^(node:)?(fs|child_process|http|https|net)(\/|$)/.test(specifier) && !TOUCHES_THE_DISK.test(from.path);
    expect(wrongImports(touches)).toEqual([]);
  });

  test("only the command prints", () => {
    const prints = (node: ts.Node, { path }: Module): boolean =>
      ts.isPropertyAccessExpression(node) &&
      /^(console\.\w+|process\.(stdout|stderr|exit|exitCode))$/.test(node.getText()) &&
      !PRINTS.test(path);
    expect(wrongNodes(prints)).toEqual([]);
  });
});

describe("files", () => {
  test("no file is named after nothing", () => {
    const paths = MODULES.map(({ path }) => path);
    expect(paths.filter((path) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.ts$)/.test(path))).toEqual([]);
  });

  test(`no file has more than ${MAX_LINES} lines`, () => {
    const tooLong = MODULES.filter(({ file }) => file.text.split("\n").length - 1 > MAX_LINES);
    expect(tooLong.map(({ path }) => path)).toEqual([]);
  });

  test("nothing is any, and no error is silenced", () => {
    expect(wrongNodes((node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
    const silencing = MODULES.filter(({ file }) => /@ts-(ignore|expect-error|nocheck)/.test(file.text));
    // Clients begin with such a line, and the tests take it out before they check one.
    expect(silencing.map(({ path }) => path)).toEqual(["targets/typescript/file-head.ts"]);
  });
});
