import { atKey, atValue } from "../../diagnostics/diagnostic.ts";
import type { Call } from "../../model/event.ts";
import { keysOf } from "../../model/pointer.ts";
import type { Deprecation, EnumValue, Rename, Shape } from "../../model/shape.ts";
import { isCase } from "../../vocabulary/cases.ts";
import { usersByProperty, usersOf } from "../affected.ts";
import type { Declared } from "../declared.ts";
import type { Facts } from "../facts.ts";
import { ownerWords } from "../owner-words.ts";
import type { Candidate } from "./candidate.ts";
import { isWithin } from "./convention.ts";

/** Events or pages, by their names. */
export function callCandidates(facts: Facts, kind: "event" | "page"): readonly Candidate[] {
  const { plan } = facts;
  const calls: readonly Call[] = kind === "event" ? plan.events : plan.pages;
  return calls.map(({ name, pointer, since, deprecated, renamedFrom }) => ({
    name,
    places: [{ at: atKey(pointer), owner: `the ${kind} \`${name}\`` }],
    isWithinConvention: isWithin(name, plan.conventions.events),
    ...(since !== undefined && { since }),
    ...(deprecated && { deprecated }),
    renamedFrom,
    users: usersOf(facts, kind, name),
  }));
}

const isOfPeople = ({ owner: { kind }, path }: Declared): boolean =>
  (kind === "traits" || kind === "group") && path.length === 1;

/** Names of properties wherever one is introduced; or those of traits, of people and groups. */
export function propertyCandidates(facts: Facts, kind: "property" | "trait"): readonly Candidate[] {
  const users = facts.of(usersByProperty);
  const byName = new Map<string, Declared[]>();
  for (const declared of facts.declared) {
    if (!declared.introduces || isOfPeople(declared) !== (kind === "trait")) continue;
    const known = byName.get(declared.property.name);
    if (known) known.push(declared);
    else byName.set(declared.property.name, [declared]);
  }
  return [...byName].map(([name, all]) => ({
    name,
    places: all.map((each) => ({ at: atKey(each.property.pointer), owner: ownerWords(each) })),
    isWithinConvention: isCaseOf(name, facts.plan.conventions.properties.case),
    ...lifeOf(all.map(({ property }) => property)),
    users: kind === "trait" ? usersOf(facts, "trait", name) : (users.get(name) ?? []),
  }));
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
  const families = new Map<string, Map<string, { value: EnumValue; owner: string }[]>>();
  const add = (family: string, values: readonly EnumValue[], owner: string): void => {
    const known = families.get(family) ?? new Map<string, { value: EnumValue; owner: string }[]>();
    families.set(family, known);
    for (const value of values) {
      if (typeof value.value !== "string") continue;
      const places = known.get(value.value) ?? [];
      if (!places.some(({ value: { pointer } }) => pointer === value.pointer)) places.push({ value, owner });
      known.set(value.value, places);
    }
  };
  const types = facts.index.types;
  for (const declared of facts.declared) {
    for (const shape of shapesOf(declared.property.shape)) {
      const named = shape.ref === undefined ? undefined : types.get(shape.ref);
      const values = shape.enum ?? named?.shape.enum;
      if (values) add(declared.property.name, values, ownerWords(declared));
    }
  }
  for (const { name, shape } of facts.plan.types)
    if (shape.enum) add(`type ${name}`, shape.enum, `the type \`${name}\``);
  const style = facts.plan.conventions.enumValues.case;
  return [...families].map(([name, values]) => ({
    name,
    candidates: [...values].map(([text, places]) => ({
      name: text,
      places: places.map(({ value: { pointer }, owner }) => ({ at: valuePlace(pointer), owner })),
      isWithinConvention: isCaseOf(text, style),
      ...lifeOf(places.map(({ value }) => value)),
      users: [],
    })),
  }));
}

/** A property's own shape, and that of the elements of a list of it. */
const shapesOf = (shape: Shape): readonly Shape[] => (shape.items ? [shape, shape.items] : [shape]);

/** A value is a key of `values`, or an element of `enum`. */
export const valuePlace = (pointer: string) =>
  keysOf(pointer).at(-2) === "values" ? atKey(pointer) : atValue(pointer);
