import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** What a module exports. */
export type Exports = Readonly<Record<string, unknown>>;

/** Loads a module of files that are on no disk, as Node loads one: with all that it imports. */
export async function load(files: ReadonlyMap<string, string>, entry = "index.ts"): Promise<Exports> {
  const folder = temporaryFolder(new Map([["module.mjs", await bundle(files, entry)]]));
  return import(/* @vite-ignore */ pathToFileURL(join(folder, "module.mjs")).href);
}

/** Loads a client: what its index exports, and under their own names its sinks and validators. */
export async function loadClient(
  files: ReadonlyMap<string, string>,
): Promise<Exports & { readonly sinks: Exports; readonly validators: Exports }> {
  const entry =
    'export * from "./index.js";\nexport * as sinks from "./sinks.js";\nexport * as validators from "./validators.js";\n';
  const { sinks, validators, ...index } = await load(new Map([...files, ["entry.ts", entry]]), "entry.ts");
  return { ...index, sinks: exportsOf(sinks), validators: exportsOf(validators) };
}

export function exportsOf(module: unknown): Exports {
  if (typeof module !== "object" || module === null) throw new Error("this is no module");
  return { ...module };
}

/** Calls a function that a module exports. */
export function call(exports: Exports, name: string, ...given: readonly unknown[]): unknown {
  const exported = exports[name];
  if (typeof exported !== "function") throw new Error(`${name} is no function of ${Object.keys(exports).join(", ")}`);
  return exported(...given);
}
