import { createContext, Script } from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../support/bundle.ts";
import { clientOf } from "../support/client.ts";
import { call, type Exports, exportsOf } from "../support/module.ts";
import { planFiles, planOfFiles, shopPlan } from "../support/plan.ts";

const ENTRY = `export * from "./index.js"; export * as sinks from "./sinks.js"; export * as validators from "./validators.js";`;

let script: Script;
let calls: readonly (readonly [name: string, example: object])[];

beforeAll(async () => {
  const more = { path: "more.yaml", bytes: new TextEncoder().encode("destinations: { lake: { type: http } }") };
  const plan = await planOfFiles([...planFiles("tracking-plan"), more]);
  const files = new Map([...(await clientOf(plan, "web")), ["entry.ts", ENTRY]]);
  script = new Script(
    `"use strict"; ${await bundle(files, "entry.ts", { format: "iife", globalName: "client" })}; client`,
  );
  const { events, pages } = await shopPlan();
  const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  calls = [...events, ...pages]
    .filter(({ sources }) => sources.includes("web"))
    .map(({ name, examples }) => [camel(name), examples[0] ?? {}]);
});

/** The client in a world that has the language's own globals and these: no `process`, no `Buffer`, not even a console. */
function clientIn(globals: object): Exports & { readonly sinks: Exports } {
  const client = exportsOf(script.runInContext(createContext(globals)));
  return { ...client, sinks: exportsOf(client["sinks"]) };
}

/** Everything that an app may do, in one go. */
async function useAll(client: Exports, config: object): Promise<void> {
  call(client, "writeKey", "customerio", "prod_k");
  call(client, "init", { environment: "production", sample: 1, ...config });
  call(client, "consent", { analytics: "granted", marketing: "granted" });
  for (const [name, example] of calls) for (let i = 0; i < 2; i++) call(client, name, example);
  call(client, "identify", "cust_1", { email: "a@b.example" });
  call(client, "reset");
  call(client, "consent", { analytics: "denied" });
  call(client, "writeKey", "customerio", "another");
  await call(client, "flush");
}

/** Whatever is done with it, it throws. */
const trap = (): never => {
  throw new Error("trap");
};

/** An object of which these members throw as soon as they are looked at. */
const trapped = (...names: readonly string[]): object =>
  Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, { get: trap, enumerable: true }])));

const texts = (more: object): object => ({ getItem: () => null, setItem: () => {}, removeItem: () => {}, ...more });
const sink = (more: object): object => ({ name: "broken", send: () => {}, ...more });
const rejecting = (): Promise<never> => Promise.reject(new Error("later"));

const GLOBALS: readonly (readonly [what: string, globals: object])[] = [
  ["nothing at all", {}],
  ["a localStorage that may not be looked at", trapped("localStorage")],
  ["a localStorage that reads nothing", { localStorage: texts({ getItem: trap }) }],
  ["a localStorage that writes nothing", { localStorage: texts({ setItem: trap }) }],
  ["a localStorage full of nonsense", { localStorage: texts({ getItem: () => "[1" }) }],
  ["cookies that may not be looked at", { document: trapped("cookie"), location: { protocol: "https:" } }],
  ["a document that may not be looked at", trapped("document")],
  ["a crypto that throws", { crypto: { randomUUID: trap } }],
  ["a crypto that may not be looked at", trapped("crypto")],
  ["a console that throws", { console: { log: trap, warn: trap, error: trap } }],
  ["a console that may not be looked at", trapped("console")],
  ["timers that throw", { setTimeout: trap, fetch: rejecting }],
  ["timers that may not be looked at", trapped("setTimeout")],
  ["a fetch that throws", { fetch: trap }],
  ["a fetch that answers nonsense", { fetch: () => Promise.resolve(undefined) }],
  ["events that nobody may listen to", { addEventListener: trap }],
];

const CONFIGS: readonly (readonly [what: string, config: object])[] = [
  ["sinks that throw", { sinks: [sink({ send: trap, flush: trap, reset: trap })] }],
  ["sinks that reject", { sinks: [sink({ send: rejecting, flush: rejecting, reset: rejecting })] }],
  ["sinks that are none", { sinks: [undefined, null, {}, 1] }],
  ["sinks that are no list", { sinks: 1 }],
  ["a context that throws", { context: trap }],
  ["a context that gives nothing", { context: () => null }],
  ["a context that gives what may not be looked at", { context: () => trapped("utm_source") }],
  ["a context that is no function", { context: 1 }],
  ["a storage that throws", { storage: { get: trap, set: trap } }],
  ["a storage that gives nonsense", { storage: { get: () => 1, set: () => {} } }],
  ["listeners that throw", { onError: trap, onViolation: trap, sinks: [sink({ send: trap })] }],
  ["validators that throw", { validators: { validate: trap } }],
  ["an unknown environment", { environment: "nowhere" }],
  ["no environment", { environment: undefined }],
];

describe("nothing of the client reaches the app in production", () => {
  test.each(GLOBALS)("in a world with %s", async (_, globals) => {
    const client = clientIn(globals);
    const sent: unknown[] = [];
    const sinks = [
      { name: "own", send: ({ event }: { event?: string }) => sent.push(event) },
      call(client.sinks, "console"),
      call(client.sinks, "lake", "http://127.0.0.1:1/", { retries: 0, interval: 1 }),
      call(client.sinks, "ga4", trap),
    ];
    await useAll(client, { sinks, validators: client["validators"] });
    expect(sent).toContain("product_added");
  });

  test.each(CONFIGS)("with %s", async (_, config) => {
    await useAll(clientIn({}), config);
  });

  test("with properties that are none", () => {
    const client = clientIn({});
    call(client, "init", { environment: "production", sinks: [] });
    for (const nonsense of [undefined, null, 1, "x", [], trapped("a"), () => {}]) {
      for (const [name] of calls) call(client, name, nonsense, nonsense);
      call(client, "identify", nonsense, nonsense, nonsense);
      call(client, "consent", nonsense);
      call(client, "writeKey", nonsense, nonsense);
    }
  });
});

test("in a world with nothing but the language, the client does its work", async () => {
  const client = clientIn({});
  const memory = call(client.sinks, "memory");
  await useAll(client, { sinks: [memory], validators: client["validators"] });
  const { events } = memory as { events: readonly { event?: string }[] };
  const names = events.map(({ event }) => event);
  // Sent twice, an event that the plan dedupes is there once.
  expect(names.filter((name) => name === "product_added")).toHaveLength(1);
  expect(names.filter((name) => name === "email_captured")).toHaveLength(2);
});
