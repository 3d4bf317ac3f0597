import { lint } from "../../../src/lint/lint.ts";
import { planFiles, planOfFiles } from "../../support/plan.ts";

/** One change of the shop's plan: what stands in a file (once), and what stands there instead. A new file has no `from`. */
export interface Change {
  readonly file: string;
  readonly from?: string;
  readonly to: string;
}

/** What lint finds in the shop's plan after some changes, under the preset that the plan itself asks for. */
export async function foundInShop(
  changes: readonly Change[],
): Promise<readonly (readonly [rule: string, at: string, message: string])[]> {
  const files = new Map(planFiles("tracking-plan").map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  for (const { file, from, to } of changes) {
    const parts = files.get(file)?.split(from ?? "") ?? [];
    if (from !== undefined && parts.length !== 2) throw new Error(`${file} has not once: ${from}`);
    files.set(file, from === undefined ? to : parts.join(to));
  }
  const plan = await planOfFiles([...files].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })));
  const { findings, bugs } = lint(plan, { today: "2026-11-28" });
  for (const { rule, error } of bugs) throw new Error(rule, { cause: error });
  return findings.map(({ rule, at, message }) => [rule, "pointer" in at ? at.pointer : at.file, message]);
}
