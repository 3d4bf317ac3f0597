import { KINDS, rowOf } from "./policy/policy.ts";

/** What is known of a kind of change, for formats that explain it. */
export interface KindNote {
  readonly id: string;
  readonly summary: string;
  readonly why: string;
  readonly severity: "error" | "warning" | "info";
}

/** Every kind of change, with its reason and who breaks. */
export function kindNotes(): readonly KindNote[] {
  return KINDS.map((id) => {
    const { marks, severity, reason, why } = rowOf(id);
    const all = Object.values(marks);
    const usual = all.includes("breaks") ? "error" : all.includes("may") ? "warning" : "info";
    const lines = Object.entries(why).map(([who, what]) => `${who}: ${what}.`);
    const summary = `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}.`;
    return { id, summary, why: [reason, ...lines].join("\n"), severity: severity ?? usual };
  });
}
