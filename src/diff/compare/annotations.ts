import { type Json, sameJson } from "../../model/json.ts";
import { PII_LEVELS, type Property, type Unit } from "../../model/property.ts";
import type { Deprecation } from "../../model/shape.ts";
import { named, type Phrase, say, valued } from "../../words/phrase.ts";
import { propertyKind, type Scope } from "../policy/policy.ts";
import type { Found } from "./facts.ts";
import { fieldsPhrase } from "./fields-phrase.ts";
import { called, type Here, placeOf } from "./here.ts";

/** Differences of what is said about a property, beside its values. */
export function annotationFacts(was: Property, is: Property, here: Here, scope: Scope): readonly Found[] {
  const held = (property: Property) => ({ shape: property.shape, property });
  const at = (...keywords: [string, ...string[]]) => ({
    before: placeOf(held(was), ...keywords),
    after: placeOf(held(is), ...keywords),
  });
  const facts: Found[] = [];
  if ((was.deprecated === undefined) !== (is.deprecated === undefined)) {
    const kind = is.deprecated ? "property-deprecated" : "property-undeprecated";
    const words = is.deprecated ? "is now deprecated" : "is no longer deprecated";
    facts.push({
      ...at("deprecated"),
      kind: propertyKind(kind, scope),
      what: say`${called(here)} ${[words]}`,
      preposition: "in",
    });
  }
  if (was.unit !== undefined && !sameUnit(was.unit, is.unit))
    facts.push({
      ...at("unit"),
      kind: "unit-changed",
      what: say`unit of ${called(here)} changed from ${unitPhrase(was.unit)} to ${unitPhrase(is.unit)}`,
      preposition: "in",
      from: unitText(was.unit),
      to: unitText(is.unit),
    });
  const [low, high] = [levelOf(was), levelOf(is)];
  if (low !== high) {
    const levels = { from: was.pii ?? "none", to: is.pii ?? "none" };
    facts.push({
      ...at("pii"),
      ...levels,
      kind: high > low ? "pii-raised" : "pii-lowered",
      what: say`${called(here)} changed from ${named(levels.from)} to ${named(levels.to)} data`,
      preposition: "in",
    });
  }
  if (!sameJson(was.normalize, is.normalize))
    facts.push({
      ...at("normalize"),
      kind: "normalize-changed",
      what: say`how ${called(here)} is spelled changed`,
      preposition: "in",
      from: was.normalize,
      to: is.normalize,
    });
  if (!sameJson(filled(was), filled(is))) facts.push({ ...at("default", "fill"), ...fillFact(was, is, here) });
  return [...facts, ...textFacts(was, is, here)];
}

const filled = ({ fill, default: standard }: Property): Json | undefined => (fill ? standard : undefined);

function fillFact(was: Property, is: Property, here: Here): Found {
  const phrase = (property: Property): Phrase =>
    property.fill ? say`${valued(property.default ?? null)}` : ["nothing"];
  const isAsked = was.fill && !is.fill && is.required;
  return {
    kind: "default-changed",
    what: say`what the client fills in for ${called(here)} changed from ${phrase(was)} to ${phrase(is)}`,
    preposition: "in",
    from: filled(was),
    to: filled(is),
    // What it filled in is asked for now.
    ...(isAsked && { marks: { compile: "breaks" as const } }),
  };
}

const levelOf = ({ pii }: Property): number => PII_LEVELS.indexOf(pii ?? "none");

const unitText = (unit: Unit | undefined): Json | undefined => (unit === undefined ? undefined : { ...unit });
const sameUnit = (was: Unit, is: Unit | undefined): boolean => sameJson(unitText(was), unitText(is));

function unitPhrase(unit: Unit | undefined): Phrase {
  if (unit === undefined) return ["none"];
  return [named("from" in unit ? unit.from : unit.text)];
}

/** The words for people, as one difference. */
function textFacts(was: Property, is: Property, here: Here): readonly Found[] {
  const held = (property: Property) => ({ shape: property.shape, property });
  const standard = ({ fill, default: value }: Property): Json | undefined => (fill ? undefined : value);
  const fields: readonly (readonly [string, boolean])[] = [
    ["title", was.title === is.title],
    ["description", was.description === is.description],
    ["examples", sameJson(was.examples, is.examples)],
    ["since", was.since === is.since],
    ["default", sameJson(standard(was), standard(is))],
    ["unit", was.unit !== undefined || is.unit === undefined],
    ["deprecated", sameDeprecation(was.deprecated, is.deprecated)],
  ];
  const changed = fields.filter(([, same]) => !same).map(([field]) => field);
  const [first] = changed;
  if (first === undefined) return [];
  return [
    {
      kind: "text-changed",
      what: say`${fieldsPhrase(changed)} of ${called(here)} changed`,
      preposition: "in",
      before: placeOf(held(was), first),
      after: placeOf(held(is), first),
    },
  ];
}

/** Whether two say the same, where both say something. */
export function sameDeprecation(was: Deprecation | undefined, is: Deprecation | undefined): boolean {
  if (was === undefined || is === undefined) return true;
  const plain = ({ pointer: _, ...rest }: Deprecation): Json => ({ ...rest });
  return sameJson(plain(was), plain(is));
}

/** Differences of the earlier names that are known of something. */
export function aliasFacts(
  was: Pick<Property, "name" | "renamedFrom" | "pointer">,
  is: Pick<Property, "name" | "renamedFrom" | "pointer">,
  now: readonly { readonly name: string }[],
  here: Here,
): readonly Found[] {
  const names = new Set([is.name, ...is.renamedFrom.map(({ name }) => name)]);
  const taken = new Set(now.map(({ name }) => name));
  const where = { before: was.pointer, after: is.pointer, preposition: "in" as const };
  const known = new Set([was.name, ...was.renamedFrom.map(({ name }) => name)]);
  return [
    ...was.renamedFrom
      .filter(({ name }) => !names.has(name) && !taken.has(name))
      .map(
        ({ name }): Found => ({
          ...where,
          kind: "alias-removed",
          what: say`earlier name ${named(name)} of ${called(here)} is no longer known`,
          from: name,
        }),
      ),
    ...is.renamedFrom
      .filter(({ name }) => !known.has(name))
      .map(
        ({ name }): Found => ({
          ...where,
          kind: "alias-added",
          what: say`earlier name ${named(name)} of ${called(here)} is known`,
          to: name,
        }),
      ),
  ];
}
