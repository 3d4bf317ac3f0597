import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../src/model/plan.ts";
import type { SourceFile } from "../../src/source/document.ts";
import { load } from "../../src/source/load.ts";

/** The plan that a text of YAML, or an object as YAML would give it, says. Throws what is wrong with it. */
export function planOf(said: string | object): Promise<Plan> {
  const text = typeof said === "string" ? said : JSON.stringify(said);
  return planOfFiles([{ path: "plan.yaml", bytes: new TextEncoder().encode(text) }]);
}

/** The plan of several files. Throws what is wrong with it. */
export async function planOfFiles(files: readonly SourceFile[]): Promise<Plan> {
  const { plan, errors } = await load(files, "plan");
  if (plan) return plan;
  throw new Error(errors.map(({ message, at }) => `${message} (${JSON.stringify(at)})`).join("\n"));
}

/** The YAML files of a folder of this repository, by their paths in it. */
export function planFiles(folder: string): readonly SourceFile[] {
  const root = join(import.meta.dirname, "../..", folder);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => ({ path: path.replaceAll("\\", "/"), bytes: readFileSync(join(root, path)) }));
}

/** The plan of the shop, from which readers learn the language. */
export const shopPlan = (): Promise<Plan> => planOfFiles(planFiles("tracking-plan"));
