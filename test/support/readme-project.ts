import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The type errors of some files of a project, by file: the first line of each message. */
export function typeErrors(
  folder: string,
  files: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const program = ts.createProgram(paths, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node"],
  });
  const told = (name: string) => {
    const source = program.getSourceFile(join(folder, name));
    return ts
      .getPreEmitDiagnostics(program, source)
      .map(({ messageText }) => (typeof messageText === "string" ? messageText : messageText.messageText));
  };
  return Object.fromEntries(Object.keys(files).map((name) => [name, told(name)]));
}
