import { atKey, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import type { Pointer } from "../model/pointer.ts";
import { type Clash, CodeNames, type GeneratedNames } from "../vocabulary/code-names.ts";

export type { GeneratedNames } from "../vocabulary/code-names.ts";

/** The names that the things of a plan get in generated code and on disk, and those that would be one. */
export class NameRegistry {
  readonly #names: CodeNames;

  constructor(plan: Plan) {
    this.#names = new CodeNames(plan);
  }

  get collisions(): readonly Diagnostic[] {
    return this.#names.clashes.map(collision);
  }

  /** The names of a thing of this plan, by its pointer. */
  of(thing: { readonly pointer: Pointer; readonly name: string }): GeneratedNames {
    return this.#names.of(thing);
  }
}

/** As `lint` tells it. */
function collision({ claim, other, message, hint }: Clash): Diagnostic {
  return {
    rule: "naming/collision",
    severity: "error",
    message,
    hint,
    at: atKey(claim.pointer),
    related: [{ at: atKey(other.pointer), message: `\`${other.name}\` stands here.` }],
  };
}
