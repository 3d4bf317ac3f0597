import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import { type BuildOptions, build } from "esbuild";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { clientOf, inFolder } from "../support/client.ts";
import { guide } from "../support/guide.ts";
import { call, type Exports, exportsOf } from "../support/module.ts";
import { shopPlan } from "../support/plan.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { Loopback } from "../wire/loopback.ts";

// What docs/client.md says for a browser and for React is followed in test/browser.

/** Customer.io's SDK for Node, told to talk to this machine. */
const SDK = `import { Analytics as Sdk } from "@customerio/cdp-analytics-node";
export class Analytics extends Sdk {
  constructor(settings) { super({ ...settings, host: globalThis.loopback }); }
}`;

/** What the module is in an app: a class whose objects keep texts on the device. */
const MMKV = `export class MMKV {
  getString(key) { return globalThis.device.get(key); }
  set(key, text) { globalThis.device.set(key, text); }
}`;

const TESTED_APP = `export { tracked } from "./tracked-test.js";
export { productViewed, sessionStarted } from "./generated/web/index.js";`;

const NATIVE_APP = `import "./native.js";
import { homePage, identify } from "./generated/web/index.js";
export { homePage, identify };`;

let folder: string;
let order: object;
let views: readonly (readonly [emitter: string, example: object])[];

beforeAll(async () => {
  const plan = await shopPlan();
  const exampleOf = (event: string): object => plan.events.find(({ name }) => name === event)?.examples[0] ?? {};
  order = exampleOf("order_completed");
  views = [
    ["productViewed", exampleOf("product_viewed")],
    ["sessionStarted", exampleOf("session_started")],
  ];
  folder = temporaryFolder(
    new Map([
      ...inFolder("generated/web", await clientOf(plan, "web")),
      ...inFolder("generated/server", await clientOf(plan, "server")),
      ...guide(),
      ...Object.entries({ "sdk.ts": SDK, "mmkv.ts": MMKV, "app.ts": NATIVE_APP, "tested.ts": TESTED_APP }),
    ]),
  );
  symlinkSync(join(import.meta.dirname, "../../node_modules"), join(folder, "node_modules"));
});

afterAll(() => vi.unstubAllGlobals());

/** Bundles a file of the guide, for which `module` is another one. Gives the code. */
async function bundled(entry: string, options: BuildOptions, module = "", file = ""): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, entry)],
    bundle: true,
    write: false,
    plugins: [
      {
        name: "guide",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[^./]/ }, ({ path, importer }) =>
            path === module && importer !== join(folder, file) ? { path: join(folder, file) } : undefined,
          ),
      },
    ],
    ...options,
  });
  return outputFiles?.[0]?.text ?? "";
}

/** Runs a script in a world that has the language's own globals and these. Gives what the script exports. */
function run(code: string, globals: object): Exports {
  return exportsOf(runInContext(`"use strict"; ${code} guide`, createContext(globals)));
}

test("Node: a webhook that comes twice sends one order, with its own time, and a shutdown loses nothing", async () => {
  const loopback = await Loopback.open();
  vi.stubGlobal("loopback", loopback.url);
  const options = { outfile: join(folder, "run.mjs"), format: "esm", platform: "node", write: true } as const;
  await bundled("node.ts", { ...options, packages: "external" }, "@customerio/cdp-analytics-node", "sdk.ts");
  const client = exportsOf(await import(/* @vite-ignore */ pathToFileURL(options.outfile).href));
  const paidAt = new Date("2026-03-01T12:00:00.000Z");
  for (let times = 0; times < 2; times++) call(client, "onPaid", order, "cust_1", paidAt);
  await call(client, "onShutdown");
  const batches = loopback.take().map(({ body }) => body as { batch: readonly Record<string, unknown>[] });
  await loopback.close();
  expect(batches.flatMap(({ batch }) => batch)).toEqual([
    expect.objectContaining({
      type: "track",
      event: "order_completed",
      userId: "cust_1",
      timestamp: paidAt.toISOString(),
      messageId: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/),
      properties: expect.objectContaining({ ...order, channel: "web" }),
    }),
  ]);
});

test("edge: a request in a world without `process` and `Buffer` is answered when its event has arrived", async () => {
  const code = await bundled("edge.ts", { format: "iife", globalName: "guide", platform: "neutral" });
  const arrived: { url: string; body: Record<string, unknown> }[] = [];
  const fetch = async (url: string, { body }: { body: string }): Promise<Response> => {
    arrived.push({ url, body: JSON.parse(body) });
    return new Response();
  };
  const worker = exportsOf(run(code, { fetch, Response, Request })["default"]);
  const response = await call(worker, "fetch", new Request("https://shop.acme.example/refund"));
  expect(response).toMatchObject({ status: 204 });
  expect(arrived).toEqual([
    {
      url: "https://collector.acme.example/",
      body: expect.objectContaining({
        type: "track",
        event: "order_refunded",
        userId: "cust_1",
        properties: expect.objectContaining({ refund_id: "r_1", order_id: "o_1", channel: "web" }),
      }),
    },
  ]);
});

test("React Native: who is there survives a restart of the app", async () => {
  const code = await bundled("app.ts", { format: "iife", globalName: "guide" }, "react-native-mmkv", "mmkv.ts");
  const device = new Map<string, string>();
  const person = (): unknown => JSON.parse(device.get("acme-shop.production.person") ?? "null");
  call(run(code, { device }), "identify", "cust_1");
  const before = person();
  expect(before).toEqual({ anonymousId: expect.any(String), userId: "cust_1" });
  call(run(code, { device }), "homePage");
  expect(person()).toEqual(before);
});

test("tests of an app: each finds what it sends, once, whatever another has sent", async () => {
  const code = await bundled("tested.ts", { format: "iife", globalName: "guide" });
  const texts = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => texts.get(key),
    setItem: (key: string, text: string) => texts.set(key, text),
    removeItem: (key: string) => texts.delete(key),
  };
  const app = run(code, { localStorage });
  for (let tests = 0; tests < 2; tests++) {
    const sent = call(app, "tracked");
    for (const [emitter, example] of [...views, ...views]) call(app, emitter, example);
    expect(sent).toMatchObject({ events: [{ event: "product_viewed" }, { event: "session_started" }] });
  }
  expect(() => call(app, "productViewed", {})).toThrow("product_viewed product_id: expected text, got nothing");
});
