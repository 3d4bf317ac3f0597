import type { Proof } from "./change.ts";
import type { Kind } from "./policy/policy.ts";
import type { Mark, Perspective } from "./policy/row.ts";
import type { Outcome } from "./proof/prover.ts";
import type { Envelope } from "./witness/envelope.ts";

/** What is known of each who can break. */
export type Marks = Readonly<Record<Perspective, Mark>>;

/** Marks, and what was found to show them. */
export interface Verdict {
  readonly marks: Marks;
  readonly proof: Proof;
  readonly witness?: Envelope;
}

/** Nobody breaks. */
export const SAFE: Marks = { compile: "safe", wire: "safe", consumer: "safe" };

/** What is accepted before and refused after is a break, and nothing else is. */
function wireMark(mark: Mark, outcome: Outcome): Mark {
  switch (outcome.kind) {
    case "witness":
      return "breaks";
    case "impossible":
      return "safe";
    case "unknown":
      return mark === "safe" ? "safe" : "may";
    case "untried":
      return mark;
  }
}

/** Kinds that break those who consume by new values alone, and not also by what goes. */
const BY_VALUES: ReadonlySet<Kind> = new Set<Kind>([
  "null-allowed",
  "integer-to-number",
  "union-branch-added",
  "enum-taken-off",
  "enum-value-added",
  "const-removed",
  "bound-loosened",
  "pattern-changed",
  "format-changed",
  "schema-changed",
  "property-became-optional",
  "context-property-became-optional",
]);

function consumerMark(mark: Mark, outcome: Outcome, kind: Kind): Mark {
  if (outcome.kind === "witness") return mark === "safe" ? "may" : mark;
  return outcome.kind === "impossible" && BY_VALUES.has(kind) ? "safe" : mark;
}

/** What a row says, held against what was found: of what went, and of what came. */
export function verdict(kind: Kind, said: Marks, narrowed: Outcome, widened: Outcome): Verdict {
  const marks = {
    ...said,
    wire: wireMark(said.wire, narrowed),
    consumer: consumerMark(said.consumer, widened, kind),
  };
  const isOpen = [narrowed, widened].some((outcome) => outcome.kind === "unknown");
  // An event that is new to consumers decides nothing about builds in the field.
  if (narrowed.kind === "unknown" && marks.wire !== "safe") return { marks, proof: "none" };
  const shows = [narrowed, widened].find((outcome) => outcome.kind === "witness");
  if (shows?.kind === "witness") return { marks, proof: "witness", witness: shows.envelope };
  return { marks, proof: isOpen ? "none" : "structural" };
}
