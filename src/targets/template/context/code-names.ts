import type { Plan } from "../../../model/plan.ts";
import { type IdentifierStyle, identifier } from "../../../vocabulary/identifier.ts";
import type { GeneratedNames, NameRegistry } from "../../name-registry.ts";
import { constantName } from "./constant-name.ts";
import { type Said, titleOf } from "./named-facts.ts";

/** The types that a template may print beside those of the plan. */
export const TRAITS_TYPE = "Traits";
export const CONTEXT_TYPE = "Context";

/**
 * What things are called in code: those of the plan as the registry says, and the types made of what stands inside them
 * after both. `OrderRefunded` and its `refund_reason` give `OrderRefundedRefundReason`; where that is taken, in any case
 * of letters, a number follows.
 */
export class CodeNames {
  readonly #registry: NameRegistry;
  readonly #taken: Set<string>;
  readonly #known = {
    camel: new Map<string, string>(),
    pascal: new Map<string, string>(),
    constant: new Map<string, string>(),
  };
  readonly #titles = new Map<string, string>();

  constructor(plan: Plan, registry: NameRegistry) {
    this.#registry = registry;
    const things = [...plan.events, ...plan.pages, ...plan.types, ...plan.groups];
    this.#taken = new Set([TRAITS_TYPE, CONTEXT_TYPE, ...things.map((thing) => registry.of(thing).type)].map(folded));
  }

  /** The names of a thing of the plan. */
  of(thing: Parameters<NameRegistry["of"]>[0]): GeneratedNames {
    return this.#registry.of(thing);
  }

  /** A name as an identifier; the same names come again and again. */
  identifier(name: string, style: IdentifierStyle | "constant"): string {
    const known = this.#known[style];
    const made = known.get(name) ?? (style === "constant" ? constantName(name) : identifier(name, style));
    known.set(name, made);
    return made;
  }

  /** The title of a property; the same names come again and again here too. */
  title(said: Said): string {
    if (said.title !== undefined) return said.title;
    const title = this.#titles.get(said.name) ?? titleOf(said);
    this.#titles.set(said.name, title);
    return title;
  }

  /** The name wanted for a type, or one like it that no other type has. */
  claim(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#taken.has(folded(name)); number += 1) name = `${wanted}_${number}`;
    this.#taken.add(folded(name));
    return name;
  }
}

/** Compiled classes are files, and some disks ignore case. */
const folded = (name: string): string => name.toLowerCase();
