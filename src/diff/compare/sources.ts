import type { Call } from "../../model/event.ts";
import { sameJson } from "../../model/json.ts";
import type { Plan, Source } from "../../model/plan.ts";
import { child } from "../../model/pointer.ts";
import { named, say, valued } from "../../words/phrase.ts";
import type { Thing } from "../change.ts";
import type { Comparison } from "./comparison.ts";
import type { Found } from "./facts.ts";
import { bothAt } from "./here.ts";
import { isAlike } from "./same.ts";
import { groupCallOf, peopleOf, type Sent } from "./sent.ts";

/** Differences of sources: of what is said of each, and those that come and go. */
export function sourceFacts(comparison: Comparison): readonly Found[] {
  const { before, after } = comparison;
  const kept = [...before.sources].flatMap(([name, was]) => {
    const is = after.sources.get(name);
    return is === undefined ? [] : keptSource(was, is, before.plan);
  });
  return [...kept, ...movedSources(comparison)];
}

/** A source that is gone for all that it sent. */
export const sourceGone = (source: string) => ({
  kind: "source-removed" as const,
  what: say`source ${named(source)} may no longer send`,
  preposition: "" as const,
  before: child("/sources", source),
  from: source,
});

/** A source that is new for all that it sends. */
export const sourceCome = (source: string) => ({
  kind: "source-added" as const,
  what: say`source ${named(source)} may send`,
  preposition: "" as const,
  after: child("/sources", source),
  to: source,
});

/** Sources that come and go, for what they say of people and groups; what they send of events is told there. */
function movedSources({ before, after }: Comparison): readonly Found[] {
  const [was, is] = [before.plan, after.plan];
  const gone = was.sources.filter(({ name }) => !after.sources.has(name));
  const come = is.sources.filter(({ name }) => !before.sources.has(name));
  const said: readonly Sent[] = [peopleOf(was), ...was.groups.map((group) => groupCallOf(group, was))];
  // Where it is in the list of what an event comes from, it is told with the event.
  const isSending = (calls: readonly Call[], source: string): boolean =>
    calls.some(({ sources }) => sources.includes(source));
  return [
    ...gone.flatMap(({ name }) =>
      said.map(
        (call): Found => ({
          ...sourceGone(name),
          ...(!isSending(before.calls(), name) && { what: say`source ${named(name)} removed` }),
          lost: { call, name: call.name, source: name },
        }),
      ),
    ),
    ...come.map(
      ({ name }): Found => ({
        ...sourceCome(name),
        ...(!isSending(after.calls(), name) && { what: say`source ${named(name)} added` }),
      }),
    ),
  ];
}

/** Differences of a source that both sides have. */
function keptSource(was: Source, is: Source, plan: Plan): readonly Found[] {
  const at = (key: string) => ({ ...bothAt(was, is, key), about: aboutOf(is) });
  const kind: Found = {
    ...at("kind"),
    kind: "output-changed",
    what: say`source ${named(is.name)} changed from ${named(was.kind)} to ${named(is.kind)}`,
    from: was.kind,
    to: is.kind,
  };
  const delay: Found = {
    ...at("delivery"),
    kind: "fires-when-changed",
    what: say`how late the source ${named(is.name)} may deliver changed`,
    from: was.maxDelay?.text,
    to: is.maxDelay?.text,
  };
  const words: Found = {
    ...at("description"),
    kind: "text-changed",
    what: say`what is said about the source ${named(is.name)} changed`,
  };
  return [
    ...fillingFacts(was, is, plan),
    ...(was.kind === is.kind ? [] : [kind]),
    ...(was.maxDelay?.seconds === is.maxDelay?.seconds ? [] : [delay]),
    ...(isAlike(wordsOf(was), wordsOf(is)) ? [] : [words]),
  ];
}

const aboutOf = ({ name }: Source): readonly Thing[] => [{ kind: "source", name }];

const wordsOf = ({ sends: _s, kind: _k, maxDelay: _m, ...others }: Source) => others;

/** Differences of the context that a source fills in by itself. */
function fillingFacts(was: Source, is: Source, plan: Plan): readonly Found[] {
  const keys = [...new Set([...was.sends.keys(), ...is.sends.keys()])];
  return keys
    .filter((key) => !sameJson(was.sends.get(key), is.sends.get(key)))
    .map(
      (key): Found => ({
        kind: "sends-changed",
        ...bothAt(was, is, "sends", key),
        about: aboutOf(is),
        from: was.sends.get(key),
        to: is.sends.get(key),
        ...fillingOf(key, was, is, plan),
      }),
    );
}

/** What happened to one value that a source fills in, and whom it breaks. */
function fillingOf(key: string, was: Source, is: Source, plan: Plan): Pick<Found, "what" | "marks"> {
  const [old, now] = [was.sends.get(key), is.sends.get(key)];
  const property = plan.context.find(({ name }) => name === key);
  if (old === undefined)
    return {
      what: say`source ${named(is.name)} now fills in ${named(key)}: ${valued(now ?? null)}`,
      // What the app passed by itself may be passed no longer.
      marks: { compile: property === undefined ? "safe" : "breaks", consumer: "safe" },
    };
  if (now === undefined)
    return {
      what: say`source ${named(is.name)} no longer fills in ${named(key)}`,
      marks: { compile: property?.required === true ? "breaks" : "safe" },
    };
  return {
    what: say`source ${named(is.name)} fills in ${valued(now)} for ${named(key)}, and filled in ${valued(old)}`,
  };
}
