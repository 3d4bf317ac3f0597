import type { Plan } from "../../src/model/plan.ts";
import { generatorOf } from "../../src/targets/generate.ts";
import type { TargetOptions } from "../../src/targets/target.ts";

/** The files of a client, by their paths in its folder. */
export type ClientFiles = ReadonlyMap<string, string>;

/** The client of a source, the plan's first unless said. Throws where the plan is refused. */
export async function clientOf(plan: Plan, source?: string, options: TargetOptions = {}): Promise<ClientFiles> {
  const generator = generatorOf(plan);
  const refused = generator.refusals.map(({ message }) => message);
  if (refused.length > 0) throw new Error(refused.join("\n"));
  const { outputs } = await generator.run("typescript", source === undefined ? options : { source, ...options });
  return new Map(outputs.map(({ path, text }) => [path, text]));
}

/** The text of a file that must be there. */
export function textOf(files: ClientFiles, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`there is no ${path}, only ${[...files.keys()].join(", ")}`);
  return text;
}

/** Files below a folder. */
export function inFolder(folder: string, files: ClientFiles): ClientFiles {
  return new Map([...files].map(([path, text]) => [`${folder}/${path}`, text]));
}

/** Clients in folders of their own that share one runtime: to a compiler, many are hardly more than one. */
export function sharingRuntime(clients: ReadonlyMap<string, ClientFiles>): ClientFiles {
  const shared = new Map<string, string>();
  for (const [folder, files] of clients) {
    for (const [path, text] of files) {
      if (path.startsWith("runtime/")) shared.set(path, text);
      else shared.set(`${folder}/${path}`, text.replaceAll('"./runtime/', '"../runtime/'));
    }
  }
  return shared;
}
