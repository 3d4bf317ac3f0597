import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Flaws } from "../flaws.ts";
import type { PlanText } from "../language/language.ts";
import { type Kind, References } from "./references.ts";
import { BUILT_IN_TYPES, typeAdvice } from "./type-word.ts";

/** The names that references must lead to. */
export interface Names {
  readonly types: References;
  readonly sources: References;
  readonly destinations: References;
  readonly consent: References;
  readonly context: References;
  readonly propertyGroups: References;
  /** Absent where the plan names no owners: then an owner is free text. */
  readonly owners: References | undefined;
}

/** The source of a plan that names none. */
export const ONLY_SOURCE = "app";

export function namesOf(text: PlanText, flaws: Flaws, report: Report): Names {
  const of = (what: string, section: string, names: Iterable<string> = []) =>
    new References({ what, section, names }, flaws, report);
  const owners = text.plan?.owners;
  return {
    types: new References(typeKind(text), flaws, report),
    sources: new References(sourceKind(text), flaws, report),
    destinations: of("destination", "/destinations", text.destinations?.keys()),
    consent: of("consent category", "/consent", text.consent?.keys()),
    context: of("context property", "/context", text.context?.keys()),
    propertyGroups: of("property group", "/propertyGroups", text.propertyGroups?.keys()),
    owners: owners?.size ? of("owner", "/plan/owners", owners.keys()) : undefined,
  };
}

const typeKind = ({ types, properties }: PlanText): Kind => ({
  what: "type",
  section: "/types",
  names: types?.keys() ?? [],
  words: [...BUILT_IN_TYPES, "required", "optional"],
  advice(name) {
    return properties?.has(name)
      ? `That is a shared property: write \`{ ref: ${name} }\` to inherit from it.`
      : typeAdvice(name);
  },
});

const sourceKind = ({ sources }: PlanText): Kind => {
  const kind = { what: "source", section: "/sources" };
  if (sources?.size) return { ...kind, names: sources.keys() };
  return {
    ...kind,
    names: [ONLY_SOURCE],
    advice: () => `A plan without \`sources\` has one, \`${ONLY_SOURCE}\`: add it to \`sources\`.`,
  };
};
