import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";
import { checked } from "./checked.ts";

/** Everything that is off unless asked for, as a tsconfig.json says it too. */
export const STRICT_CHECKS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitReturns: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  skipLibCheck: true,
  noEmit: true,
} as const satisfies ts.CompilerOptions;

/** The strictest that a client must stand: all of that, and no global of any host. */
export const STRICTEST: ts.CompilerOptions = {
  ...STRICT_CHECKS,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/** What the compiler complains of: where, its number, and its message in lines as an editor shows them. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  /** Offset in the text of the file. */
  readonly start: number;
  readonly code: number;
  readonly message: string;
}

/** Type-checks files that are on no disk, by their paths; `.js` in an import finds `.ts`. */
export function complaints(files: ReadonlyMap<string, string>, options = STRICTEST): readonly Complaint[] {
  return ts.getPreEmitDiagnostics(programOf(files, options)).map(complaintOf);
}

/** The program that files make together; what was generated is checked as anything else. */
export function programOf(files: ReadonlyMap<string, string>, options = STRICTEST): ts.Program {
  const texts = new Map([...checked(files)].map(([path, text]) => [posix.join("/", path), text]));
  return ts.createProgram({ rootNames: [...texts.keys()], options, host: hostOf(texts) });
}

function complaintOf({ file, start = 0, code, messageText }: ts.Diagnostic): Complaint {
  const message = ts.flattenDiagnosticMessageText(messageText, "\n");
  if (!file) return { file: "", line: 0, start, code, message };
  return {
    file: file.fileName.slice(1),
    line: file.getLineAndCharacterOfPosition(start).line + 1,
    start,
    code,
    message,
  };
}

const LIB = dirname(ts.getDefaultLibFilePath({}));
const libs = new Map<string, ts.SourceFile>();

function hostOf(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  return {
    getSourceFile(path, language) {
      const text = texts.get(path);
      return text === undefined ? libFile(path, language) : ts.createSourceFile(path, text, language);
    },
    fileExists: (path) => texts.has(path),
    readFile: (path) => texts.get(path),
    getDefaultLibFileName: () => join(LIB, "lib.es2022.d.ts"),
    getDefaultLibLocation: () => LIB,
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile() {},
  };
}

/** The language's own declarations, read and parsed once. */
function libFile(path: string, language: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined {
  if (!path.startsWith(LIB)) return undefined;
  const known = libs.get(path);
  if (known) return known;
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), language);
  libs.set(path, file);
  return file;
}
