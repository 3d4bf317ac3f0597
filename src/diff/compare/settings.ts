import type { Call } from "../../model/event.ts";
import { sameJson } from "../../model/json.ts";
import type { GenerateEntry, Plan, Source } from "../../model/plan.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import { named, say, valued } from "../../words/phrase.ts";
import type { Comparison } from "./comparison.ts";
import type { Found } from "./facts.ts";
import { isAlike, isSame } from "./same.ts";
import { sourceCome, sourceGone } from "./sending.ts";
import { groupCallOf, peopleOf, type Sent } from "./sent.ts";

/** Differences of sources, destinations, consent, environments, outputs, and of the words about the plan. */
export function settingFacts(comparison: Comparison): void {
  const { facts, before, after } = comparison;
  const [was, is] = [before.plan, after.plan];
  for (const [name, old] of before.sources) {
    const now = after.sources.get(name);
    if (now !== undefined) for (const fact of sourceFacts(old, now, was)) facts.add(fact);
  }
  for (const fact of movedSources(comparison)) facts.add(fact);
  for (const fact of [
    ...environmentFacts(was, is),
    ...consentFacts(was, is),
    ...outputFacts(was, is),
    ...textFacts(was, is),
  ])
    facts.add(fact);
}

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

function sourceFacts(was: Source, is: Source, plan: Plan): readonly Found[] {
  const found: Found[] = [];
  const at = (key: string) => ({ before: child(was.pointer, key), after: child(is.pointer, key) });
  const about = [{ kind: "source" as const, name: is.name }];
  for (const key of new Set([...was.sends.keys(), ...is.sends.keys()])) {
    const [old, now] = [was.sends.get(key), is.sends.get(key)];
    if (sameJson(old, now)) continue;
    const property = plan.context.find(({ name }) => name === key);
    const places = {
      before: child(was.pointer, "sends", key),
      after: child(is.pointer, "sends", key),
      about,
      from: old,
      to: now,
    };
    if (old === undefined)
      found.push({
        ...places,
        kind: "sends-changed",
        what: say`source ${named(is.name)} now fills in ${named(key)}: ${valued(now ?? null)}`,
        // What the app passed by itself may be passed no longer.
        marks: { compile: property === undefined ? "safe" : "breaks", consumer: "safe" },
      });
    else if (now === undefined)
      found.push({
        ...places,
        kind: "sends-changed",
        what: say`source ${named(is.name)} no longer fills in ${named(key)}`,
        marks: { compile: property?.required === true ? "breaks" : "safe" },
      });
    else
      found.push({
        ...places,
        kind: "sends-changed",
        what: say`source ${named(is.name)} fills in ${valued(now)} for ${named(key)}, and filled in ${valued(old)}`,
      });
  }
  if (was.kind !== is.kind)
    found.push({
      ...at("kind"),
      kind: "output-changed",
      what: say`source ${named(is.name)} changed from ${named(was.kind)} to ${named(is.kind)}`,
      about,
      from: was.kind,
      to: is.kind,
    });
  if (was.maxDelay?.seconds !== is.maxDelay?.seconds)
    found.push({
      ...at("delivery"),
      kind: "fires-when-changed",
      what: say`how late the source ${named(is.name)} may deliver changed`,
      about,
      from: was.maxDelay?.text,
      to: is.maxDelay?.text,
    });
  const rest = ({ sends: _s, kind: _k, maxDelay: _m, ...others }: Source) => others;
  if (!isAlike(rest(was), rest(is)))
    found.push({
      ...at("description"),
      kind: "text-changed",
      what: say`what is said about the source ${named(is.name)} changed`,
      about,
    });
  return found;
}

function environmentFacts({ environments: was }: Plan, { environments: is }: Plan): readonly Found[] {
  const kind = "environment-changed";
  const now = new Map(is.map((each) => [each.name, each]));
  const known = new Set(was.map(({ name }) => name));
  return [
    ...was.flatMap((old): readonly Found[] => {
      const next = now.get(old.name);
      const words = say`environment ${named(old.name)}`;
      if (next === undefined)
        return [{ kind, what: say`${words} removed`, before: old.pointer, marks: { compile: "breaks" } }];
      const sent = ({ send, writeKeys }: typeof old) => ({ send, writeKeys });
      if (isAlike(old, next)) return [];
      const places = { before: old.pointer, after: next.pointer };
      return [
        {
          kind,
          what: say`${words} changed`,
          ...places,
          ...(isAlike(sent(old), sent(next)) && { marks: { consumer: "safe" as const } }),
        },
      ];
    }),
    ...is
      .filter(({ name }) => !known.has(name))
      .map(
        ({ name, pointer }): Found => ({
          kind,
          what: say`environment ${named(name)} added`,
          after: pointer,
          marks: { consumer: "safe" },
        }),
      ),
  ];
}

