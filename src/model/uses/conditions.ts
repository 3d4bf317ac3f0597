import type { Condition, HappenedCondition, TraitCondition, ValueTest } from "../condition.ts";
import { child } from "../pointer.ts";
import type { UseCollector } from "./collector.ts";
import type { Purpose, User } from "./use.ts";

/** What a condition uses. `purpose` is what its user does with the events, pages, traits and segments it names. */
export function conditionUses(condition: Condition, user: User, purpose: Purpose, into: UseCollector): void {
  switch (condition.kind) {
    case "all":
    case "any":
    case "not":
      for (const inner of condition.conditions) conditionUses(inner, user, purpose, into);
      return;
    case "event":
    case "page":
      happenedUses(condition, user, purpose, into);
      return;
    case "segment":
      into.add(user, purpose, { kind: "segment", name: condition.name }, child(condition.pointer, "segment"));
      return;
    case "trait":
      traitUses(condition, user, into);
  }
}

function traitUses({ group, test, pointer }: TraitCondition, user: User, into: UseCollector): void {
  if (group === undefined) into.add(user, "filters on", { kind: "trait", name: test.path }, child(pointer, "trait"));
  else {
    into.add(user, "filters on", { kind: "group", name: group }, child(pointer, "group"));
    if (into.index.find({ kind: "group", name: group }).found)
      into.add(user, "filters on", { kind: "group trait", group, name: test.path }, child(pointer, "trait"));
  }
}

/** What a condition over an event or page uses. */
export function happenedUses(condition: HappenedCondition, user: User, purpose: Purpose, into: UseCollector): void {
  const { kind, name, nameAt, where, since, count, pointer } = condition;
  into.add(user, purpose, { kind, name }, nameAt);
  for (const test of where) testUses(test, kind, name, "", user, into);
  if (since !== undefined) into.add(user, "counts", into.call(since), child(pointer, "since"));
  if (count?.distinct !== undefined)
    into.add(
      user,
      "counts",
      { kind: "property", of: kind, name, path: count.distinct },
      child(count.pointer, "distinct"),
    );
}

function testUses(
  test: ValueTest,
  of: "event" | "page",
  name: string,
  above: string,
  user: User,
  into: UseCollector,
): void {
  const path = above === "" ? test.path : `${above}.${test.path}`;
  into.add(user, "filters on", { kind: "property", of, name, path }, test.pointer, "key");
  for (const { tests } of test.elements) for (const inner of tests) testUses(inner, of, name, path, user, into);
}
