import type { HappenedCondition } from "../condition.ts";
import type { Exit, Journey, Message, PathUse, Scenario, Step } from "../consumer.ts";
import type { Plan } from "../plan.ts";
import { child } from "../pointer.ts";
import type { UseCollector } from "./collector.ts";
import { conditionUses, happenedUses } from "./conditions.ts";
import type { Subject, User } from "./use.ts";

/** What segments, journeys, consumers and scenarios use. */
export function consumerUses(plan: Plan, into: UseCollector): void {
  for (const { name, match } of plan.segments)
    if (match) conditionUses(match, { kind: "segment", name }, "filters on", into);
  for (const journey of plan.journeys) journeyUses(journey, into);
  for (const { name, uses } of plan.consumers)
    for (const use of uses) consumerUse(use, { kind: "consumer", name }, into);
  for (const scenario of plan.scenarios) scenarioUses(scenario, into);
}

/** `trait.first_name` is the trait `first_name`. */
const TRAIT = "trait.";
const SEGMENT = "segment.";
/** `group.account` is the group `account`, `group.account.plan` its trait `plan`. */
const GROUP = "group.";

function journeyUses(journey: Journey, into: UseCollector): void {
  const user: User = { kind: "journey", name: journey.name };
  if (journey.trigger) conditionUses(journey.trigger, user, "starts from", into);
  for (const { name, pointer } of journey.audience) into.add(user, "is aimed at", { kind: "segment", name }, pointer);
  for (const exit of journey.exitOn) exitUses(exit, journey, user, into);
  for (const message of journey.messages) messageUses(message, journey, user, into);
  if (journey.goal) conditionUses(journey.goal, user, "aims for", into);
  const { reentry } = journey;
  if (reentry?.per !== undefined)
    triggerPath({ path: reentry.per, pointer: child(reentry.pointer, "per") }, journey, user, "re-enters by", into);
}

function exitUses({ condition, match, pointer }: Exit, journey: Journey, user: User, into: UseCollector): void {
  if (condition.kind === "event" || condition.kind === "page") {
    happenedUses(condition, user, "stops at", into);
    match.forEach((path, index) => {
      const at = child(pointer, "match", index);
      into.add(user, "matches", { kind: "property", of: condition.kind, name: condition.name, path }, at);
      triggerPath({ path, pointer: at }, journey, user, "matches", into);
    });
  } else conditionUses(condition, user, "stops at", into);
}

function messageUses(message: Message, journey: Journey, user: User, into: UseCollector): void {
  if (message.if) conditionUses(message.if, user, "filters on", into);
  for (const use of message.uses) triggerPath(use, journey, user, "shows", into);
  for (const [path, rungs] of message.fallback) {
    triggerPath({ path, pointer: child(message.pointer, "fallback", path) }, journey, user, "shows", into, "key");
    for (const rung of rungs) if ("use" in rung) triggerPath(rung.use, journey, user, "falls back on", into);
  }
}

type TriggerPurpose = "shows" | "falls back on" | "matches" | "re-enters by";

/** A path of what triggered the journey, or of a trait. A trigger that is no event has no properties to check. */
function triggerPath(
  { path, pointer }: PathUse,
  { trigger }: Journey,
  user: User,
  purpose: TriggerPurpose,
  into: UseCollector,
  of: "key" | "value" = "value",
): void {
  if (path.startsWith(TRAIT)) into.add(user, purpose, { kind: "trait", name: path.slice(TRAIT.length) }, pointer, of);
  else if (trigger?.kind === "event" || trigger?.kind === "page")
    into.add(user, purpose, propertyOf(trigger, path), pointer, of, traitPaths(purpose, into));
}

const propertyOf = ({ kind, name }: HappenedCondition, path: string): Subject => ({
  kind: "property",
  of: kind,
  name,
  path,
});

/** What a message may show beside the properties of the trigger. */
const traitPaths = (purpose: TriggerPurpose, { index }: UseCollector): readonly string[] =>
  purpose === "shows" || purpose === "falls back on" ? index.plan.traits.map(({ name }) => `${TRAIT}${name}`) : [];

function consumerUse({ path, pointer }: PathUse, user: User, into: UseCollector): void {
  const subject = consumerSubject(path, into);
  if (subject.kind === "property") into.add(user, "reads", { kind: subject.of, name: subject.name }, pointer);
  if (subject.kind === "group trait") into.add(user, "reads", { kind: "group", name: subject.group }, pointer);
  into.add(user, "reads", subject, pointer);
}

function consumerSubject(path: string, into: UseCollector): Subject {
  if (path.startsWith(TRAIT)) return { kind: "trait", name: path.slice(TRAIT.length) };
  if (path.startsWith(SEGMENT)) return { kind: "segment", name: path.slice(SEGMENT.length) };
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join(".");
    const of = (["event", "page"] as const).find((kind) => into.index.call(kind, name) !== undefined);
    if (of === undefined) continue;
    return length === parts.length
      ? { kind: of, name }
      : { kind: "property", of, name, path: parts.slice(length).join(".") };
  }
  if (path.startsWith(GROUP)) return groupSubject(path.slice(GROUP.length), into);
  return { kind: "event", name: parts[0] ?? path };
}

/** Names of groups may hold dots, as those of events may: the longest that is there wins. */
function groupSubject(path: string, { index }: UseCollector): Subject {
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length--) {
    const group = parts.slice(0, length).join(".");
    if (!index.find({ kind: "group", name: group }).found) continue;
    if (length === parts.length) return { kind: "group", name: group };
    return { kind: "group trait", group, name: parts.slice(length).join(".") };
  }
  return { kind: "group", name: parts[0] ?? path };
}

function scenarioUses(scenario: Scenario, into: UseCollector): void {
  const user: User = { kind: "scenario", name: scenario.name };
  for (const step of scenario.steps) stepUses(step, user, into);
  for (const { events, in: inside, notIn, journeys, traits, pointer } of scenario.expect) {
    for (const name of events.keys()) into.add(user, "expects", into.call(name), child(pointer, "events", name), "key");
    for (const [index, name] of inside.entries())
      into.add(user, "expects", { kind: "segment", name }, child(pointer, "in", index));
    for (const [index, name] of notIn.entries())
      into.add(user, "expects", { kind: "segment", name }, child(pointer, "notIn", index));
    for (const name of journeys.keys())
      into.add(user, "expects", { kind: "journey", name }, child(pointer, "journeys", name), "key");
    for (const name of traits.keys())
      into.add(user, "expects", { kind: "trait", name }, child(pointer, "traits", name), "key");
  }
}

function stepUses({ action, traits, pointer }: Step, user: User, into: UseCollector): void {
  if (action?.kind === "track") into.add(user, "sends", { kind: "event", name: action.name }, child(pointer, "track"));
  if (action?.kind === "page") into.add(user, "sends", { kind: "page", name: action.name }, child(pointer, "page"));
  if (action?.kind === "group") into.add(user, "sends", { kind: "group", name: action.name }, child(pointer, "group"));
  const group = action?.kind === "group" ? action.name : undefined;
  for (const name of traits.keys()) {
    const at = child(pointer, "traits", name);
    if (group === undefined) into.add(user, "sends", { kind: "trait", name }, at, "key");
    else if (into.index.find({ kind: "group", name: group }).found)
      into.add(user, "sends", { kind: "group trait", group, name }, at, "key");
  }
}
