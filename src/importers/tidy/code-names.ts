import type { Plan } from "../../model/plan.ts";
import { toCase } from "../../vocabulary/cases.ts";
import { fileName } from "../../vocabulary/filename.ts";
import { identifier } from "../../vocabulary/identifier.ts";
import { wordsOf } from "../../vocabulary/words.ts";
import type { Draft, DraftCall } from "../draft.ts";
import type { Notes } from "../notes.ts";

/**
 * Gives a `codeName` to every event and page that would share an identifier or a file with an earlier one. The names on
 * the wire stay as they are.
 */
export function giveCodeNames(draft: Draft, notes: Notes, into?: Plan): void {
  const taken = new Map<string, string>();
  claimExisting(taken, into);
  for (const name of draft.types.keys()) claim(taken, `type ${identifier(name, "pascal")}`, name);
  for (const [kind, calls] of [
    ["event", draft.events],
    ["page", draft.pages],
  ] as const)
    for (const call of calls) giveName(call, kind, taken, notes);
}

/** What a plan that is added to has named already. */
function claimExisting(taken: Map<string, string>, plan: Plan | undefined): void {
  for (const { name } of plan?.types ?? []) claim(taken, `type ${identifier(name, "pascal")}`, name);
  for (const [kind, calls] of [
    ["event", plan?.events ?? []],
    ["page", plan?.pages ?? []],
  ] as const)
    for (const { name, codeName } of calls)
      for (const each of claimsOf(codeName ?? name, kind)) claim(taken, each, name);
}

function giveName(call: DraftCall, kind: string, taken: Map<string, string>, notes: Notes): void {
  const rival = claimsOf(call.name, kind)
    .map((each) => taken.get(each))
    .find((each) => each !== undefined);
  let codeName = identifier(call.name, "camel");
  if (rival !== undefined) {
    const base = /^[A-Za-z_][A-Za-z0-9_]*$/.test(codeName) ? codeName : fallbackName(call.name);
    codeName = base;
    for (let count = 2; count === 2 || claimsOf(codeName, kind).some((each) => taken.has(each)); count++)
      codeName = `${base}${count}`;
    call.said["codeName"] = codeName;
    notes.lose(
      `${kind}s.${call.name}`,
      `\`${call.name}\` and \`${rival}\` would be one name in code or one file: this one is called \`${codeName}\` there`,
    );
  }
  for (const each of claimsOf(rival === undefined ? call.name : codeName, kind)) claim(taken, each, call.name);
}

/** What an event takes for itself: a function, a type and a file. */
const claimsOf = (name: string, kind: string): readonly string[] => [
  `function ${identifier(name, "camel")}`,
  `type ${identifier(name, "pascal")}`,
  `${kind} file ${fileName(name)}`,
];

function claim(taken: Map<string, string>, place: string, name: string): void {
  if (!taken.has(place)) taken.set(place, name);
}

/** An identifier of plain letters for a name in another script. */
function fallbackName(name: string): string {
  const words = wordsOf(name).filter((word) => /^[A-Za-z0-9]+$/.test(word));
  const text = toCase(["event", ...words], "camelCase");
  return text.replace(/[^A-Za-z0-9_]/g, "_");
}
