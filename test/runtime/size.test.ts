import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { bundle as bundleFiles } from "../support/bundle.ts";
import { clientOf } from "../support/client.ts";
import { shopPlan } from "../support/plan.ts";
import { emitted } from "./emitted.ts";

const FILES = emitted();

/** A client with three events; `more` stands beside them, `steps` in the call of one. */
function client({
  more = "",
  steps = "",
  trackerSteps = "",
}: Partial<Record<"more" | "steps" | "trackerSteps", string>> = {}): string {
  return `
    import { create, send, start, identify as identifyAs, reset as resetAll, page, flush as flushAll, writeKey as keyFor, group as groupAs } from "./tracking/runtime/core.js";
    const facts = { name: "acme-shop", version: "2.4.0", source: "web", sends: { channel: "web" }, environments: { production: {}, test: { send: false } } };
    const main = /* @__PURE__ */ create(facts${trackerSteps});
    export function init(config) { return start(main, config); }
    export function productAdded(properties, options, tracker = main) { send(tracker, "product_added", properties, options${steps}); }
    export function productViewed(properties, options, tracker = main) { send(tracker, "product_viewed", properties, options); }
    export function productRemoved(properties, options, tracker = main) { send(tracker, "product_removed", properties, options); }
    ${more}`;
}

/** Files of the emitted client, which is TypeScript and says `.js`. */
const virtual: esbuild.Plugin = {
  name: "emitted",
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path, importer }) => ({
      path: new URL(path.replace(/\.js$/, ".ts"), `file:///${importer}`).pathname.slice(1),
      namespace: "emitted",
    }));
    build.onLoad({ filter: /.*/, namespace: "emitted" }, ({ path }) => ({
      contents: FILES.get(path) ?? "",
      loader: "ts",
    }));
  },
};

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, sourcefile: "app.ts", loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    plugins: [virtual],
  });
  return outputFiles[0]?.text ?? "";
}

async function size(contents: string): Promise<number> {
  return gzipSync(await bundle(contents), { level: 9 }).length;
}

const KB = 1024;

let core: number;

beforeAll(async () => {
  core = await size(client());
});

describe("an app ships", () => {
  test("under 2 kB for the core and three events", () => {
    expect(core).toBeLessThan(2 * KB);
  });

  test("at most 90 bytes for each further event", async () => {
    const more = Array.from(
      { length: 10 },
      (_, i) => `
      export function event${i}(properties, options, tracker = main) { send(tracker, "some_event_${i}", properties, options); }`,
    );
    expect(((await size(client({ more: more.join("") }))) - core) / 10).toBeLessThan(90);
  });

  test.each([
    [
      "dedupe",
      0.8 * KB,
      { more: 'import { dedupe } from "./tracking/runtime/dedupe.js";', steps: ', [dedupe(["cart_id"], 1800000)]' },
    ],
    [
      "oncePer",
      0.2 * KB,
      { more: 'import { oncePer } from "./tracking/runtime/once.js";', steps: ', [oncePer(["cart_id"])]' },
    ],
    [
      "consent",
      0.3 * KB,
      {
        more: 'import { decide, needs } from "./tracking/runtime/consent.js"; export function consent(choices, tracker = main) { decide(tracker, choices); }',
        steps: ', [needs(["analytics"])]',
      },
    ],
    [
      "first touch",
      0.3 * KB,
      {
        more: 'import { firstTouch } from "./tracking/runtime/first-touch.js";',
        trackerSteps: ', [firstTouch({ utm_source: "first_utm_source" })]',
      },
    ],
    [
      "merge",
      0.25 * KB,
      { more: 'import { merges } from "./tracking/runtime/merge.js";', steps: ', [merges("email", false)]' },
    ],
    [
      "fill",
      0.25 * KB,
      { more: 'import { fill } from "./tracking/runtime/fill.js";', steps: ", [fill({ always: { a: 1 } })]" },
    ],
    [
      "normalize",
      0.35 * KB,
      {
        more: 'import { normalize, texts, trim } from "./tracking/runtime/normalize.js";',
        steps: ", [normalize({ a: texts(trim) })]",
      },
    ],
    [
      "identify",
      0.15 * KB,
      {
        more: "export function identify(userId, traits, options, tracker = main) { identifyAs(tracker, userId, traits, options); }",
      },
    ],
    ["reset", 0.1 * KB, { more: "export function reset(tracker = main) { resetAll(tracker); }" }],
    [
      "a page",
      0.15 * KB,
      {
        more: 'export function home(properties = {}, options, tracker = main) { page(tracker, "page", "home", undefined, properties, options); }',
      },
    ],
    ["a browser's storage", 0.25 * KB, { more: 'export { localStore } from "./tracking/runtime/storage.js";' }],
    ["cookies", 0.5 * KB, { more: 'export { browserStore } from "./tracking/runtime/cookies.js";' }],
  ])("for %s at most %d bytes", async (_, budget, parts) => {
    expect((await size(client(parts))) - core).toBeLessThanOrEqual(budget);
  });

  test("nothing for what it does not use: importing has no side effect", async () => {
    const everything = [...FILES.keys()].map(
      (path, i) => `import * as all${i} from "./${path.replace(/\.ts$/, ".js")}";`,
    );
    expect((await bundle(everything.join("\n"))).trim()).toBe("");
  });

  // client.md aims at 4 kB. Held here is what has been reached.
  test("at most 5.34 kB for the whole of the shop's client and Customer.io's sink", async () => {
    const files = await clientOf(await shopPlan(), "web");
    const functions = [...(files.get("index.ts") ?? "").matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
    const app = `import * as client from "./index.js";
import { customerio } from "./sinks.js";
export default [customerio, ${functions.map((name) => `client.${name}`).join(", ")}];`;
    const text = await bundleFiles(new Map([...files, ["app.ts", app]]), "app.ts", { minify: true });
    expect(functions.length).toBe(24);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(5.34 * KB);
  });

  test("a validator, and nothing of the others", async () => {
    const one = await bundle('export { account } from "./tracking/validators.js";');
    expect([one.includes("account"), one.includes("email_captured"), one.includes("such as 2026")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
