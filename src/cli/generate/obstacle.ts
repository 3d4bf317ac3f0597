import type { Diagnostic } from "../../index.ts";
import { fromHere } from "../path.ts";
import type { FileChange, Obstacle } from "./file-change.ts";
import type { Job } from "./job.ts";

/** Whether `--force` may put a file in its place. */
export const yieldsToForce = ({ kind }: Obstacle): boolean => kind === "unmarked" || kind === "link";

const WORDS: Readonly<Record<Obstacle["kind"], { readonly message: string; readonly hint: string }>> = {
  unmarked: {
    message: "this file is there already, and tracking-plan did not write it",
    hint: "Move it away, choose another `out`, or overwrite it with `--force`.",
  },
  link: {
    message: "a link is in the place of an output; what it leads to is not tracking-plan's",
    hint: "Remove it, choose another `out`, or put a file in its place with `--force`.",
  },
  folder: { message: "a folder is in the place of an output", hint: "Move it away, or choose another `out`." },
  special: { message: "what is in the place of an output is no file", hint: "Move it away, or choose another `out`." },
  "file above": {
    message: "a file is in the place of a folder for outputs",
    hint: "Move it away, or choose another `out`.",
  },
  "link above": {
    message: "a link is in the place of a folder for outputs",
    hint: "Remove it, or give the folder that it leads to as `out`.",
  },
};

/** What is in the way of the outputs, each once. */
export function obstacleDiagnostics(changes: readonly FileChange[]): readonly Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const { obstacle, job } of changes) if (obstacle) told.set(obstacle.path, diagnosticOf(obstacle, job));
  return [...told.values()];
}

function diagnosticOf({ kind, path }: Obstacle, { pointer }: Job): Diagnostic {
  return {
    rule: "generate/in-the-way",
    severity: "error",
    ...WORDS[kind],
    at: { file: fromHere(path) },
    ...(pointer !== "" && { related: [{ at: { pointer, of: "value" }, message: "This output would go there." }] }),
  };
}
