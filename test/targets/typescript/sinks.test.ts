import { describe, expect, test, vi } from "vitest";
import type { Envelope } from "../../../src/runtime/core.ts";
import { clientOf } from "../../support/client.ts";
import { call, loadClient } from "../../support/module.ts";
import { planOf, shopPlan } from "../../support/plan.ts";
import { complaints } from "../../support/typescript-program.ts";

test("the sinks of a client keep envelopes for tests, and print them without personal data", async () => {
  const lines: unknown[] = [];
  vi.spyOn(console, "log").mockImplementation((line) => lines.push(line));
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const { sinks, ...index } = await loadClient(await clientOf(await shopPlan(), "web"));
  const memory = call(sinks, "memory");
  const tracker = call(index, "createTracker", { environment: "test", sinks: [memory, call(sinks, "console")] });
  call(index, "emailCaptured", { email: "ada@mail.example", capture_point: "popup" }, undefined, tracker);
  expect(memory).toMatchObject({
    events: [
      { type: "identify", traits: { email: "ada@mail.example" } },
      { type: "track", event: "email_captured", properties: { email: "ada@mail.example", capture_point: "popup" } },
    ],
  });
  expect(lines).toEqual([
    'identify identify {"email":"[personal]"}',
    'track email_captured {"channel":"web","event_source":"storefront","email":"[personal]","capture_point":"popup"}',
  ]);
});

const PERSONAL = `
plan: { name: personal, version: 1.0.0 }
types:
  address: { properties: { city: { type: string, required: true }, street: { type: string, pii: personal } } }
  company: { properties: { name: string } }
context: { ip: { type: string, pii: sensitive } }
groups: { account: { traits: { owner: { type: string, pii: personal } } } }
events:
  signed_up:
    properties:
      email: { type: email, pii: personal, renamedFrom: [{ name: mail, sendBothUntil: 2099-01-01 }] }
      plan: { type: string, pii: none }
      id: { type: string, pii: pseudonymous }
      home: address
      others: "address[]"
      buyer: { oneOf: [address, company] }
      by_name: { type: object, additionalProperties: address }
      by_id: { type: object, additionalProperties: company }
`;

describe("the console sink prints nothing personal", () => {
  test("wherever it stands", async () => {
    const lines: unknown[] = [];
    vi.spyOn(console, "log").mockImplementation((line) => lines.push(line));
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const { sinks, ...index } = await loadClient(await clientOf(await planOf(PERSONAL)));
    const tracker = call(index, "createTracker", {
      environment: "x",
      sinks: [call(sinks, "console")],
      context: () => ({ ip: "::1" }),
    });
    const address = { city: "Berlin", street: "secret" };
    const said = {
      email: "secret",
      plan: "p",
      id: "i",
      home: address,
      others: [address],
      buyer: address,
      by_name: { a: address },
      by_id: { b: { name: "n" } },
    };
    call(index, "signedUp", said, undefined, tracker);
    call(index, "group", "account", "a", { owner: "secret" }, undefined, tracker);
    const shown = { city: "Berlin", street: "[personal]" };
    expect(lines.map((line) => JSON.parse(String(line).replace(/^[^{]*/, "")))).toEqual([
      {
        ip: "[personal]",
        email: "[personal]",
        mail: "[personal]",
        plan: "p",
        id: "i",
        home: shown,
        others: [shown],
        buyer: shown,
        by_name: "[personal]",
        by_id: { b: { name: "n" } },
      },
      { owner: "[personal]" },
    ]);
  });
});

const RENAMED = `
plan: { name: renamed, version: 1.0.0 }
destinations: { own: { type: other }, half: { type: other }, plain: { type: other }, none: { type: other } }
events:
  ordered:
    renamedFrom: [{ name: bought, sendBothUntil: 2099-01-01 }, { name: paid, sendBothUntil: 2099-01-01 }]
    properties: { id: string }
    destinations: { exclude: [none], own: { name: Purchase }, half: { properties: { id: order } } }
pages:
  ordered: { codeName: orderedPage, properties: { id: string }, destinations: { own: { name: Thanks } } }
`;

test("a destination gets its own names, and an old one only where it has none for the event", async () => {
  const { sinks, ...index } = await loadClient(await clientOf(await planOf(RENAMED)));
  const names = ["own", "half", "plain", "none"];
  const got = new Map<string, unknown[]>(names.map((name) => [name, []]));
  const tracker = call(index, "createTracker", {
    environment: "production",
    sinks: names.map((name) =>
      call(sinks, name, {
        name,
        send: ({ type, event, properties }: Envelope) => got.get(name)?.push([type, event, properties]),
      }),
    ),
  });
  call(index, "ordered", { id: "1" }, undefined, tracker);
  call(index, "orderedPage", { id: "2" }, undefined, tracker);
  expect(Object.fromEntries(got)).toEqual({
    own: [
      ["track", "Purchase", { id: "1" }],
      ["page", "Thanks", { id: "2" }],
    ],
    half: [
      ["track", "ordered", { order: "1" }],
      ["track", "bought", { order: "1" }],
      ["track", "paid", { order: "1" }],
      ["page", "ordered", { id: "2" }],
    ],
    plain: [
      ["track", "ordered", { id: "1" }],
      ["track", "bought", { id: "1" }],
      ["track", "paid", { id: "1" }],
      ["page", "ordered", { id: "2" }],
    ],
    none: [["page", "ordered", { id: "2" }]],
  });
});

test("the memory sink is typed by event", async () => {
  const uses: readonly (readonly [code: string, complaint: string | undefined])[] = [
    ['if (each.event === "signed_up") each.properties.home?.city.trim();', undefined],
    ['if (each.event === "signed_up") each.properties.home.city;', "'each.properties.home' is possibly 'undefined'."],
    [
      'if (each.event === "signed_op") each.properties;',
      "This comparison appears to be unintentional because the types '\"signed_up\" | undefined' and '\"signed_op\"' have no overlap.",
    ],
    ['if (each.type === "group") Object.keys(each.traits);', undefined],
    ["each.properties.id;", "'each.properties' is possibly 'undefined'."],
  ];
  const head = 'import { memory } from "./sinks.js";\nfor (const each of memory().events) ';
  const apps = uses.map(([code], index) => [`app${index}.ts`, `${head}${code}\n`] as const);
  const files = [...(await clientOf(await planOf(PERSONAL)))].filter(([path]) => path !== "validators.ts");
  const found = complaints(new Map([...files, ...apps]));
  const first = uses.map(([code], index) => [code, found.find(({ file }) => file === `app${index}.ts`)?.message]);
  expect(first).toEqual(uses);
});
