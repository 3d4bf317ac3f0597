import { execFile } from "node:child_process";
import { join } from "node:path";

/** A TypeScript that clients must stand. */
export interface TypescriptVersion {
  readonly version: string;
  readonly installed: string;
  /** Flags of client.md that it does not know. */
  readonly unknown?: readonly string[];
}

export const TYPESCRIPT_VERSIONS: readonly TypescriptVersion[] = [
  { version: "5.4", installed: "typescript-5.4", unknown: ["erasableSyntaxOnly", "isolatedDeclarations"] },
  { version: "5.9", installed: "typescript" },
  { version: "6", installed: "typescript-6" },
  { version: "7", installed: "typescript-7" },
];

const ROOT = join(import.meta.dirname, "../..");

/** A `tsconfig.json`, less what the version does not know. */
export function configText(
  config: { readonly compilerOptions: object; readonly include: readonly string[] },
  { unknown = [] }: TypescriptVersion,
): string {
  const options = Object.entries(config.compilerOptions).filter(([option]) => !unknown.includes(option));
  return JSON.stringify({ ...config, compilerOptions: Object.fromEntries(options) });
}

/** Runs the compiler of a version in a folder, in one process: it is the start that takes long. Gives what it says. */
export function tsc({ installed }: TypescriptVersion, folder: string, args: readonly string[]): Promise<string> {
  const bin = join(ROOT, "node_modules", installed, "bin/tsc");
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], { cwd: folder, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve(`${stdout}${stderr}${error && stdout === "" ? error.message : ""}`),
    );
  });
}
