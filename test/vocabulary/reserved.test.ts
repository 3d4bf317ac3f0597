import ts from "typescript";
import oldest from "typescript-5.4";
import next from "typescript-6";
import { describe, expect, test } from "vitest";
import { RESERVED } from "../../src/vocabulary/reserved.ts";

/** What the compilers let pass and yet is no name for an export: constants of the language, and the thenable. */
const MEANT = ["Infinity", "NaN", "globalThis", "then", "undefined"];

function keywords(compiler: typeof ts): readonly string[] {
  const found: string[] = [];
  for (let kind = compiler.SyntaxKind.FirstKeyword; kind <= compiler.SyntaxKind.LastKeyword; kind++) {
    found.push(compiler.tokenToString(kind) ?? "");
  }
  return found;
}

/** Whether a compiler refuses a function and a constant of that name, exported from a module that becomes CommonJS. */
function refuses(compiler: typeof ts, name: string): boolean {
  const files = new Map([
    ["/function.ts", `export function ${name}(): void {}`],
    ["/constant.ts", `export const ${name} = 1;`],
  ]);
  const program = compiler.createProgram(
    [...files.keys()],
    {
      noLib: true,
      strict: true,
      target: compiler.ScriptTarget.ES2022,
      module: compiler.ModuleKind.CommonJS,
      types: [],
    },
    {
      fileExists: (file) => files.has(file),
      readFile: (file) => files.get(file),
      getSourceFile: (file, options) => {
        const text = files.get(file);
        return text === undefined ? undefined : compiler.createSourceFile(file, text, options);
      },
      getDefaultLibFileName: () => "/lib.d.ts",
      writeFile: () => {},
      getCurrentDirectory: () => "/",
      getCanonicalFileName: (file) => file,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => "\n",
    },
  );
  return [...files.keys()].some((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].length > 0;
  });
}

describe.each([oldest, ts, next].map((compiler) => [compiler.version, compiler as typeof ts] as const))(
  "TypeScript %s",
  (_, compiler) => {
    test("refuses as names just what is reserved, less what is meant", () => {
      const candidates = new Set([
        ...keywords(compiler),
        ...RESERVED,
        "async",
        "get",
        "module",
        "Promise",
        "constructor",
      ]);
      const refused = [...candidates].filter((name) => refuses(compiler, name)).sort();
      expect(refused).toEqual([...RESERVED].filter((name) => !MEANT.includes(name)).sort());
    }, 60_000);
  },
);
