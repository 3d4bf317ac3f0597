import type { Call } from "../../model/event.ts";
import { contextOf } from "../../model/payload.ts";
import type { Plan } from "../../model/plan.ts";
import { named, type Phrase, say } from "../../words/phrase.ts";
import type { Owner } from "../change.ts";
import { aliasFacts } from "./annotations.ts";
import { callTextFacts } from "./call-texts.ts";
import type { Comparison } from "./comparison.ts";
import { thingOf, wordOf } from "./facts.ts";
import { formOf } from "./form.ts";
import { bothAt, type Here } from "./here.ts";
import { listFacts } from "./lists.ts";
import { openness } from "./objects.ts";
import { isSame } from "./same.ts";
import { sendingFacts } from "./sending.ts";
import { only } from "./values.ts";

/** Differences of a call that both sides have, maybe under two names. */
export function callPairFacts(was: Call, is: Call, comparison: Comparison): void {
  const { before, after } = comparison;
  const common = was.sources.filter((source) => is.sources.includes(source));
  if (comparison.typeVersionsDiffer || !isSame(was, is)) ownFacts(was, is, common[0], comparison);
  if (!isSame(before.plan.context, after.plan.context))
    for (const source of common) contextFacts(was, is, source, comparison);
}

function ownFacts(was: Call, is: Call, source: string | undefined, comparison: Comparison): void {
  const { facts, before, after, comparer } = comparison;
  const here = hereOf({ kind: "call", before: was, after: is }, say`${[wordOf(is)]} ${named(is.name)}`);
  for (const fact of sendingFacts(was, is, comparison)) facts.add({ about: [thingOf(was)], ...fact });
  for (const fact of callTextFacts(was, is)) facts.add({ about: [thingOf(was)], ...fact });
  const calls = was.call === "track" ? after.plan.events : after.plan.pages;
  for (const fact of aliasFacts(was, is, calls, here))
    facts.add({
      ...fact,
      about: [thingOf(was)],
      ...(fact.kind === "alias-removed" && { lost: { call: was, name: String(fact.from) } }),
    });
  versionFact(was, is, here, comparison);
  // Where no source may send it any more, what it holds is of no matter to anyone.
  const [old, now] = [source ?? was.sources[0] ?? "", source ?? is.sources[0] ?? ""];
  const [one, other] = [before.root(was, old), after.root(is, now)];
  openness(
    { was: formOf(one, before), is: formOf(other, after), before: { shape: one }, after: { shape: other }, here },
    comparer,
  );
  listFacts(
    { properties: was.properties, object: one, open: was.additionalProperties },
    { properties: is.properties, object: other, open: is.additionalProperties },
    here,
    "property",
    comparer,
  );
}

function contextFacts(was: Call, is: Call, source: string, { before, after, comparer }: Comparison): void {
  const here = hereOf({ kind: "call", before: was, after: is, source }, ["context"]);
  const isSent = (name: string): boolean =>
    is.sources.every((each) => after.sources.get(each)?.sends.has(name) ?? false);
  const isKnown = (plan: Plan, name: string): boolean => plan.context.some((each) => each.name === name);
  // What other sources keep sending, or sent before, comes or goes for this one alone.
  const part = ({ name }: { readonly name: string }): Phrase =>
    isKnown(before.plan, name) && isKnown(after.plan, name) ? say` for the source ${named(source)}` : [];
  listFacts(
    { properties: contextOf(before.plan, [source]), object: before.root(was, source), open: was.additionalProperties },
    { properties: contextOf(after.plan, [source]), object: after.root(is, source), open: is.additionalProperties },
    here,
    "context-property",
    comparer,
    { sent: ({ name }) => isSent(name), part },
  );
}

export const hereOf = (owner: Owner, root: Phrase): Here => ({
  spot: { owner, route: [] },
  path: [],
  word: "property",
  root,
});

/** The version is a fact of its own; where it is sent, it is a constant on the wire. */
function versionFact(was: Call, is: Call, { spot }: Here, { facts, before, after }: Comparison): void {
  if (was.version === is.version) return;
  const [old, now] = [before.plan.conventions.eventVersionField, after.plan.conventions.eventVersionField];
  const isSent = old !== undefined && old === now && was.version !== undefined && is.version !== undefined;
  const shape = { bounds: {}, nullable: false, pointer: was.pointer };
  facts.add(
    {
      kind: wordOf(is) === "event" ? "event-version-changed" : "page-version-changed",
      what: say`version of ${named(is.name)} changed from ${[String(was.version ?? "none")]} to ${[String(is.version ?? "none")]}`,
      ...bothAt(was, is, "version"),
      from: was.version,
      to: is.version,
      about: [thingOf(was)],
      ...(isSent && { narrowed: { accepted: only([was.version ?? 0], shape) } }),
    },
    isSent ? { owner: spot.owner, route: [{ into: "property", before: old, after: old }] } : undefined,
  );
}
