import type { Call } from "../../model/event.ts";
import { gather, grouped } from "../../model/grouped.ts";
import type { Json } from "../../model/json.ts";
import { typesByName } from "../../model/payload.ts";
import type { NamedType, Plan } from "../../model/plan.ts";
import type { Pointer } from "../../model/pointer.ts";
import type { Property } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";
import { PlanIndex } from "../../model/uses/plan-index.ts";
import type { Subject, Use } from "../../model/uses/use.ts";
import { usesOf } from "../../model/uses/uses.ts";
import { visitPayloads } from "./payloads.ts";

/** A property as it comes in an object: with the others beside it. */
export interface Occurrence {
  readonly property: Property;
  readonly beside: readonly Property[];
}

/** A value that an example or a scenario gives. */
export interface PayloadMember {
  readonly value: Json;
  readonly pointer: Pointer;
}

/** Every name of a plan and where it is used, looked through once for many renames. */
export class PlanNames {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly types: ReadonlyMap<string, NamedType>;
  #uses: Map<string, Use[]> | undefined;
  #properties: ReadonlySet<Property> | undefined;
  #usesByWord: Map<string, Use[]> | undefined;
  #payloads: Map<Property, PayloadMember[]> | undefined;
  #usesByPointer: Map<Pointer, Use[]> | undefined;
  #occurrences: Map<Pointer, Occurrence[]> | undefined;

  constructor(plan: Plan) {
    this.plan = plan;
    this.index = new PlanIndex(plan);
    this.types = typesByName(plan);
  }

  /** Those who use something by its name; a property is used by the name of its event. */
  usesOf(kind: Subject["kind"], name: string): readonly Use[] {
    this.#uses ??= grouped(usesOf(this.plan), ({ subject }) => `${subject.kind} ${nameOf(subject)}`);
    return this.#uses.get(`${kind} ${name}`) ?? [];
  }

  /** All that one written name means: a property of the dictionary that many events share is named once. */
  usesAt(pointer: Pointer): readonly Use[] {
    this.#usesByPointer ??= grouped(usesOf(this.plan), (use) => use.pointer);
    return this.#usesByPointer.get(pointer) ?? [];
  }

  /** Those who use a property or trait by a path with this name in it. */
  usesMentioning(name: string): readonly Use[] {
    this.#usesByWord ??= byWords(usesOf(this.plan));
    // A name may hold dots itself.
    return this.#usesByWord.get(name.split(".")[0] ?? "") ?? [];
  }

  /** Where examples and scenarios say a value for a property. */
  payloadsOf(property: Property): readonly PayloadMember[] {
    this.#payloads ??= this.#allPayloads();
    return this.#payloads.get(property) ?? [];
  }

  #allPayloads(): Map<Property, PayloadMember[]> {
    const found = new Map<Property, PayloadMember[]>();
    visitPayloads(this, (property, value, pointer) => gather(found, property, { value, pointer }));
    return found;
  }

  /** The properties that take what they are from a place of the plan, wherever they come. */
  occurrencesOf(pointer: Pointer): readonly Occurrence[] {
    this.#occurrences ??= this.#allOccurrences();
    return this.#occurrences.get(pointer) ?? [];
  }

  /** Every property, wherever it comes. */
  get allProperties(): ReadonlySet<Property> {
    this.#occurrences ??= this.#allOccurrences();
    const all = this.#occurrences;
    this.#properties ??= new Set([...all.values()].flatMap((each) => each.map(({ property }) => property)));
    return this.#properties;
  }

  get calls(): readonly { readonly kind: "event" | "page"; readonly call: Call }[] {
    const { events, pages } = this.plan;
    return [
      ...events.map((call) => ({ kind: "event" as const, call })),
      ...pages.map((call) => ({ kind: "page" as const, call })),
    ];
  }

  #allOccurrences(): Map<Pointer, Occurrence[]> {
    const found = new Map<Pointer, Occurrence[]>();
    const entered = new Set<unknown>();
    const inside = (shape: Shape): void => {
      if (entered.has(shape)) return;
      entered.add(shape);
      if (shape.items) inside(shape.items);
      if (shape.properties) all(shape.properties);
      if (typeof shape.additionalProperties === "object") inside(shape.additionalProperties);
      for (const branch of [...(shape.anyOf ?? []), ...(shape.oneOf ?? [])]) inside(branch);
    };
    const all = (beside: readonly Property[]): void => {
      for (const property of beside) {
        for (const { pointer } of property.layers) gather(found, pointer, { property, beside });
        inside(property.shape);
      }
    };
    const { plan } = this;
    all(plan.properties);
    for (const { shape } of plan.types) inside(shape);
    for (const properties of plan.propertyGroups.values()) all(properties);
    all(plan.context);
    all(plan.identity.identifiers);
    all(plan.traits);
    for (const { traits } of plan.groups) all(traits);
    for (const { call } of this.calls) all(call.properties);
    return found;
  }
}

const nameOf = (subject: Subject): string => (subject.kind === "group trait" ? subject.group : subject.name);

function byWords(uses: readonly Use[]): Map<string, Use[]> {
  const found = new Map<string, Use[]>();
  for (const use of uses) {
    const { subject } = use;
    const path = subject.kind === "property" ? subject.path : subject.name;
    for (const word of new Set(path.split("."))) gather(found, word, use);
  }
  return found;
}
