import type { Call, Dedupe } from "../../model/event.ts";
import { sameJson } from "../../model/json.ts";
import { identifier } from "../../vocabulary/identifier.ts";
import { named, say, valued } from "../../words/phrase.ts";
import { callKind } from "../policy/policy.ts";
import type { Comparison } from "./comparison.ts";
import { destinationFacts } from "./destinations.ts";
import { type Found, wordOf } from "./facts.ts";
import { bothAt } from "./here.ts";
import { sourceCome, sourceGone } from "./sources.ts";

/** Differences of how a call is sent: by whom, when, where to, how often. */
export function sendingFacts(was: Call, is: Call, comparison: Comparison): readonly Found[] {
  return [
    ...nameFacts(was, is),
    ...sourceFacts(was, is, comparison),
    ...identityFacts(was, is, comparison),
    ...dedupeFacts(was, is),
    ...momentFacts(was, is),
    ...destinationFacts(was, is, comparison),
    ...sunsetFacts(was, is),
  ];
}

function nameFacts(was: Call, is: Call): readonly Found[] {
  const facts: Found[] = [];
  if (was.call !== is.call)
    facts.push({
      ...bothAt(was, is, "call"),
      kind: "call-kind-changed",
      what: say`${named(is.name)} changed from ${named(was.call)} to ${named(is.call)}`,
      from: was.call,
      to: is.call,
      lost: { call: was, name: was.name },
    });
  // Under another name on the wire the old function stays, as an alias.
  const [old, now] = [codeNameOf(was), codeNameOf(is)];
  if (was.name === is.name && old !== now)
    facts.push({
      ...bothAt(was, is, "codeName"),
      kind: "code-name-changed",
      what: say`${named(is.name)} is called ${named(now)} in code, and was ${named(old)}`,
      from: old,
      to: now,
    });
  return facts;
}

const codeNameOf = ({ codeName, name }: Call): string => codeName ?? identifier(name, "camel");

function sourceFacts(was: Call, is: Call, { before, after }: Comparison): readonly Found[] {
  const facts: Found[] = [];
  for (const source of was.sources.filter((each) => !is.sources.includes(each)))
    facts.push({
      ...sourceGone(source),
      ...(after.sources.has(source) && bothAt(was, is, "sources")),
      lost: { call: was, name: was.name, source },
    });
  for (const source of is.sources.filter((each) => !was.sources.includes(each)))
    facts.push({ ...sourceCome(source), ...(before.sources.has(source) && bothAt(was, is, "sources")) });
  if (was.sourceOfTruth !== is.sourceOfTruth)
    facts.push({
      ...bothAt(was, is, "sourceOfTruth"),
      kind: "source-of-truth-changed",
      what: say`source of truth of ${named(is.name)} changed from ${named(was.sourceOfTruth ?? "none")} to ${named(is.sourceOfTruth ?? "none")}`,
      from: was.sourceOfTruth,
      to: is.sourceOfTruth,
    });
  return facts;
}

function identityFacts(was: Call, is: Call, { after }: Comparison): readonly Found[] {
  if (was.identity === is.identity) return [];
  const found = { ...bothAt(was, is, "identity"), from: was.identity, to: is.identity };
  if (is.identity === "known") {
    const isServed = is.sources.some((source) => after.sources.get(source)?.kind === "server");
    return [
      {
        ...found,
        kind: "identity-required",
        what: say`${named(is.name)} must now carry a user id`,
        lost: { call: was, name: was.name, identity: "anonymous" },
        ...(!isServed && { marks: { compile: "safe" as const } }),
      },
    ];
  }
  if (was.identity === "known")
    return [{ ...found, kind: "identity-relaxed", what: say`${named(is.name)} need no longer carry a user id` }];
  return [{ ...found, kind: "text-changed", what: say`whom ${named(is.name)} is said to come from changed` }];
}

function dedupeFacts(was: Call, is: Call): readonly Found[] {
  const [old, now] = [was.dedupe, is.dedupe];
  const found = bothAt(was, is, "dedupe");
  if (old === undefined && now === undefined) return [];
  if (old === undefined)
    return [{ ...found, kind: "dedupe-added", what: say`repeats of ${named(is.name)} are now dropped`, to: now?.key }];
  if (now === undefined)
    return [
      {
        ...found,
        kind: "dedupe-removed",
        what: say`repeats of ${named(is.name)} are no longer dropped`,
        from: old.key,
      },
    ];
  const facts: Found[] = [];
  if (!sameJson(old.key, now.key))
    facts.push({
      ...found,
      kind: "dedupe-key-changed",
      what: say`repeats of ${named(is.name)} are told by another key`,
      from: old.key,
      to: now.key,
    });
  const [long, short] = [secondsOf(old), secondsOf(now)];
  if (long !== short) {
    const shorter = short < long;
    facts.push({
      ...found,
      kind: shorter ? "dedupe-window-shortened" : "dedupe-window-lengthened",
      what: say`repeats of ${named(is.name)} are dropped for ${[windowOf(now)]}, and were for ${[windowOf(old)]}`,
      from: old.window?.text,
      to: now.window?.text,
    });
  }
  return facts;
}

const secondsOf = ({ window }: Dedupe): number => window?.seconds ?? Number.POSITIVE_INFINITY;
const windowOf = ({ window }: Dedupe): string => window?.text ?? "ever";

function momentFacts(was: Call, is: Call): readonly Found[] {
  const facts: Found[] = [];
  if (!sameJson([...was.oncePer].sort(), [...is.oncePer].sort()))
    facts.push({
      ...bothAt(was, is, "oncePer"),
      kind: "once-per-changed",
      what: say`how often ${named(is.name)} fires changed`,
      from: was.oncePer,
      to: is.oncePer,
    });
  if (was.firesWhen !== is.firesWhen)
    facts.push({
      ...bothAt(was, is, "firesWhen"),
      kind: "fires-when-changed",
      what: say`when ${named(is.name)} fires changed`,
      from: was.firesWhen,
      to: is.firesWhen,
    });
  if (was.role !== is.role)
    facts.push({
      ...bothAt(was, is, "role"),
      kind: "role-changed",
      what: say`role of ${named(is.name)} changed from ${named(was.role ?? "none")} to ${named(is.role ?? "none")}`,
      from: was.role,
      to: is.role,
    });
  return facts;
}

function sunsetFacts(was: Call, is: Call): readonly Found[] {
  const word = wordOf(is);
  const found = bothAt(was, is, "deprecated");
  const [old, now] = [was.deprecated, is.deprecated];
  if (old === undefined && now !== undefined)
    return [
      { ...found, kind: callKind("event-deprecated", word), what: say`${[word]} ${named(is.name)} is now deprecated` },
    ];
  if (old !== undefined && now === undefined)
    return [
      {
        ...found,
        kind: callKind("event-undeprecated", word),
        what: say`${[word]} ${named(is.name)} is no longer deprecated`,
      },
    ];
  const [first, second] = [old?.removeAfter, now?.removeAfter];
  if (first === undefined || first === second) return [];
  const isEarlier = second !== undefined && second < first;
  return [
    {
      ...found,
      kind: isEarlier ? "sunset-earlier" : "sunset-later",
      what: say`${named(is.name)} goes after ${second === undefined ? ["no day that is said"] : say`${valued(second)}`}, and was to go after ${valued(first)}`,
      from: first,
      to: second,
    },
  ];
}
