import { lookForPlan, readFound } from "../plan-files.ts";
import type { GenerateOutcome } from "./outcome.ts";
import { reportOf } from "./remembered-run.ts";
import type { GenerateRequest } from "./request.ts";

/** Generates all outputs, or those that were edited alone, or finds that nothing changed since the last run. */
export async function runGenerate(request: GenerateRequest): Promise<GenerateOutcome> {
  const plan = lookForPlan(request.plan);
  const last = plan.problems.length > 0 ? undefined : request.records.since(plan);
  if (last?.edited.length === 0) return { kind: "done", ...reportOf(last, new Map()), differences: [] };
  // Only now is the compiler needed: a run with nothing to do never loads it, and one of which nothing is known no patch.
  if (last && !request.check) {
    const { patch } = await import("./patch.ts");
    const patched = await patch(request, plan, last);
    if (patched) return patched;
  }
  const { compile } = await import("./compile.ts");
  return compile(request, readFound(plan));
}
