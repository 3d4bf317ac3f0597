import { child } from "../../model/pointer.ts";
import type { Property } from "../../model/property.ts";
import type { PlanNames } from "./plan-names.ts";
import { type Family, sameShape } from "./property-family.ts";

/** Why a property cannot have another name, each reason there is; none where there is room for it. */
export function* reasonsAgainst(family: Family, from: string, to: string, names: PlanNames): Iterable<string> {
  yield* otherHalves(family, from, names);
  if (family.occurrences.some(({ beside }) => beside.some(({ name }) => name === to)))
    yield `\`${to}\` stands beside it already`;
  yield* ofTheDictionary(family, from, to, names);
  if (!isOfContext(family, names) && names.plan.context.some(({ name }) => name === to))
    yield `\`${to}\` is a property of every event already`;
}

/** A name that an identifier and a trait share, where only one of them would follow. */
function* otherHalves({ members, places }: Family, from: string, { plan }: PlanNames): Iterable<string> {
  const identifier = plan.identity.identifiers.find(({ name }) => name === from);
  const isTrait = plan.traits.some((trait) => members.has(trait));
  if (identifier && !members.has(identifier) && isTrait)
    yield `\`${from}\` is an identifier too, which would keep the name`;
  const isIdentifier = [...places].some((place) => place.startsWith("/identity/identifiers/"));
  if (isIdentifier && plan.traits.some(({ name }) => name === from) && !isTrait)
    yield `\`${from}\` is a trait too, which would keep the name`;
}

/** A name of the dictionary brings what that says; and what has the new name already would begin to inherit from it. */
function* ofTheDictionary({ members, places }: Family, from: string, to: string, names: PlanNames): Iterable<string> {
  const isOther = ({ shape }: Property): boolean => [...members].some((each) => !sameShape(each.shape, shape));
  const shared = names.plan.properties.find(({ name }) => name === to);
  if (shared && isOther(shared)) yield `the shared property \`${to}\` is not of the same type`;
  if (!places.has(child("/properties", from))) return;
  if ([...names.allProperties].some((each) => each.name === to && !members.has(each) && isOther(each)))
    yield `another property is called \`${to}\`, and is not of the same type`;
}

/** Whether the context, or traits alone, have the property: what the context has beside it is in nobody's way. */
const isOfContext = ({ members }: Family, { plan }: PlanNames): boolean =>
  [...members].some(({ layers }) => layers.some((layer) => layer.from === "context")) ||
  [...members].every((each) => plan.traits.some((trait) => trait === each));
