import type { JsonObject } from "../../index.ts";
import { count, list, object, orErrors, place, text } from "./answer.ts";

/** What a change asks of the plan's version. */
export const bump = { enum: ["major", "minor", "patch", "none"] };

const who = list({ enum: ["compile", "wire", "consumer"] });

const side = object({ from: text, path: text, commit: text, name: text, version: text }, ["commit", "name", "version"]);

const change = object(
  {
    kind: { type: "string", description: "The id of a row of the table in docs/diff.md." },
    pointer: { type: "string", description: "The JSON pointer in the newer plan, else in the older one." },
    fingerprint: { type: "string", description: "What a waiver in .tracking-plan/suppressions.yaml knows it by." },
    severity: { enum: ["error", "warning", "info"] },
    breaks: who,
    mayBreak: who,
    bump,
    message: text,
    reason: text,
    advice: text,
    before: { description: "What stood there." },
    after: { description: "What stands there now." },
    places: object({ before: object(place), after: object(place) }, ["before", "after"]),
    proof: { enum: ["witness", "structural", "none"] },
    witness: {
      ...object(
        {
          source: text,
          call: { enum: ["identify", "group"], description: "Absent of events and pages." },
          event: { ...text, description: "Of a group call, the name of the group; of an identify call, `identify`." },
          identity: { enum: ["anonymous", "known"] },
          properties: { type: "object", description: "Of identify and group calls, the traits." },
        },
        ["call"],
      ),
      description:
        "Of what breaks on the wire, an event that was accepted and is refused; else one that is new to those who consume.",
    },
    affects: list(
      object({
        kind: { enum: ["event", "page", "segment", "journey", "consumer", "scenario", "trait", "output"] },
        name: text,
        effect: text,
      }),
    ),
  },
  ["advice", "before", "after", "witness"],
);

/** Both sides, and all that is between them. */
export const diffed = {
  base: { anyOf: [side, { type: "null" }], description: "Null where there is no older plan yet." },
  head: side,
  bump: {
    ...bump,
    description: "As the older plan's version has it: below 1.0.0, minor is the most.",
  },
  changes: list(change),
  waived: list(
    object({ kind: text, message: text, fingerprint: text, reason: text, owner: text, until: text }, [
      "reason",
      "owner",
      "until",
    ]),
  ),
  summary: object({
    changes: count,
    breaking: count,
    errors: count,
    warnings: count,
    infos: count,
    suppressed: count,
  }),
  notices: list(object({ message: text, hint: text }, ["hint"])),
};

/** What `diff` answers: the changes, or the errors of a plan that cannot be read. */
export const diffSchema = (): JsonObject =>
  orErrors("diff", "What changed between two plans, what that breaks, and for whom.", diffed);
