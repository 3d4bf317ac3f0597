import ts from "typescript";
import { describe, expect, test } from "vitest";
import { NameRegistry } from "../../src/targets/name-registry.ts";
import { CLIENT_FUNCTIONS, CLIENT_TYPES } from "../../src/vocabulary/client-names.ts";
import { clientOf, textOf } from "../support/client.ts";
import { everyConstruct } from "../support/every-construct.ts";

/** The names that the entry of a client declares and the names of types that it uses without declaring them. */
interface Names {
  readonly values: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly globals: ReadonlySet<string>;
}

function namesIn(text: string): Names {
  const file = ts.createSourceFile("index.ts", text, ts.ScriptTarget.Latest, true);
  const values = new Set<string>();
  const types = new Set<string>();
  const parameters = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) && node.name) values.add(node.name.text);
    if (ts.isVariableStatement(node) && node.parent === file)
      for (const { name } of node.declarationList.declarations) values.add(name.getText());
    if (ts.isTypeAliasDeclaration(node)) types.add(node.name.text);
    if (ts.isTypeParameterDeclaration(node)) parameters.add(node.name.text);
    if (ts.isImportSpecifier(node))
      (node.isTypeOnly || node.parent.parent.phaseModifier === ts.SyntaxKind.TypeKeyword ? types : values).add(
        node.name.text,
      );
    if (ts.isExportSpecifier(node) && node.parent.parent.moduleSpecifier) values.add(node.name.text);
    if (ts.isTypeReferenceNode(node)) used.add(node.typeName.getText());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { values, types, globals: new Set([...used].filter((name) => !types.has(name) && !parameters.has(name))) };
}

const plan = await everyConstruct();
const registry = new NameRegistry(plan);
const files = await clientOf(plan, "web");
const entry = namesIn(textOf(files, "index.ts"));
const validators = namesIn(textOf(files, "validators.ts"));

/** Names that are neither of the plan's things nor the client's internal ones. */
function own(names: ReadonlySet<string>): readonly string[] {
  const { events, pages, types, groups } = plan;
  const given = new Set(
    [...events, ...pages, ...types, ...groups]
      .map((thing) => registry.of(thing))
      .flatMap(({ value, type }) => [value, type]),
  );
  return [...names].filter((name) => !name.startsWith("$") && !given.has(name) && !given.has(upperFirst(name)));
}

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

describe("a client's own names", () => {
  test("of functions are those that no event may take", () => {
    expect(own(entry.values)).toEqual(expect.arrayContaining(["init", "identify", "reset", "writeKey"]));
    expect(own(new Set([...entry.values, ...validators.values])).filter((name) => !CLIENT_FUNCTIONS.has(name))).toEqual(
      [],
    );
  });

  test("of types are those that no event, type or group may take", () => {
    expect(own(entry.types)).toEqual(expect.arrayContaining(["Config", "Events", "Traits", "Tracker"]));
    expect(own(new Set([...entry.types, ...validators.types])).filter((name) => !CLIENT_TYPES.has(name))).toEqual([]);
  });

  test("of globals that its types use are among them too", () => {
    expect(own(entry.globals).filter((name) => !CLIENT_TYPES.has(name))).toEqual([]);
  });
});
