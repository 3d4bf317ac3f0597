import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../src");

const parsed = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(join(SRC, path), "utf8"), ts.ScriptTarget.Latest, true);

/** The types of the model by name; no two have the same. */
const MODEL: ReadonlyMap<string, ts.Node> = new Map(
  readdirSync(join(SRC, "model"), { encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => [...parsed(`model/${name}`).statements])
    .filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
    .map((node) => [node.name.text, node]),
);

/** The types of the model that a type of it is made of, itself included. */
function madeOf(name: string, found = new Set<string>()): ReadonlySet<string> {
  const declaration = MODEL.get(name);
  if (declaration === undefined || found.has(name)) return found;
  found.add(name);
  const see = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) madeOf(node.typeName.getText(), found);
    if (ts.isExpressionWithTypeArguments(node)) madeOf(node.expression.getText(), found);
    ts.forEachChild(node, see);
  };
  see(declaration);
  return found;
}

/** What the library exports, by the names under which it does. */
function exported(): ReadonlySet<string> {
  const names = new Set<string>();
  const see = (node: ts.Node): void => {
    if (ts.isExportSpecifier(node)) names.add(node.name.text);
    ts.forEachChild(node, see);
  };
  see(parsed("index.ts"));
  return names;
}

test("who reads a plan can name all that it is made of", () => {
  const parts = madeOf("Plan");
  expect([...parts]).toEqual(expect.arrayContaining(["Event", "Property", "Shape", "Journey", "ValueTest"]));
  expect([...parts].filter((name) => !exported().has(name))).toEqual([]);
});
