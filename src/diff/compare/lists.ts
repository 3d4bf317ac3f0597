import type { Property } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";
import { named, type Phrase, say } from "../../words/phrase.ts";
import { propertyKind, type Scope } from "../policy/policy.ts";
import { aliasFacts, annotationFacts } from "./annotations.ts";
import type { Comparer } from "./comparer.ts";
import type { Found } from "./facts.ts";
import { type Here, inside, OWNER, placeOf } from "./here.ts";
import { matched, paired } from "./match.ts";
import { textOf } from "./shape-text.ts";
import { having, lacking, withProperty } from "./trial-shapes.ts";

/** The properties of one side, and the object that they are in, with all that it carries. */
export interface List {
  readonly properties: readonly Property[];
  readonly object: Shape;
  readonly open: boolean;
}

/** What there is to know beside two lists of properties. */
interface Lists {
  readonly before: List;
  readonly after: List;
  readonly here: Here;
  readonly scope: Scope;
  readonly comparer: Comparer;
  /** Whether the client of every source fills a property in. */
  readonly sent: (property: Property) => boolean;
  /** What is said where only some sources gain or lose a property. */
  readonly part: (property: Property) => Phrase;
}

/** Differences of two lists of properties. `sent` says which the clients fill in, beside what the properties say. */
export function listFacts(
  before: List,
  after: List,
  here: Here,
  scope: Scope,
  comparer: Comparer,
  { sent = () => false, part = () => [] }: Partial<Pick<Lists, "sent" | "part">> = {},
): void {
  const lists: Lists = { before, after, here, scope, comparer, sent, part };
  const { kept, renamed, removed, added } = matched(
    comparer.before.carried(before.properties),
    comparer.after.carried(after.properties),
  );
  for (const [was, is] of kept) pairFacts(was, is, lists);
  for (const [was, is] of renamed) {
    comparer.facts.rename(was, is);
    add(lists, {
      kind: propertyKind("property-renamed", scope),
      what: say`${word(lists)} ${name(lists, was)}${OWNER} renamed to ${name(lists, is)}`,
      preposition: "in",
      before: was.pointer,
      after: is.pointer,
      from: was.name,
      to: is.name,
      member: was.name,
    });
    pairFacts(was, is, lists);
  }
  const alike = (was: Property, is: Property): boolean =>
    comparer.likeness(was.name, is.name) && textOf(was.shape, comparer.before) === textOf(is.shape, comparer.after);
  const rest = paired(removed, added, alike);
  for (const [was, is] of rest.pairs) add(lists, undeclared(was, is, lists));
  for (const was of rest.removed) add(lists, gone(was, lists));
  for (const is of rest.added) add(lists, come(is, lists));
}

const add = ({ comparer, here }: Lists, found: Found): void => comparer.facts.add(found, here.spot);
const word = ({ scope }: Lists): Phrase => [WORDS[scope]];
const WORDS: Readonly<Record<Scope, string>> = {
  property: "property",
  "context-property": "context property",
  trait: "trait",
  "group-trait": "trait",
};

/** Whether other properties may hold whatever they like. */
const takesAny = ({ open, object: { additionalProperties } }: List): boolean =>
  open && typeof additionalProperties !== "object";

/** The name with the way to it. */
const name = ({ here }: Lists, { name: own }: Property) => named([...here.path, own].join("."));

/** Whether the app leaves it to the client, here where the client completes objects. */
function isFilled(property: Property, { here, sent }: Lists): boolean {
  const completes = !here.spot.route.some(({ into }) => into === "branch" || into === "others");
  return sent(property) || (completes && (property.shape.const !== undefined || property.fill));
}

function gone(was: Property, lists: Lists): Found {
  const { before, after, scope } = lists;
  const open = after.open;
  return {
    kind: propertyKind("property-removed", scope),
    what: say`${word(lists)} ${name(lists, was)} removed${lists.part(was)}`,
    preposition: "from",
    before: was.pointer,
    member: was.name,
    open,
    ...(takesAny(after) ? {} : { narrowed: { accepted: having(before.object, was.name) } }),
    ...(isFilled(was, lists) && !was.fill && { marks: { compile: "safe" as const } }),
  };
}

function come(is: Property, lists: Lists): Found {
  const { before, after, scope } = lists;
  const what = say`${[is.required ? "required" : "optional"]} ${word(lists)} ${name(lists, is)} added${lists.part(is)}`;
  // Where others had to be of a kind, this one may hold what they could not.
  const widened = before.open && !takesAny(before) ? { accepted: having(after.object, is.name) } : undefined;
  const found = { what, preposition: "to" as const, after: is.pointer, member: is.name, widened };
  if (is.required)
    return {
      ...found,
      kind: propertyKind(isFilled(is, lists) ? "required-property-added-filled" : "required-property-added", scope),
      narrowed: { accepted: lacking(before.object, is.name) },
    };
  const kind = propertyKind("optional-property-added", scope);
  if (!before.open) return { ...found, kind };
  const narrowed = {
    accepted: having(before.object, is.name),
    refused: withProperty(before.object, { ...is, required: false }),
  };
  return { ...found, kind, open: true, narrowed };
}

function undeclared(was: Property, is: Property, lists: Lists): Found {
  const { before, after, scope } = lists;
  const lost = { narrowed: { accepted: having(before.object, was.name) } };
  const missed = is.required
    ? { narrowed: { accepted: lacking(before.object, is.name) } }
    : { marks: { wire: "safe" as const, compile: "safe" as const } };
  return {
    kind: propertyKind("property-renamed-undeclared", scope),
    what: say`${word(lists)} ${name(lists, was)}${OWNER} removed, and ${name(lists, is)} added, which looks like the same one renamed`,
    preposition: "in",
    before: was.pointer,
    after: is.pointer,
    from: was.name,
    to: is.name,
    member: was.name,
    ...(after.open ? missed : lost),
  };
}

function pairFacts(was: Property, is: Property, lists: Lists): void {
  const { here, comparer } = lists;
  if (was === is) return;
  const step = { into: "property" as const, before: was.name, after: is.name };
  const within = inside(here.path.length === 0 ? { ...here, word: WORDS[lists.scope] } : here, step);
  if (was.required !== is.required) add(lists, requirement(was, is, lists));
  for (const fact of annotationFacts(was, is, within, lists.scope)) comparer.facts.add(fact, within.spot);
  for (const fact of aliasFacts(was, is, lists.after.properties, within)) comparer.facts.add(fact, within.spot);
  comparer.shapes({ shape: was.shape, property: was }, { shape: is.shape, property: is }, within);
}

function requirement(was: Property, is: Property, lists: Lists): Found {
  const { before, after, scope } = lists;
  const held = (property: Property) => ({ shape: property.shape, property });
  const where = {
    member: was.name,
    before: placeOf(held(was), "required"),
    after: placeOf(held(is), "required"),
    preposition: "in" as const,
  };
  if (is.required)
    return {
      ...where,
      kind: propertyKind("property-became-required", scope),
      what: say`${word(lists)} ${name(lists, is)}${OWNER} is now required`,
      narrowed: { accepted: lacking(before.object, was.name) },
      ...(isFilled(is, lists) && { marks: { compile: "safe" as const } }),
    };
  return {
    ...where,
    kind: propertyKind("property-became-optional", scope),
    what: say`${word(lists)} ${name(lists, is)}${OWNER} is now optional`,
    widened: { accepted: lacking(after.object, is.name) },
  };
}
