import type { Condition, ValueTest } from "../model/condition.ts";
import type { Call } from "../model/event.ts";
import { type FoundProperty, followPath } from "../model/uses/path.ts";
import type { User } from "../model/uses/use.ts";
import type { Facts } from "./facts.ts";
import { conditions } from "./visit.ts";

/** What a segment or journey asks of one value, with the property that it asks about. */
export interface Filter {
  readonly user: User;
  readonly test: ValueTest;
  /** From the event, or from the person. */
  readonly path: string;
  readonly found: FoundProperty;
  /** How many names of the path are above this test, where it asks about the elements of a list. */
  readonly above: number;
  /** The event or page; absent for a trait. */
  readonly call?: Call;
}

/** Every test of a value whose property is there: `facts.of(filters)`. What is not there is `consumers/dangling`. */
export const filters = (facts: Facts): readonly Filter[] =>
  facts.of(conditions).flatMap(({ condition, user }) => filtersOf(condition, user, facts));

function filtersOf(condition: Condition, user: User, facts: Facts): readonly Filter[] {
  const { index, plan } = facts;
  if (condition.kind === "trait") {
    const traits =
      condition.group === undefined ? plan.traits : plan.groups.find(({ name }) => name === condition.group)?.traits;
    const follow = (path: string) => followPath(traits ?? [], path, index.types);
    return testFilters(condition.test, { user, follow });
  }
  if (condition.kind !== "event" && condition.kind !== "page") return [];
  const call = index.call(condition.kind, condition.name);
  if (call === undefined) return [];
  const follow = (path: string) => followPath(index.payload(call), path, index.types, call.additionalProperties);
  return condition.where.flatMap((test) => testFilters(test, { user, follow, call }));
}

interface Asked {
  readonly user: User;
  readonly follow: (path: string) => ReturnType<typeof followPath>;
  readonly call?: Call;
}

function testFilters(test: ValueTest, asked: Asked, above: readonly string[] = []): readonly Filter[] {
  const path = [...above, test.path].join(".");
  const { follow, ...of } = asked;
  const found = follow(path);
  const inner = test.elements.flatMap(({ tests }) => tests.flatMap((each) => testFilters(each, asked, [path])));
  if (found.kind !== "property") return inner;
  const outer = above.length === 0 ? undefined : follow(above.join("."));
  return [{ ...of, test, path, found, above: outer?.kind === "property" ? outer.way.length : 0 }, ...inner];
}
