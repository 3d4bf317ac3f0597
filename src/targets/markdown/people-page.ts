import type { IdentityRules, Plan } from "../../model/plan.ts";
import { spanPhrase } from "../../words/duration.ts";
import type { Desk } from "./desk.ts";
import type { Entry } from "./entry.ts";
import { code } from "./escape.ts";
import { type Fact, facts } from "./facts.ts";
import { paragraphs } from "./paragraph.ts";
import { meaningOf } from "./property-table.ts";
import { codes } from "./scribe.ts";
import { groupEntry, traitEntry } from "./trait-entries.ts";

/** Who a person is, and what is known of people and accounts. */
export interface PeoplePage {
  readonly description: string;
  readonly identity: readonly Fact[];
  /** A line each. */
  readonly identifiers: readonly string[];
  readonly traits: readonly Entry[];
  readonly groups: readonly Entry[];
}

/** Whether anything is said of people. */
export const hasPeople = ({ identity, traits, groups }: Plan): boolean =>
  traits.length + groups.length + identity.identifiers.length > 0 || identity.description !== undefined;

export function peoplePage(desk: Desk): PeoplePage {
  const { identity, traits, groups } = desk.plan;
  return {
    description: paragraphs(identity.description),
    identity: identityFacts(identity, desk),
    identifiers: identity.identifiers.map(
      (each) => `${code(each.name)} (${identifierKind(each, desk)})${colon(meaningOf(each, desk.scribe))}`,
    ),
    traits: traits.map((trait) => traitEntry(trait, desk)),
    groups: groups.map((group) => groupEntry(group, desk)),
  };
}

function identityFacts({ userId, merge, guests, internal }: IdentityRules, { scribe, site }: Desk): readonly Fact[] {
  const kind = (name: string): "event" | "page" => (site.place("event", name) ? "event" : "page");
  return facts({
    "Sent as the user id": userId && code(userId),
    "A stranger becomes known by": [...merge.events]
      .map(([event, name]) => `${scribe.thing(kind(event), event)} (brings ${code(name)})`)
      .join(", "),
    "What came before joins the person":
      merge.window && scribe.say([`for the last `, ...spanPhrase(merge.window.text)]),
    "Guests are known by": codes(guests),
    "Staff and tests": codes([...internal.emails, ...internal.userIds]),
  });
}

const identifierKind = (identifier: IdentityRules["identifiers"][number], { typeOf }: Desk): string =>
  typeOf(identifier) + (identifier.stable ? "; never changes" : "");

const colon = (said: string): string => (said === "" ? "" : `: ${said}`);
