import type { Call } from "../../model/event.ts";
import { sameJson } from "../../model/json.ts";
import { named, say } from "../../words/phrase.ts";
import { sameDeprecation } from "./annotations.ts";
import type { Found } from "./facts.ts";
import { fieldsPhrase } from "./fields-phrase.ts";
import { bothAt } from "./here.ts";
import { isAlike } from "./same.ts";

/** Differences of the words about a call, as one, and of the category that a page is sent with. */
export function callTextFacts(was: Call, is: Call): readonly Found[] {
  const [old, now] = [routeOf(was), routeOf(is)];
  const fields: readonly (readonly [string, boolean])[] = [
    ["title", was.title === is.title],
    ["description", was.description === is.description],
    ["owner", was.owner === is.owner],
    ["tags", sameJson(was.tags, is.tags)],
    ["links", isAlike(was.links, is.links)],
    ["examples", sameJson(was.examples, is.examples)],
    ["since", was.since === is.since],
    ["key", was.key === is.key],
    ["status", was.status === is.status || was.deprecated !== undefined || is.deprecated !== undefined],
    ["deprecated", deprecationIsSame(was, is)],
    ["path", old.path === now.path],
  ];
  const changed = fields.filter(([, same]) => !same).map(([field]) => field);
  const [first] = changed;
  const facts: Found[] = [];
  if (first !== undefined)
    facts.push({
      kind: "text-changed",
      what: say`${fieldsPhrase(changed)} of ${named(is.name)} changed`,
      ...bothAt(was, is, first),
    });
  if (old.category !== now.category)
    facts.push({
      kind: "page-category-changed",
      what: say`category of ${named(is.name)} changed from ${named(old.category ?? "none")} to ${named(now.category ?? "none")}`,
      ...bothAt(was, is, "category"),
      from: old.category,
      to: now.category,
    });
  return facts;
}

/** Whether all but the day on which it goes is the same; a first day is a word about it, too. */
function deprecationIsSame({ deprecated: was }: Call, { deprecated: is }: Call): boolean {
  if (was === undefined || is === undefined) return true;
  if (was.removeAfter === undefined) return sameDeprecation(was, is);
  const { removeAfter: _w, ...old } = was;
  const { removeAfter: _i, ...now } = is;
  return sameDeprecation(old, now);
}

function routeOf(call: Call): { readonly category?: string; readonly path?: string } {
  return {
    ...("category" in call && typeof call.category === "string" && { category: call.category }),
    ...("path" in call && typeof call.path === "string" && { path: call.path }),
  };
}
