import type { Change } from "../../src/diff/change.ts";
import { diff } from "../../src/diff/diff.ts";
import { plain } from "../../src/words/phrase.ts";
import { planOf } from "../support/plan.ts";

/** A part of a plan, as YAML would give it; its name and version are put before it. */
export type Part = object;

const HEAD = { plan: { name: "acme", version: "1.0.0" } };

/** The day on which the dates of these plans are judged. */
export const TODAY = "2026-11-28";

/** The changes from one plan to another. */
export async function changesOf(before: Part, after: Part): Promise<readonly Change[]> {
  const [was, is] = await Promise.all([planOf({ ...HEAD, ...before }), planOf({ ...HEAD, ...after })]);
  return (await diff(was, is, { today: TODAY })).changes;
}

/** All that is said of a change: what, where on both sides, who breaks, what shows it, and whom it reaches. */
export function toldOf(change: Change): string {
  const { kind, severity, bump, message, breaks, mayBreak, before, after, proof, witness, affects } = change;
  const marks = [...breaks.map((each) => `✗ ${each}`), ...mayBreak.map((each) => `~ ${each}`)];
  return [
    `${severity} ${kind}, ${bump}: ${plain(message)}`,
    `  ${before ?? "-"} → ${after ?? "-"}`,
    `  ${marks.length === 0 ? "safe" : marks.join(", ")} (${proof})`,
    ...(witness === undefined
      ? []
      : [
          `  ${[witness.source, witness.call, witness.event, witness.identity].filter((each) => each !== undefined).join(" ")} ${JSON.stringify(witness.properties)}`,
        ]),
    ...affects.map((each) => `  ${each.kind} ${each.name}: ${plain(each.effect)}`),
  ].join("\n");
}

/** What is said of the way from one plan to another, and the exit status of the command. */
export async function told(before: Part, after: Part): Promise<string> {
  const changes = await changesOf(before, after);
  const exit = changes.some(({ severity }) => severity === "error") ? 1 : 0;
  return [...changes.map(toldOf), `exit ${exit}`].join("\n");
}
