import type { Condition, ValueTest } from "../../model/condition.ts";
import type { Journey } from "../../model/consumer.ts";
import type { Json } from "../../model/json.ts";
import { child, keysOf, type Pointer } from "../../model/pointer.ts";
import type { Property } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";
import { followPath } from "../../model/uses/path.ts";
import type { Changes } from "../change.ts";
import { parentOf } from "../change.ts";
import { rememberName } from "./former-name.ts";
import type { PlanNames } from "./plan-names.ts";

/**
 * Gives an enum value another spelling, there and wherever it is compared with or shown. Only a described value (one of
 * `values:`) can say how it was spelt before; of another, data in the field would be lost.
 */
export function renameEnumValue(at: Pointer, to: string, names: PlanNames, into: Changes): undefined {
  if (keysOf(at).at(-2) !== "values")
    return into.refuse("a plain `enum` has no place for the old spelling: describe its values in `values:` first");
  const from = parentOf(at).key;
  const holders = holdersOf(at, names);
  const [value] = [...holders.values()];
  if (value === undefined) return into.refuse("it is not where it was");
  if (value.beside.includes(to)) return into.refuse(`there is a value \`${to}\` already`);
  if (value.former.includes(to)) return into.refuse(`it was called \`${to}\` before`);
  into.add({ kind: "key", at, to });
  rememberName(at, from, value.former.length > 0, into, "description");
  for (const property of holders.keys()) {
    for (const { value: shown, pointer } of names.payloadsOf(property)) replaceIn(shown, pointer, from, to, into);
    for (const { pointer, keywords } of property.layers)
      if (keywords.includes("default") && property.default === from)
        into.add({ kind: "value", at: child(pointer, "default"), value: to });
  }
  for (const condition of conditionsOf(names)) compare(condition, new Set(holders.keys()), from, to, names, into);
  return undefined;
}

/** A value, or the elements of a list, that is the old spelling. */
function replaceIn(value: Json, pointer: Pointer, from: string, to: string, into: Changes): void {
  if (value === from) into.add({ kind: "value", at: pointer, value: to });
  else if (Array.isArray(value))
    for (const [index, each] of value.entries()) replaceIn(each, child(pointer, index), from, to, into);
}

interface Held {
  readonly beside: readonly Json[];
  readonly former: readonly string[];
}

/** The properties that may have the value, alone or in a list. */
function holdersOf(at: Pointer, names: PlanNames): ReadonlyMap<Property, Held> {
  const found = new Map<Property, Held>();
  const heldIn = (shape: Shape): Held | undefined => {
    const type = shape.ref === undefined ? undefined : names.types.get(shape.ref);
    if (type) return heldIn(type.shape);
    const own = shape.enum?.find(({ pointer }) => pointer === at);
    if (own)
      return { beside: shape.enum?.map(({ value }) => value) ?? [], former: own.renamedFrom.map(({ name }) => name) };
    return shape.items && heldIn(shape.items);
  };
  for (const property of names.allProperties) {
    const held = heldIn(property.shape);
    if (held) found.set(property, held);
  }
  return found;
}

function conditionsOf({ plan }: PlanNames): readonly Condition[] {
  const ofJourney = ({ trigger, exitOn, messages, goal }: Journey) => [
    trigger,
    ...exitOn.map(({ condition }) => condition),
    ...messages.map((message) => message.if),
    goal,
  ];
  const all = [...plan.segments.map(({ match }) => match), ...plan.journeys.flatMap(ofJourney)];
  return all.flatMap((each) => (each === undefined ? [] : leaves(each)));
}

const leaves = (condition: Condition): readonly Condition[] =>
  "conditions" in condition ? condition.conditions.flatMap(leaves) : [condition];

function compare(
  condition: Condition,
  holders: ReadonlySet<Property>,
  from: string,
  to: string,
  names: PlanNames,
  into: Changes,
): void {
  if (condition.kind === "trait") {
    const traits =
      condition.group === undefined
        ? names.plan.traits
        : (names.plan.groups.find(({ name }) => name === condition.group)?.traits ?? []);
    compareTest(condition.test, "", traits, holders, from, to, names, into);
  } else if (condition.kind === "event" || condition.kind === "page") {
    const call = names.index.call(condition.kind, condition.name);
    if (call)
      for (const test of condition.where)
        compareTest(test, "", names.index.payload(call), holders, from, to, names, into);
  }
}

function compareTest(
  test: ValueTest,
  above: string,
  properties: readonly Property[],
  holders: ReadonlySet<Property>,
  from: string,
  to: string,
  names: PlanNames,
  into: Changes,
): void {
  const path = above === "" ? test.path : `${above}.${test.path}`;
  const end = followPath(properties, path, names.types);
  if (end.kind === "property" && holders.has(end.property))
    for (const { value, pointer } of test.comparisons) replaceIn(value, pointer, from, to, into);
  for (const { tests } of test.elements)
    for (const inner of tests) compareTest(inner, path, properties, holders, from, to, names, into);
}
