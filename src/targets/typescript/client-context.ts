import { contextOf } from "../../model/payload.ts";
import type { Plan } from "../../model/plan.ts";
import type { ContextProperty } from "../../model/property.ts";
import { type ClientInput, type EmitterContext, Emitters, type GroupContext, type TypeText } from "./emitters.ts";
import { factsText } from "./facts.ts";
import { literal, memberName } from "./literal.ts";
import { mayBeInherited } from "./object-members.ts";
import { callsOf, type SourceCalls, typesReached } from "./reach.ts";
import { type RuntimeImport, RuntimeImports } from "./runtime-imports.ts";
import { isOptional, propertiesType } from "./type-printer.ts";
import { visible } from "./visible.ts";

/** Everything that the template of a client prints; it decides nothing. */
export interface ClientContext {
  readonly head: string;
  readonly headline: string;
  readonly imports: readonly RuntimeImport[];
  /** Whether it remembers who is there: then an app may choose where. */
  readonly isClient: boolean;
  /** Whether anything but its events and pages has steps: lists that stand by themselves say what they are. */
  readonly hasSteps: boolean;
  readonly facts: string;
  readonly identifySteps: string;
  /** The steps of every call. */
  readonly commonSteps: string;
  readonly environment: string;
  /** The configuration that the client starts with. */
  readonly start: string;
  readonly destinations: string;
  readonly groupNames: string;
  readonly groupTraits: string;
  readonly groupOptions: string;
  readonly groupSteps: string;
  readonly consent: string;
  readonly types: readonly TypeText[];
  readonly events: readonly EmitterContext[];
  readonly pages: readonly EmitterContext[];
  readonly eventMap: readonly Member[];
  readonly pageMap: readonly Member[];
  readonly traits: string;
  readonly context: string;
  readonly groups: readonly GroupContext[];
}

interface Member {
  readonly key: string;
  readonly type: string;
}

export function clientContext(input: ClientInput): ClientContext {
  const { plan, names, source, head } = input;
  const calls = callsOf(plan, source.name);
  const traits = plan.traits.filter(({ sources }) => sources === undefined || sources.includes(source.name));
  const context = contextOf(plan, [source.name]);
  const given = context.filter(({ name }) => !source.sends.has(name));
  const imports = new RuntimeImports(input.uses);
  const emitters = new Emitters(input, imports, traits, given);
  const events = calls.events.map((event) => emitters.emitter(event));
  const pages = calls.pages.map((page) => emitters.emitter(page));
  const { typeContext, identifySteps, groupSteps } = emitters;
  const commonSteps = [...emitters.contextSteps, ...firstTouchSteps(context, imports)];
  useByFacts(input, calls, imports);
  const all = [
    ...[...calls.events, ...calls.pages].map(({ properties }) => properties),
    given,
    traits,
    ...plan.groups.map((group) => group.traits),
  ];
  return {
    head,
    headline: `The client of ${oneLine(plan.name ?? "")} ${plan.version ?? ""} for the source ${oneLine(source.name)}.`,
    imports: imports.list,
    isClient: source.kind === "client",
    hasSteps: [identifySteps, groupSteps, ...commonSteps].some((text) => text !== ""),
    facts: factsText(plan, source, calls),
    identifySteps,
    commonSteps: commonSteps.length === 0 ? "" : `[${commonSteps.join(", ")}]`,
    environment: oneOf(plan.environments),
    start: source.kind === "client" ? "{ storage: $localStore(), ...config }" : "config",
    destinations: oneOf(plan.destinations),
    groupNames: oneOf(plan.groups),
    ...groupParameters(input),
    groupSteps,
    consent: consentType(plan, calls),
    types: typesReached(all, plan).map((type) => emitters.namedType(type)),
    events,
    pages,
    eventMap: calls.events.map((event) => ({ key: memberName(event.name), type: names.of(event).type })),
    pageMap: calls.pages.map((page) => ({ key: memberName(page.name), type: names.of(page).type })),
    traits: propertiesType(
      traits.map((trait) => ({ ...trait, required: false })),
      false,
      typeContext,
      "",
    ),
    context: propertiesType(given, false, typeContext, ""),
    groups: plan.groups.map((group) => emitters.group(group)),
  };
}

/** Text that stands in a line comment. */
const oneLine = (text: string): string => visible(text).replace(/[\r\n]+/g, " ");

/** The type of a name out of these; any text where there are none. */
const oneOf = (named: readonly { readonly name: string }[]): string =>
  named.length === 0 ? "string" : named.map(({ name }) => literal(name)).join(" | ");

/** On a server somebody must be named, and what is required can be required only where it stands before that. */
function groupParameters({ plan, source }: ClientInput): Pick<ClientContext, "groupTraits" | "groupOptions"> {
  const isClient = source.kind === "client";
  const mayMiss = plan.groups.every(({ traits }) =>
    traits.every((trait) => isOptional(trait) || trait.shape.const !== undefined),
  );
  return {
    groupTraits: isClient && mayMiss ? "traits?" : "traits",
    groupOptions: isClient ? "options?: Options" : "options: SomeoneOptions",
  };
}

function consentType(plan: Plan, { events, pages }: SourceCalls): string {
  const needed = new Set([...events, ...pages].flatMap(({ consent }) => consent));
  return plan.consent
    .filter(({ name }) => needed.has(name))
    .map(({ name }) => `${memberName(name)}?: ${mayBeInherited(name, "$Choice")}`)
    .join("; ");
}

function firstTouchSteps(context: readonly ContextProperty[], imports: RuntimeImports): readonly string[] {
  const kept = context.flatMap(({ name, firstTouch }) =>
    firstTouch === undefined ? [] : [[name, firstTouch] as const],
  );
  if (kept.length === 0) return [];
  imports.use("first-touch", "firstTouch");
  return [`$firstTouch(${literal(Object.fromEntries(kept))})`];
}

/** What the facts and the functions of the client use, beside the steps. */
function useByFacts({ plan, source }: ClientInput, calls: SourceCalls, imports: RuntimeImports): void {
  if (plan.conventions.timestamps === "unix_seconds") imports.use("unix-seconds", "unixSeconds");
  if (consentType(plan, calls) !== "") imports.use("consent", "decide");
  if (source.kind === "client") imports.use("storage", "localStore");
}
