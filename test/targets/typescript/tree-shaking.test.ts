import { transform } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../../support/bundle.ts";
import { type ClientFiles, clientOf } from "../../support/client.ts";
import { planOf, shopPlan } from "../../support/plan.ts";
import { rolledUp } from "../../support/rollup.ts";

const USED = ["product_added", "cart_updated", "order_placed"];

/** A plan of so many events, of which an app uses three. */
const plan = (events: number): string => `plan: { name: many, version: 1.0.0 }
events:
${[...USED, ...Array.from({ length: events - USED.length }, (_, index) => `unused_event_${index}`)].map((name) => `  ${name}: { properties: { id: { type: string, required: true }, total: money } }\n`).join("")}`;

/** An app that starts the client and sends some of its events. */
function app(functions: readonly string[]): string {
  const calls = functions.map((name) => `${name}({ id: "1" });\n`).join("");
  return `import { ${["init", ...functions].join(", ")} } from "./index.js";\ninit({ environment: "production" });\n${calls}`;
}

/** Bundlers. Both leave names as they are: esbuild chooses short ones by what it has read, not by what it keeps. */
const BUNDLERS = { esbuild: bundle, rollup: rolledUp };

/** The size of code in bytes when it is minified, names too. */
async function minified(code: string): Promise<number> {
  const { code: small } = await transform(code, { minify: true, format: "esm", charset: "utf8" });
  return new TextEncoder().encode(small).length;
}

describe.each(Object.entries(BUNDLERS))("an app bundled by %s", (_, bundler) => {
  const functions = ["productAdded", "cartUpdated", "orderPlaced"];
  let small: ClientFiles;
  let large: ClientFiles;

  beforeAll(async () => {
    small = await clientOf(await planOf(plan(10)));
    large = await clientOf(await planOf(plan(1_000)));
  });

  const bundled = (files: ClientFiles, used: readonly string[]): Promise<string> =>
    bundler(new Map([...files, ["app.ts", app(used)]]), "app.ts");

  test.for([0, 1, 3])("that uses %i events has the same code, however many others there are", async (count) => {
    const used = functions.slice(0, count);
    expect(await bundled(large, used)).toBe(await bundled(small, used));
  });

  test("names no event but its own", async () => {
    const code = await bundled(large, functions.slice(0, 1));
    expect(code.match(/product_added|cart_updated|order_placed|unused_event_\d+/g)).toEqual(["product_added"]);
  });

  test("ships three emitters in half a kilobyte", async () => {
    const [one, three] = [await bundled(large, functions.slice(0, 1)), await bundled(large, functions)];
    const two = (await minified(three)) - (await minified(one));
    expect(two).toBeGreaterThan(0);
    expect((two / 2) * 3).toBeLessThanOrEqual(512);
  });
});

/** A plan whose events use one feature each. */
const FEATURES = `
plan: { name: features, version: 1.0.0 }
identity: { userId: user_id, identifiers: { user_id: string, email: email }, merge: { events: { merging: user_id } } }
consent: { analytics: {} }
traits: { first_seen_on: string }
properties: { id: string, user_id: string }
events:
  plain: { properties: { id: required } }
  deduping: { properties: { id: required }, dedupe: [id] }
  viewing: { properties: { id: required }, oncePer: [id] }
  asking: { properties: { id: required }, consent: [analytics] }
  merging: { properties: { id: required, user_id: optional } }
  knowing: { properties: { id: required }, identity: known }
  filling: { properties: { id: required, kind: { const: k } } }
  cleaning: { properties: { id: { required: true, normalize: [trim] } } }
  renaming: { properties: { id: required }, renamedFrom: [{ name: old, sendBothUntil: 2099-01-01 }] }
`;

/** The module of each feature: a bundle names the modules that code of it comes from. */
const MODULES: readonly (readonly [emitter: string, module: string])[] = [
  ["deduping", "dedupe"],
  ["viewing", "once"],
  ["asking", "consent"],
  ["merging", "merge"],
  ["knowing", "known"],
  ["filling", "fill"],
  ["cleaning", "normalize"],
  ["renaming", "rename"],
];

describe("an app ships no feature that its events do not use", () => {
  test.for(MODULES)("%s", async ([emitter, module]) => {
    const files = await clientOf(await planOf(FEATURES));
    const code = async (used: readonly string[]) => bundle(new Map([...files, ["app.ts", app(used)]]), "app.ts");
    const line = `// virtual:runtime/${module}.ts\n`;
    expect(await code(["plain"])).not.toContain(line);
    expect(await code(["plain", emitter])).toContain(line);
  });

  test("nor validators and sinks that it does not import", async () => {
    const files = new Map([...(await clientOf(await shopPlan(), "web")), ["app.ts", app([])]]);
    const code = await bundle(files, "app.ts");
    expect(code).not.toMatch(/\[personal\]|must be|image_url/);
  });
});
