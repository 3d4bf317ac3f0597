import type { Envelope } from "../../src/diff/witness/envelope.ts";
import type { Call } from "../../src/model/event.ts";
import { isJsonObject, type Json, type JsonObject } from "../../src/model/json.ts";
import type { Plan } from "../../src/model/plan.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";
import { ajv2020, fromDisk, RAW } from "../schema/support/ajv.ts";

/** One for all: making one takes longer than compiling with it. */
const AJV = ajv2020({ ...RAW, addUsedSchema: false, validateSchema: false, code: { optimize: false } });

/** What is sent as a whole, by whom, and of whom at least. */
export interface Sent {
  readonly name: string;
  readonly call?: "identify" | "group";
  readonly sources: readonly string[];
  readonly identity: Envelope["identity"];
  readonly schema: (source: string) => JsonObject;
}

/**
 * What a plan accepts, as ajv sees it: independent of how witnesses are looked for. What was renamed, and says so, is
 * accepted under its old name as long as nothing else has it.
 */
export class Acceptance {
  readonly #plan: Plan;
  readonly #schemas: PlanSchemas;
  readonly #renames: readonly Rename[];
  readonly #unrenamed: ReadonlySet<string>;
  readonly #verdicts = new Map<string, (payload: unknown) => boolean>();

  constructor(plan: Plan) {
    this.#plan = plan;
    const all = propertiesIn([plan.types, plan.events, plan.pages, plan.context, plan.traits, plan.groups]);
    this.#renames = all.flatMap(({ name, renamedFrom }) => renamedFrom.map((was) => ({ now: name, was })));
    this.#unrenamed = new Set(all.filter(({ renamedFrom }) => renamedFrom.length === 0).map(({ name }) => name));
    this.#schemas = new PlanSchemas(plan);
  }

