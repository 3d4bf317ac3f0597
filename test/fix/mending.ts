import { Fixer } from "../../src/fix/fixer.ts";
import { mend } from "../../src/fix/mend.ts";
import type { Fix, Renamed } from "../../src/lint/fix.ts";
import { load } from "../../src/source/load.ts";

/** A rename, as rules say it. */
export const rename = (what: Renamed, at: string, to: string): Fix => ({ kind: "rename", what, at, to });

/** Files by their paths; one text alone is `plan.yaml`. Without a section `plan`, there is one. */
export type Texts = string | Readonly<Record<string, string>>;

const HEAD = "plan: { name: example, version: 1.0.0 }\n";

async function loaded(texts: Texts) {
  const named = typeof texts === "string" ? { "plan.yaml": texts } : texts;
  const files = Object.entries(named).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  if (typeof texts === "string" && !/\bplan"?:/.test(texts))
    files.push({ path: "a-plan.yaml", bytes: new TextEncoder().encode(HEAD) });
  const { plan, places, errors } = await load(files, "plan");
  if (plan === undefined) throw new Error(errors.map(({ message }) => message).join("\n"));
  return { plan, places, files, root: "plan" };
}

/** The texts after fixes; where one is refused, why; and where it went wrong, that. */
export async function mended(texts: Texts, ...fixes: readonly Fix[]): Promise<Texts> {
  const start = await loaded(texts);
  const finding = { rule: "a/b", severity: "error", message: "wrong", at: { pointer: "", of: "key" } } as const;
  const fixer = new Fixer(start.plan, start.places);
  for (const fix of fixes) {
    const repair = fixer.repair(fix);
    if ("refused" in repair) return `refused: ${repair.refused}`;
  }
  let asked = 0;
  const { files, failed, count } = await mend(start, () =>
    asked++ === 0 ? fixes.map((fix) => ({ ...finding, fix })) : [],
  );
  if (failed.length > 0) return `failed: ${failed.length}`;
  if (count !== fixes.length) return `made ${count} of ${fixes.length} at once`;
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const all = Object.fromEntries(files.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
  return typeof texts === "string" ? (all["plan.yaml"] ?? "") : all;
}
