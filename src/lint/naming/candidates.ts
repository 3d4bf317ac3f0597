import { type At, atKey, atValue } from "../../diagnostics/diagnostic.ts";
import type { Call } from "../../model/event.ts";
import { grouped } from "../../model/grouped.ts";
import { CASES, type Case } from "../../model/plan.ts";
import type { Pointer } from "../../model/pointer.ts";
import type { Deprecation, EnumValue, Rename, Shape } from "../../model/shape.ts";
import { isCase } from "../../vocabulary/cases.ts";
import { usersByProperty, usersOf } from "../affected.ts";
import { carriers, kinds } from "../carried.ts";
import type { Declared } from "../declared.ts";
import { byPlace } from "../drift-of-type.ts";
import type { Facts } from "../facts.ts";
import type { Candidate } from "./candidate.ts";
import { isNominal, isWithin } from "./convention.ts";

/** Names of events, of pages, of properties wherever one is introduced, of traits of people and groups; each is asked for with `facts.of`. */
export const eventCandidates = (facts: Facts): readonly Candidate[] => callCandidates(facts, "event");
export const pageCandidates = (facts: Facts): readonly Candidate[] => callCandidates(facts, "page");
export const propertyCandidates = (facts: Facts): readonly Candidate[] => declaredCandidates(facts, "property");
export const traitCandidates = (facts: Facts): readonly Candidate[] => declaredCandidates(facts, "trait");

function callCandidates(facts: Facts, kind: "event" | "page"): readonly Candidate[] {
  const { plan } = facts;
  const calls: readonly Call[] = kind === "event" ? plan.events : plan.pages;
  const style = commonCase(() => calls.map(({ name }) => name));
  return calls.map(({ name, pointer, since, deprecated, renamedFrom }) => ({
    name,
    places: [atKey(pointer)],
    carried: 1,
    isWithinConvention: () => isWithin(name, plan.conventions.events),
    isUsual: () =>
      !isNominal(name) &&
      isWithin(name, { case: style(), order: "object_action", tense: "past", ...plan.conventions.events }),
    ...(since !== undefined && { since }),
    ...(deprecated && { deprecated }),
    renamedFrom,
    users: usersOf(facts, kind, name),
  }));
}

const isOfPeople = ({ owner: { kind }, path }: Declared): boolean =>
  (kind === "traits" || kind === "group") && path.length === 1;

function declaredCandidates(facts: Facts, kind: "property" | "trait"): readonly Candidate[] {
  const users = facts.of(usersByProperty);
  const counts = facts.of(carriers);
  const introduced = facts.declared.filter((each) => each.introduces && isOfPeople(each) === (kind === "trait"));
  const byName = grouped(introduced, ({ property }) => property.name);
  const style = commonCase(() => [...byName.keys()]);
  return [...byName].map(([name, unsorted]) => {
    const all = unsorted.toSorted(byPlace);
    return {
      name,
      places: all.map(({ property }) => atKey(property.pointer)),
      carried: all.reduce((sum, { property }) => sum + Math.max(1, counts.get(property.pointer) ?? 1), 0),
      isWithinConvention: () => isCaseOf(name, facts.plan.conventions.properties.case),
      isUsual: () => isCase(name, style()),
      isFlag: () => all.every(({ property }) => isFlag(property.shape, facts)),
      ...lifeOf(all.map(({ property }) => property)),
      users: kind === "trait" ? usersOf(facts, "trait", name) : (users.get(name) ?? []),
    };
  });
}

function isFlag(shape: Shape, facts: Facts): boolean {
  const types = facts.of(kinds).of(shape)?.types;
  return types?.size === 1 && types.has("boolean");
}

const isCaseOf = (name: string, style: Parameters<typeof isCase>[1] | undefined): boolean =>
  style === undefined || isCase(name, style);

/** What the places of one name say of its life, taken together: it goes only where all of them go. */
function lifeOf(
  all: readonly {
    readonly since?: string | undefined;
    readonly deprecated?: Deprecation | undefined;
    readonly renamedFrom: readonly Rename[];
  }[],
): Pick<Candidate, "since" | "deprecated" | "renamedFrom"> {
  const since = all.find((each) => each.since !== undefined)?.since;
  const deprecated = all.every((each) => each.deprecated !== undefined) ? all[0]?.deprecated : undefined;
  return {
    ...(since !== undefined && { since }),
    ...(deprecated && { deprecated }),
    renamedFrom: all.flatMap((each) => each.renamedFrom),
  };
}

/** The text values of the enums of one property name, wherever it stands. */
export interface EnumFamily {
  /** The name of the property, or of the type. */
  readonly name: string;
  readonly candidates: readonly Candidate[];
}

/** The enums of the plan by the names that have them: those of one property name are one family. */
export function enumFamilies(facts: Facts): readonly EnumFamily[] {
  const families = new Map<string, Map<string, EnumValue>>();
  const add = (family: string, values: readonly EnumValue[] = []): void => {
    const known = families.get(family) ?? new Map<string, EnumValue>();
    families.set(family, known);
    for (const value of values) if (typeof value.value === "string") known.set(value.pointer, value);
  };
  const types = facts.index.types;
  for (const { property } of facts.declared)
    for (const { enum: own, ref } of shapesOf(property.shape))
      add(property.name, own ?? (ref === undefined ? undefined : types.get(ref)?.shape.enum));
  for (const { name, shape } of facts.plan.types) add(`type ${name}`, shape.enum);
  return [...families].map(([name, values]) => ({ name, candidates: valueCandidates([...values.values()], facts) }));
}

function valueCandidates(values: readonly EnumValue[], { plan }: Facts): readonly Candidate[] {
  const sorted = values.toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1));
  const byText = grouped(sorted, ({ value }) => String(value));
  const style = commonCase(() => [...byText.keys()]);
  return [...byText].map(([name, all]) => ({
    name,
    places: all.map(({ pointer }) => valuePlace(pointer)),
    carried: all.length,
    isWithinConvention: () => isCaseOf(name, plan.conventions.enumValues.case),
    isUsual: () => isCase(name, style()),
    ...lifeOf(all),
    users: [],
  }));
}

/** The case that most of these names are in, found when somebody asks; of equals the first of the language's list. */
function commonCase(namesOf: () => readonly string[]): () => Case {
  let common: Case | undefined;
  return () => {
    if (common !== undefined) return common;
    const names = namesOf();
    const votes = CASES.map((style) => names.filter((name) => isCase(name, style)).length);
    common = CASES[votes.indexOf(Math.max(...votes))] ?? "snake_case";
    return common;
  };
}

/** A property's own shape, and that of the elements of a list of it. */
const shapesOf = (shape: Shape): readonly Shape[] => (shape.items ? [shape, shape.items] : [shape]);

/** A value is a key of `values`, or an element of `enum`. */
export const valuePlace = (pointer: Pointer): At =>
  // As text: a plan has more values than anything else.
  pointer.slice(0, pointer.lastIndexOf("/")).endsWith("/values") ? atKey(pointer) : atValue(pointer);
