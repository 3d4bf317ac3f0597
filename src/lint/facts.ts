import type { Misread } from "../model/misread.ts";
import type { Plan } from "../model/plan.ts";
import { PlanIndex } from "../model/uses/plan-index.ts";
import type { Use } from "../model/uses/use.ts";
import { UseIndex } from "../model/uses/use-index.ts";
import { usesOf } from "../model/uses/uses.ts";
import { PlanSchemas } from "../schema/plan-schemas.ts";
import { type Declared, declaredProperties } from "./declared.ts";

/** What rules look up in a plan; each is made when it is first asked for, and once. */
export class Facts {
  readonly plan: Plan;
  /** The day on which the plan is judged, an ISO date. */
  readonly today: string;
  /** What its files say in words that YAML reads otherwise. */
  readonly misreads: readonly Misread[];
  readonly #made = new Map<unknown, unknown>();

  constructor(plan: Plan, today: string, misreads: readonly Misread[] = []) {
    this.plan = plan;
    this.today = today;
    this.misreads = misreads;
  }

  /** Events, pages and payloads by name. */
  get index(): PlanIndex {
    return this.of(planIndex);
  }

  /** Who uses what: segments, journeys, consumers and scenarios. */
  get users(): UseIndex {
    return this.of(useIndex);
  }

  /** Every soft reference. */
  get uses(): readonly Use[] {
    return usesOf(this.plan);
  }

  get schemas(): PlanSchemas {
    return this.of(planSchemas);
  }

  /** Every property where it is written. */
  get declared(): readonly Declared[] {
    return this.of(declared);
  }

  /** What several rules need, computed once: `facts.of(namesByWord)`, with a function of the module that needs it. */
  of<T>(make: (facts: Facts) => T): T {
    if (this.#made.has(make)) return this.#made.get(make) as T;
    const made = make(this);
    this.#made.set(make, made);
    return made;
  }
}

const planIndex = ({ plan }: Facts): PlanIndex => new PlanIndex(plan);
const useIndex = ({ plan }: Facts): UseIndex => new UseIndex(plan);
const planSchemas = ({ plan }: Facts): PlanSchemas => new PlanSchemas(plan);
const declared = ({ plan }: Facts): readonly Declared[] => declaredProperties(plan);
