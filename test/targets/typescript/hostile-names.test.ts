import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import { NameRegistry } from "../../../src/targets/name-registry.ts";
import { byName } from "../../support/by-name.ts";
import { clientOf } from "../../support/client.ts";
import { HOSTILE_NAMES, HOSTILE_TEXTS, MOST_HOSTILE_NAMES } from "../../support/hostile-names.ts";
import { HOSTILE_CLIENT, HOSTILE_PLAN, HOSTILE_SERVER } from "../../support/hostile-plan.ts";
import { call, load } from "../../support/module.ts";
import { planOf } from "../../support/plan.ts";
import { type Envelope, RunningClient } from "../../support/running-client.ts";
import { complaints } from "../../support/typescript-program.ts";

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] => Object.entries(value ?? {});

describe("names that are hostile arrive as the plan spells them", () => {
  let plan: Plan;
  let names: NameRegistry;
  let client: RunningClient;

  beforeAll(async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    plan = await planOf(HOSTILE_PLAN);
    names = new NameRegistry(plan);
    client = new RunningClient(await load(await clientOf(plan, HOSTILE_CLIENT)), { environment: HOSTILE_NAMES[0] });
    call(
      client.exports,
      "consent",
      byName(HOSTILE_NAMES, () => "granted"),
      client.tracker,
    );
  });

  /** The function of an event or page. */
  const functionOf = (name: string, calls: readonly { readonly name: string; readonly pointer: string }[]): string => {
    const found = calls.find((each) => each.name === name);
    return found === undefined ? "" : names.of(found).value;
  };
  const sent = (name: string, properties?: object) => client.send(functionOf(name, plan.events), properties);
  /** What the event itself said, without the context. */
  const own = (envelope: Envelope | undefined) =>
    entriesOf(envelope?.["properties"]).filter(([name]) => !/^(?:sent|fixed) /.test(name));

  test("of the plan and the source", () => {
    const [envelope] = sent("all constants");
    expect(envelope).toMatchObject({
      plan: { name: plan.name, version: "1.0.0" },
      source: HOSTILE_CLIENT,
      environment: HOSTILE_NAMES[0],
    });
  });

  test.for(HOSTILE_NAMES)("of an event and of its property: %j", (name) => {
    const [first, second, ...more] = sent(
      name,
      byName([name], () => "x"),
    );
    expect(more).toEqual([]);
    const properties = [
      [name, "x"],
      ["__proto__ version", 2],
    ];
    expect([first?.["event"], second?.["event"]]).toEqual([name, `old ${name}`]);
    expect(own(first)).toEqual(properties);
    expect(own(second)).toEqual(properties);
  });

  test.for(HOSTILE_NAMES)("of a page and of its property: %j", (name) => {
    const page = plan.pages.find((each) => each.name === name);
    const [envelope] = client.send(
      functionOf(name, plan.pages),
      byName([name], () => "x"),
    );
    expect(envelope?.["event"]).toBe(name);
    expect(envelope?.["category"]).toBe(page?.category);
    expect(own(envelope)).toEqual([[name, "x"]]);
  });

  test("of what the source sends and the context says", () => {
    const [envelope] = sent("all constants");
    const context = entriesOf(envelope?.["properties"]).filter(([name]) => /^(?:sent|fixed) /.test(name));
    const sends = MOST_HOSTILE_NAMES.map((name) => [`sent ${name}`, `sent ${name}`]);
    const fixed = MOST_HOSTILE_NAMES.map((name) => [`fixed ${name}`, `fixed ${name}`]);
    expect(new Map(context.map(([name, value]) => [name, value]))).toEqual(
      new Map([...sends, ...fixed].map(([name = "", value]) => [name, value])),
    );
  });

  test.for<readonly [event: string, properties: object, arrives: object]>([
    ["all properties", byName(HOSTILE_NAMES, (name) => name), byName(HOSTILE_NAMES, (name) => name)],
    ["optional properties", {}, {}],
    ["all constants", {}, byName(HOSTILE_NAMES, (name) => name)],
    ["all defaults", {}, byName(HOSTILE_NAMES, (name) => name)],
    ["all normalized", byName(HOSTILE_NAMES, () => " X "), byName(HOSTILE_NAMES, () => "x")],
    [
      "all nested",
      { inside: byName(HOSTILE_NAMES, (name) => name) },
      { inside: byName(HOSTILE_NAMES, (name) => name) },
    ],
    [
      "all renamed",
      byName(
        HOSTILE_NAMES.map((name) => `new ${name}`),
        () => "x",
      ),
      byName([...HOSTILE_NAMES.map((name) => `new ${name}`), ...HOSTILE_NAMES], () => "x"),
    ],
    ["all types", byName(HOSTILE_NAMES, () => []), { ...byName(HOSTILE_NAMES, () => []), ...versions() }],
  ])("of properties: %s", ([event, properties, arrives]) => {
    const [envelope] = sent(event, properties);
    expect(new Map(own(envelope))).toEqual(new Map(Object.entries(arrives)));
  });

  function versions(): object {
    const types = HOSTILE_NAMES.map((name, index) => `${name} t${index}`);
    return Object.fromEntries(types.map((type) => [`version of ${type}`, type]));
  }

  test.for(HOSTILE_TEXTS)("of a value: %j", (text) => {
    expect(own(sent("all values", { one: text })[0])).toEqual([["one", text]]);
  });

  test("of traits, and of those that keep a first value", () => {
    const kept = byName(
      MOST_HOSTILE_NAMES.map((name) => `kept ${name}`),
      (name) => name,
    );
    const first = new RunningClient(client.exports, { environment: HOSTILE_NAMES[0], context: () => kept });
    first.send(functionOf("all constants", plan.events));
    const traits = byName(
      HOSTILE_NAMES.filter((name) => !MOST_HOSTILE_NAMES.includes(name)),
      (name) => name,
    );
    const [envelope] = first.identify("u1", traits);
    const wanted = [...entriesOf(traits), ...MOST_HOSTILE_NAMES.map((name) => [name, `kept ${name}`] as const)];
    expect(new Map(entriesOf(envelope?.["traits"]))).toEqual(new Map(wanted));
  });

  test("of groups and their constants", () => {
    for (const { name } of plan.groups) {
      const [envelope] = client.group(name, "g1", {});
      expect(envelope?.["group"]).toBe(name);
      expect(entriesOf(envelope?.["traits"])).toEqual([[name, name]]);
    }
  });

  test("of environments and destinations, whose keys begin as the plan says", () => {
    for (const name of HOSTILE_NAMES) {
      const running = new RunningClient(client.exports, { environment: name });
      expect(call(client.exports, "writeKey", name, `${name} key`, running.tracker)).toBe(`${name} key`);
      expect(call(client.exports, "writeKey", name, "another", running.tracker)).toBe("");
    }
  });

  test("on a server", async () => {
    const server = new RunningClient(await load(await clientOf(plan, HOSTILE_SERVER)), {
      environment: HOSTILE_NAMES[0],
    });
    const [envelope] = server.send(functionOf("all constants", plan.events), {}, { userId: "u1" });
    expect(envelope).toMatchObject({ source: HOSTILE_SERVER, userId: "u1" });
    expect(new Map(own(envelope))).toEqual(new Map(HOSTILE_NAMES.map((name) => [name, name])));
  });
});

const CODE_NAMES =
  "then delete class await default eval arguments undefined init track Events Traits Promise Object Date __proto__ constructor _ a1".split(
    " ",
  );

test("identifiers that the plan chooses itself compile, and send the event's name", async () => {
  const said = {
    plan: { name: "code", version: "1.0.0" },
    events: Object.fromEntries(
      CODE_NAMES.map((codeName) => [`event of ${codeName}`, { codeName, properties: { a: "integer" } }]),
    ),
    pages: { "event of then": { codeName: "page_then", properties: { a: "string" } } },
  };
  const plan = await planOf(said);
  const names = new NameRegistry(plan);
  const files = await clientOf(plan);
  expect(complaints(files)).toEqual([]);
  const client = new RunningClient(await load(files), {});
  for (const event of plan.events)
    expect(client.send(names.of(event).value)).toMatchObject([{ type: "track", event: event.name }]);
  expect(Object.keys(client.exports)).not.toContain("then");
});
