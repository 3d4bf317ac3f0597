import { type Change, type Diagnostic, type Located, locate, plain } from "../../index.ts";
import { messageOf, placeOn, type Told } from "./told.ts";

/** The changes as findings at lines of the newer plan: of what went, at what is left around it. */
export function changeFindings(told: Told): readonly Located[] {
  return locate(
    told.diff.changes.map((change) => diagnosticOf(change, told)),
    told.after.places,
  );
}

function diagnosticOf(change: Change, told: Told): Diagnostic {
  const { kind, severity, breaks, mayBreak, why, witness, affects, advice, from, to } = change;
  const who = [...breaks, ...mayBreak].map((each) => `${each}: ${why[each] ?? ""}`);
  const shown = witness === undefined ? [] : [`for example ${witness.event} ${JSON.stringify(witness.properties)}`];
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