function consentFacts({ consent: was }: Plan, { consent: is }: Plan): readonly Found[] {
  const now = new Map(is.map((each) => [each.name, each]));
  return was.flatMap((old): readonly Found[] => {
    const next = now.get(old.name);
    if (next === undefined || next.default === old.default) return [];
    const words = say`consent ${named(old.name)} is ${named(next.default)} until somebody decides, and was ${named(old.default)}`;
    return [
      {
        kind: "consent-changed",
        what: words,
        before: child(old.pointer, "default"),
        after: child(next.pointer, "default"),
        from: old.default,
        to: next.default,
      },
    ];
  });
}

function outputFacts({ generate: was }: Plan, { generate: is }: Plan): readonly Found[] {
  const key = ({ target, source }: GenerateEntry): string => `${target}\n${source ?? ""}`;
  const now = new Map(is.map((each) => [key(each), each]));
  const known = new Set(was.map(key));
  const words = ({ target, source }: GenerateEntry) =>
    source === undefined ? say`output ${named(target)}` : say`output ${named(target)} of the source ${named(source)}`;
  // Apps compile against the client alone.
  const marks = ({ target }: GenerateEntry) => (target === "typescript" ? undefined : { compile: "safe" as const });
  return [
    ...was.flatMap((old): readonly Found[] => {
      const next = now.get(key(old));
      const found = {
        kind: "output-changed" as const,
        before: old.pointer,
        marks: marks(old),
        about: [{ kind: "output" as const, name: outputName(old) }],
      };
      if (next === undefined) return [{ ...found, what: say`${words(old)} removed` }];
      if (isAlike(old, next)) return [];
      // A file that comes beside the client breaks nobody.
      const isMore = next.react === true && isAlike({ ...old, react: true }, next);
      const what = say`${words(old)} changed`;
      return [{ ...found, what, after: next.pointer, ...(isMore && { marks: { compile: "safe" } }) }];
    }),
    ...is
      .filter((each) => !known.has(key(each)))
      .map(
        (each): Found => ({
          kind: "output-changed",
          what: say`${words(each)} added`,
          after: each.pointer,
          marks: { compile: "safe" },
        }),
      ),
  ];
}

/** What an output is called: `typescript web`. */
export const outputName = ({ target, source }: Pick<GenerateEntry, "target" | "source">): string =>
  source === undefined ? target : `${target} ${source}`;

/** Words for people, and settings that change nothing of what is sent. */
function textFacts(was: Plan, is: Plan): readonly Found[] {
  const { timestamps: _w, eventVersionField: _v, ...oldCases } = was.conventions;
  const { timestamps: _i, eventVersionField: _e, ...newCases } = is.conventions;
  const sections: readonly (readonly [what: string, pointer: Pointer, was: unknown, is: unknown])[] = [
    ["name of the plan", "/plan/name", was.name, is.name],
    ["description of the plan", "/plan/description", was.description, is.description],
    ["owners", "/plan/owners", was.owners, is.owners],
    ["vocabulary", "/vocabulary", was.vocabulary, is.vocabulary],
    ["naming conventions", "/conventions", oldCases, newCases],
    ["settings of lint", "/lint", was.lint, is.lint],
    ["settings of diff", "/diff", was.diff, is.diff],
    ["what is said about destinations", "/destinations", destinations(was, is), destinations(is, was)],
    ["what is said about consent", "/consent", consent(was), consent(is)],
  ];
  return sections
    .filter(([, , old, now]) => !isSame(old, now) && !isAlike(old, now))
    .map(
      ([what, pointer]): Found => ({
        kind: "text-changed",
        what: [`${what} changed`],
        before: pointer,
        after: pointer,
      }),
    );
}

/** Destinations that both sides have; which events they get is told at the events. */
const destinations = ({ destinations: all }: Plan, { destinations: others }: Plan) =>
  all.filter(({ name }) => others.some((each) => each.name === name)).map(({ sources: _, ...rest }) => rest);

const consent = ({ consent: all }: Plan) => all.map(({ default: _, ...rest }) => rest);
