import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Plan, TargetName } from "../model/plan.ts";
import { PlanSchemas } from "../schema/plan-schemas.ts";
import { NameRegistry } from "./name-registry.ts";
import { refusals } from "./refusals.ts";
import { TARGET_REGISTRY } from "./registry.ts";
import type { TargetOptions, TargetResult } from "./target.ts";

/** Generates the outputs of one plan; what they share is made once. */
export interface Generator {
  /** Why nothing can be generated of this plan; empty where it can. */
  readonly refusals: readonly Diagnostic[];
  /** The files of one target. They are not written: their paths are below wherever they are to go. */
  run(target: TargetName, options: TargetOptions): Promise<TargetResult & { readonly summary: string }>;
}

/** A generator for a plan. */
export function generatorOf(plan: Plan): Generator {
  const names = new NameRegistry(plan);
  const schemas = new PlanSchemas(plan);
  return {
    refusals: refusals(plan, names, schemas),
    async run(target, options) {
      const made = await TARGET_REGISTRY[target]();
      return { summary: made.title, ...(await made.generate({ plan, names, schemas, options })) };
    },
  };
}
