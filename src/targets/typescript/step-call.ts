import type { Json } from "../../model/json.ts";
import { narrowLiteral } from "./literal.ts";

/** A call of one of the runtime's steps. */
export interface StepCall {
  /** The module of the runtime that it comes from. */
  readonly module: string;
  /** What it uses of the module: the step itself, and what stands among its arguments. */
  readonly uses: readonly string[];
  readonly text: string;
}

/** The call of a step whose arguments are data. */
export function step(name: string, module: string, ...args: readonly (Json | undefined)[]): StepCall {
  const given = args.filter((arg) => arg !== undefined).map(narrowLiteral);
  return { module, uses: [name], text: `$${name}(${given.join(", ")})` };
}
