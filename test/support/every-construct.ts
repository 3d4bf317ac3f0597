import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../src/model/plan.ts";
import { planOf } from "./plan.ts";

/** The plan that has every construct of the language of which a client is made. */
export const everyConstruct = (): Promise<Plan> =>
  planOf(readFileSync(join(import.meta.dirname, "every-construct.yaml"), "utf8"));