  /** Whether the event exists, the source may send it, the identity suffices and the payload is valid. */
  accepts({ source, event, identity, properties, call }: Envelope, open = false): boolean {
    const sent = this.sent().find((each) => each.call === call && each.name === event) ?? this.#heir(event, call);
    if (sent === undefined || !sent.sources.includes(source)) return false;
    if (sent.identity === "known" && identity !== "known") return false;
    // What is accepted as closed is accepted as open, too: most often there is no need to make a second validator.
    return [false, ...(open ? [true] : [])].some((isOpen) => {
      const accepted = this.#verdict(sent, source, isOpen);
      return spellings(properties, this.#renames).some((each) => accepted(fromDisk(each)));
    });
  }

  /** What was sent before any rename that this plan tells of: a call, and its payload in each way of spelling. */
  formerly(envelope: Envelope): readonly Envelope[] {
    const { event, call, properties } = envelope;
    const names = this.names(event, call);
    const back = this.#renames.map(({ now, was }) => ({ now: was, was: now }));
    const all = spellings(properties, back);
    // A name that nothing but what was renamed has, was another before, wherever it stands.
    const sure = back.filter(({ was }) => !this.#unrenamed.has(was));
    const spelt = all.filter((each) => placesOf(each, sure).length === 0);
    return names.flatMap((name) =>
      (spelt.length === 0 ? all : spelt).map((each) => ({ ...envelope, event: name, properties: each })),
    );
  }

  /** All the names that something has had. */
  names(name: string, call: Envelope["call"]): readonly string[] {
    const heir = call === undefined ? this.#calls().find((each) => each.name === name) : undefined;
    return [name, ...(heir?.renamedFrom ?? []).map((old) => String(old.name))];
  }

  #calls(): readonly Call[] {
    return [...this.#plan.events, ...this.#plan.pages];
  }

  #heir(event: string, call: Envelope["call"]): Sent | undefined {
    const heir = this.#calls().find(({ renamedFrom }) => renamedFrom.some(({ name }) => name === event));
    return call === undefined && heir ? this.#ofCall(heir) : undefined;
  }

  /** All that may be sent. */
  sent(): readonly Sent[] {
    const { sources, groups } = this.#plan;
    const all = sources.map(({ name }) => name);
    return [
      ...this.#calls().map((call) => this.#ofCall(call)),
      {
        name: "identify",
        call: "identify",
        sources: all,
        identity: "known",
        schema: (source) => fromDisk(this.#schemas.traits(source, true)),
      },
      ...groups.map(
        (group): Sent => ({
          name: group.name,
          call: "group",
          sources: all,
          identity: "anonymous",
          schema: () => fromDisk(this.#schemas.group(group)),
        }),
      ),
    ];
  }

  #ofCall(call: Call): Sent {
    const { name, sources, identity } = call;
    return {
      name,
      sources,
      identity: identity === "known" ? "known" : "anonymous",
      schema: (source) => fromDisk(this.#schemas.call(call, source)),
    };
  }

  #verdict(sent: Sent, source: string, open: boolean): (payload: unknown) => boolean {
    const key = `${sent.call ?? ""}\n${sent.name}\n${source}\n${open}`;
    const known = this.#verdicts.get(key);
    if (known !== undefined) return known;
    const schema = sent.schema(source);
    const validate = AJV.compile(open ? opened(schema) : schema);
    const made = (payload: unknown): boolean => validate(payload);
    this.#verdicts.set(key, made);
    return made;
  }
}

/** What a property is called now, and was. */
interface Rename {
  readonly now: string;
  readonly was: string;
}

/** A property, as far as its names go. */
interface Named {
  readonly name: string;
  readonly renamedFrom: readonly string[];
}

/** The properties of a plan, at any depth. */
function propertiesIn(value: unknown, found: Named[] = []): readonly Named[] {
  if (Array.isArray(value)) for (const each of value) propertiesIn(each, found);
  else if (typeof value === "object" && value !== null) {
    if ("shape" in value && "renamedFrom" in value && Array.isArray(value.renamedFrom) && "name" in value)
      found.push({ name: String(value.name), renamedFrom: value.renamedFrom.map(({ name }) => String(name)) });
    for (const each of Object.values(value)) propertiesIn(each, found);
  }
  return found;
}

/** So many places are respelled in every combination; beyond, none is. */
const PLACES = 6;

/** A payload in all the ways in which some of the renames are done, in some of the places. */
export function spellings(payload: JsonObject, renames: readonly Rename[]): readonly JsonObject[] {
  if (renames.length === 0) return [payload];
  const places = placesOf(payload, renames);
  if (places.length > PLACES) return [payload];
  let all: readonly JsonObject[] = [payload];
  // Inner places first: what is around them is still called as it was.
  for (const place of [...places].reverse()) all = all.concat(all.map((each) => respelled(each, place)));
  return all;
}

/** A name somewhere in a payload, and what it may be called instead. */
interface RenamedPlace {
  readonly path: readonly string[];
  readonly now: string;
}

function placesOf(value: Json, renames: readonly Rename[], path: readonly string[] = []): readonly RenamedPlace[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => placesOf(each, renames, [...path, String(index)]));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => [
    ...renames
      .filter(({ was, now }) => was === name && !Object.hasOwn(value, now))
      .map(({ now }) => ({ path: [...path, name], now })),
    ...placesOf(each, renames, [...path, name]),
  ]);
}

function respelled(payload: JsonObject, { path, now }: RenamedPlace): JsonObject {
  const turn = (value: Json, [name = "", ...rest]: readonly string[]): Json => {
    if (Array.isArray(value)) return value.map((each, index) => (String(index) === name ? turn(each, rest) : each));
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        if (key !== name) return [key, each];
        return rest.length === 0 ? [now, each] : [key, turn(each, rest)];
      }),
    );
  };
  const made = turn(payload, path);
  return isJsonObject(made) ? made : payload;
}

/** A schema whose closed objects are open. */
export function opened(schema: JsonObject): JsonObject {
  const open = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(open);
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(value).filter(([key, each]) => !(key === "additionalProperties" && each === false));
    return Object.fromEntries(
      entries.map(([key, each]) => [key, key === "const" || key === "enum" ? each : open(each)]),
    );
  };
  const made = open(schema);
  return isJsonObject(made) ? made : schema;
}
