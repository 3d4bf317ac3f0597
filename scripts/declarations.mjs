import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Declares the types of the library: those that `src/index.ts` gives out, and those that these are made of.
 * Gives the files by their path in dist, and the compiler's complaints, empty if it had none.
 * TypeScript 7 does it, in a fifth of the time that 5 takes.
 */
export async function declarations(root) {
  const outDir = mkdtempSync(join(tmpdir(), "tracking-plan-types-"));
  try {
    const errors = await compile(root, outDir);
    const files = new Map();
    collect(outDir, "index.d.ts", files);
    return { files, errors };
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

/** The compiler declares all that the code imports; this follows what the declarations themselves import. */
function collect(outDir, path, files) {
  const name = `types/${path}`;
  if (files.has(name) || !existsSync(join(outDir, path))) return;
  const text = readFileSync(join(outDir, path), "utf8");
  files.set(name, text.replace(IMPORT, '$1"$2.js"'));
  for (const [, , specifier] of text.matchAll(IMPORT))
    collect(outDir, posix.join(posix.dirname(path), `${specifier}.d.ts`), files);
}

/** The compiler leaves `./plan.ts` in a declaration as it is, where only `./plan.js` finds `plan.d.ts` everywhere. */
const IMPORT = /(\bfrom |\bimport\(|\bimport )"(\.{1,2}\/[^"\n]*)\.ts"/g;

async function compile(root, outDir) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript-7/package.json")), "bin/tsc");
  const args = [tsc, "--project", join(root, "tsconfig.build.json"), "--outDir", outDir];
  return run(process.execPath, args).then(
    () => "",
    (failure) => `${failure.stdout}${failure.stderr}`,
  );
}
