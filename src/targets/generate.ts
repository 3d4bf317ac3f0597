import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Plan, TargetName } from "../model/plan.ts";
import type { Pointer } from "../model/pointer.ts";
import { PlanSchemas } from "../schema/plan-schemas.ts";
import type { Excerpt, Memory } from "./excerpt.ts";
import { NameRegistry } from "./name-registry.ts";
import { refusals, refusalsOfContent } from "./refusals.ts";
import { TARGET_REGISTRY } from "./registry.ts";
import type { TargetOptions, TargetResult } from "./target.ts";

/** Generates the outputs of one plan; what they share is made once. */
export interface Generator {
  /** Why nothing can be generated of this plan; empty where it can. */
  readonly refusals: readonly Diagnostic[];
  /** Those of them that hang on what events and pages hold. */
  readonly refusalsOfContent: readonly Diagnostic[];
  /** The files of one target. They are not written: their paths are below wherever they are to go. */
  run(target: TargetName, options: TargetOptions): Promise<TargetResult & { readonly summary: string }>;
  /** What the outputs of a target owe to some events and pages of the plan; nothing where that cannot be told. */
  excerpt(target: TargetName, options: TargetOptions, of: Excerpted): Promise<Excerpt | undefined>;
}

/** Events and pages by pointer, and what the target asked to remember of the whole plan. */
export interface Excerpted {
  readonly calls: ReadonlySet<Pointer>;
  readonly memory: Memory | undefined;
}

/** A generator for a plan. */
export function generatorOf(plan: Plan): Generator {
  const names = new NameRegistry(plan);
  const schemas = new PlanSchemas(plan);
  return {
    get refusals() {
      return refusals(plan, names, schemas);
    },
    get refusalsOfContent() {
      return refusalsOfContent(plan, schemas);
    },
    async run(target, options) {
      const made = await TARGET_REGISTRY[target]();
      return { summary: made.title, ...(await made.generate({ plan, names, schemas, options })) };
    },
    async excerpt(target, options, { calls, memory }) {
      const made = await TARGET_REGISTRY[target]();
      return made.excerpt?.({ plan, part: partOf(plan, calls), names, schemas, options, memory });
    },
  };
}

function partOf(plan: Plan, calls: ReadonlySet<Pointer>): Plan {
  const inPart = ({ pointer }: { readonly pointer: Pointer }): boolean => calls.has(pointer);
  return { ...plan, events: plan.events.filter(inPart), pages: plan.pages.filter(inPart) };
}
