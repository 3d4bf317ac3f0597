import { child } from "../../model/pointer.ts";
import { named, say } from "../../words/phrase.ts";
import { hereOf } from "./call-pair.ts";
import type { Comparison } from "./comparison.ts";
import { listFacts } from "./lists.ts";
import { objectOf } from "./plan-side.ts";
import { isAlike, isSame } from "./same.ts";

/** Differences of who people are, and when they are joined. */
export function identityFacts({ before, after, comparer, facts }: Comparison): void {
  const [was, is] = [before.plan.identity, after.plan.identity];
  if (isSame(was, is)) return;
  if (was.userId !== is.userId)
    facts.add({
      kind: "user-id-changed",
      what: say`user id changed from ${named(was.userId ?? "none")} to ${named(is.userId ?? "none")}`,
      before: "/identity/userId",
      after: "/identity/userId",
      from: was.userId,
      to: is.userId,
    });
  const list = (properties: typeof was.identifiers) => ({
    properties,
    object: objectOf(properties, false, "/identity/identifiers"),
    open: false,
  });
  listFacts(
    list(was.identifiers),
    list(is.identifiers),
    hereOf({ kind: "identifiers" }, ["identifiers"]),
    "trait",
    comparer,
  );
  mergeFacts(was.merge.events, is.merge.events, facts);
  const rest = ({ userId: _, identifiers: _i, merge, ...others }: typeof was) => ({ ...others, window: merge.window });
  if (!isAlike(rest(was), rest(is)))
    facts.add({
      kind: "text-changed",
      what: ["what is said about identity changed"],
      before: "/identity",
      after: "/identity",
    });
}

function mergeFacts(
  was: ReadonlyMap<string, string>,
  is: ReadonlyMap<string, string>,
  facts: Comparison["facts"],
): void {
  const at = (event: string): string => child("/identity/merge/events", event);
  const about = (name: string) => [{ kind: "event" as const, name }];
  for (const [event, identifier] of was)
    if (is.get(event) !== identifier)
      facts.add({
        kind: "merge-event-removed",
        what: say`${named(event)} no longer joins people by ${named(identifier)}`,
        before: at(event),
        ...(is.has(event) && { after: at(event) }),
        from: identifier,
        to: is.get(event),
        about: about(event),
      });
  for (const [event, identifier] of is)
    if (!was.has(event))
      facts.add({
        kind: "merge-event-added",
        what: say`${named(event)} now joins people by ${named(identifier)}`,
        after: at(event),
        to: identifier,
        about: about(event),
      });
}
