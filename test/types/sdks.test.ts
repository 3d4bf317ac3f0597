import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

// The project's own strict options, `npm run check` holds; these are those of an app with a bundler.
test("the real SDKs fit their sinks, and no others, under an app's options", () => {
  const program = ts.createProgram([join(import.meta.dirname, "sdks.ts")], {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ["node"],
  });
  const messages = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  expect(messages).toEqual([]);
});
