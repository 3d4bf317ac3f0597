import { lookForPlan, readFound } from "../plan-files.ts";
import type { GenerateOutcome } from "./outcome.ts";
import type { GenerateRequest } from "./request.ts";

/** Generates all outputs, or finds that nothing changed since the last run. */
export async function runGenerate(request: GenerateRequest): Promise<GenerateOutcome> {
  const plan = lookForPlan(request.plan);
  const known = plan.problems.length > 0 ? undefined : request.records.upToDate(plan);
  if (known) return { kind: "done", ...known, differences: [] };
  // Only now is the compiler needed: a run with nothing to do never loads it.
  const { compile } = await import("./compile.ts");
  return compile(request, readFound(plan));
}
