import type { Vendor } from "../destinations/vendor.ts";
import { VENDORS } from "../destinations/vendors.ts";
import { type At, atKey, atValue } from "../diagnostics/diagnostic.ts";
import { PII_LEVELS, type Pii } from "../model/annotation.ts";
import type { Call, DestinationMapping } from "../model/event.ts";
import { contextOf } from "../model/payload.ts";
import type { Destination } from "../model/plan.ts";
import { child } from "../model/pointer.ts";
import type { Property, Trait } from "../model/property.ts";
import type { Facts } from "./facts.ts";

/** A property as it comes to a destination. */
export interface Sent {
  /** Its name there. */
  readonly name: string;
  /** The place that gives it this name. */
  readonly nameAt: At;
  readonly property: Property;
}

/** An event or page that goes to a destination of which something is known. */
export interface Outgoing {
  readonly destination: Destination;
  readonly vendor: Vendor;
  readonly call: Call;
  /** Its name there. */
  readonly name: string;
  readonly nameAt: At;
  /** Of all sources that send it there. */
  readonly sent: readonly Sent[];
  /** The most that come with one call: what one source sends. */
  readonly most: number;
}

/** What a destination is told of people, less what it must not know. */
export interface OutgoingTraits {
  readonly destination: Destination;
  readonly vendor: Vendor;
  readonly traits: readonly Trait[];
}

/** All that goes to destinations of known types: `facts.of(outgoing)`. */
export function outgoing(facts: Facts): readonly Outgoing[] {
  const { plan } = facts;
  const calls: readonly Call[] = [...plan.events, ...plan.pages];
  return plan.destinations.flatMap((destination) => {
    const vendor = VENDORS[destination.type];
    if (vendor === undefined) return [];
    return calls
      .filter(({ destinations }) => destinations.includes(destination.name))
      .map((call) => outgoingCall(call, destination, vendor, facts));
  });
}

function outgoingCall(call: Call, destination: Destination, vendor: Vendor, facts: Facts): Outgoing {
  const mapping = call.mappings.find((each) => each.destination === destination.name);
  const sources = call.sources.filter((source) => destination.sources?.includes(source) ?? true);
  const own = facts.of(ownSent).get(call) ?? [];
  const context = contextOf(facts.plan, sources).map(asNamed);
  const perSource = context.length === 0 ? [] : sources.map((source) => contextOf(facts.plan, [source]).length);
  const all = context.length === 0 ? own : [...own, ...context];
  return {
    destination,
    vendor,
    call,
    name: mapping?.name ?? call.name,
    nameAt: mapping?.name === undefined ? atKey(call.pointer) : atValue(child(mapping.pointer, "name")),
    sent: mapping === undefined || mapping.properties.size === 0 ? all : all.map((sent) => spelled(sent, mapping)),
    most: own.length + Math.max(0, ...perSource),
  };
}

/** What each event and page sends besides context, under the names of the plan. */
function ownSent({ plan, index }: Facts): ReadonlyMap<Call, readonly Sent[]> {
  const context = new Set<Property>(plan.context);
  const calls: readonly Call[] = [...plan.events, ...plan.pages];
  return new Map(
    calls.map((call) => [
      call,
      index
        .payload(call)
        .filter((property) => !context.has(property))
        .map(asNamed),
    ]),
  );
}

const asNamed = (property: Property): Sent => ({ name: property.name, nameAt: atKey(namedIn(property)), property });

function spelled(sent: Sent, mapping: DestinationMapping): Sent {
  const { property } = sent;
  const renamed = mapping.properties.get(property.name);
  if (renamed === undefined) return sent;
  return { name: renamed, nameAt: atValue(child(mapping.pointer, "properties", property.name)), property };
}

/** The place that gives a property its name: the dictionary, where it stands there. */
const namedIn = ({ layers, pointer }: Property): string =>
  layers.find(({ from }) => from === "dictionary")?.pointer ?? pointer;

/** What destinations of known types are told of people: `facts.of(outgoingTraits)`. */
export const outgoingTraits = ({ plan }: Facts): readonly OutgoingTraits[] =>
  plan.destinations.flatMap((destination) => {
    const vendor = VENDORS[destination.type];
    if (vendor === undefined) return [];
    const most = acceptedPii(destination);
    const traits = plan.traits.filter(
      ({ sources, pii }) => isFedBy(destination, sources) && (most === undefined || !isMore(pii, most)),
    );
    return [{ destination, vendor, traits }];
  });

const isFedBy = (destination: Destination, sources: readonly string[] | undefined): boolean =>
  sources === undefined || (destination.sources?.some((source) => sources.includes(source)) ?? true);

/** The most personal data that a destination may get: what the plan says, else the vendor's terms; absent: any. */
export const acceptedPii = ({ accepts, type }: Destination): Pii | undefined =>
  accepts.pii ?? VENDORS[type]?.personalData?.most;

/** Whether data is more personal than a level. What is not said counts as not personal. */
export const isMore = (pii: Pii | undefined, most: Pii): boolean =>
  PII_LEVELS.indexOf(pii ?? "none") > PII_LEVELS.indexOf(most);
