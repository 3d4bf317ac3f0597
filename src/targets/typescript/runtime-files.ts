import type { Output } from "../target.ts";
import { RUNTIME_SOURCES } from "./runtime-sources.ts";

const IMPORT = /from "(\.{1,2}\/[^"]+)\.ts"/g;

/** The modules of the runtime that some of them need, themselves included; paths such as `core` and `sinks/memory`. */
export function runtimeFiles(entries: Iterable<string>, head: string): readonly Output[] {
  const needed = new Set<string>();
  const visit = (module: string): void => {
    if (needed.has(module)) return;
    needed.add(module);
    for (const [, path] of textOf(module).matchAll(IMPORT)) visit(resolved(module, path ?? ""));
  };
  for (const entry of entries) visit(entry);
  return [...needed].sort().map((module) => ({ path: `runtime/${module}.ts`, text: emitted(textOf(module), head) }));
}

function textOf(module: string): string {
  const text = RUNTIME_SOURCES[`${module}.ts`];
  if (text === undefined) throw new Error(`the runtime has no module ${module}`);
  return text;
}

/** A module's import, from where it stands. */
function resolved(from: string, path: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** As users get it: under the head of every file, and with the import endings that every resolution of modules takes. */
const emitted = (text: string, head: string): string => `${head}${text.replace(IMPORT, 'from "$1.js"')}`;
