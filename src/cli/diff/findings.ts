import { type Change, type Diagnostic, type Located, locate, plain } from "../../index.ts";
import { messageOf, placeOn, sentName, type Told } from "./told.ts";

/** The changes as findings at lines of the newer plan: of what went, at what is left around it. */
export const changeFindings = (told: Told): readonly Located[] =>
  located(told.diff.changes, told).map(([each]) => each);

/** Each change with its finding, in the order of the places. */
export function located(changes: readonly Change[], told: Told): readonly (readonly [Located, Change])[] {
  const origins = new Map(changes.map((change) => [diagnosticOf(change, told), change]));
  return locate([...origins.keys()], told.after.places).flatMap((each): readonly (readonly [Located, Change])[] => {
    const change = origins.get(each.diagnostic);
    return change === undefined ? [] : [[each, change]];
  });
}

/** What a change is known by in the list of known findings. */
export const fingerprints = (changes: readonly Change[], told: Told): ReadonlyMap<Change, string> =>
  new Map(located(changes, told).map(([{ fingerprint }, change]) => [change, fingerprint]));

function diagnosticOf(change: Change, told: Told): Diagnostic {
  const { kind, severity, breaks, mayBreak, why, witness, affects, advice, from, to } = change;
  const who = [...breaks, ...mayBreak].map((each) => `${each}: ${why[each] ?? ""}`);
  const shown = witness === undefined ? [] : [`for example ${sentName(witness)} ${JSON.stringify(witness.properties)}`];
  const users = affects
    .filter((each) => each.kind !== "output" && each.kind !== "event" && each.kind !== "page")
    .map((each) => `${each.kind} \`${each.name}\` ${plain(each.effect)}`);
  const then = change.after === undefined ? placeOn("before", change, told) : undefined;
  const was = then === undefined ? [] : [`It was at ${then.file}:${then.line}.`];
  const hint = [...who, ...shown, ...users, ...was, ...(advice === undefined ? [] : [advice])].join("\n");
  return {
    rule: kind,
    severity,
    message: messageOf(change),
    ...(hint !== "" && { hint }),
    at: { pointer: change.after ?? change.before ?? "", of: "key" },
    about: JSON.stringify([from ?? null, to ?? null]),
  };
}
