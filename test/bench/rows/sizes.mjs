import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { functionsOf, shopClient } from "../shop.mjs";

/** What the shop's web client weighs in an app: the whole, and what each feature adds to an app that sends three plain events. */
export async function sizeRows({ folder }) {
  const client = shopClient(folder);
  const size = (code) => gzipped(client, code);
  const whole = await size(`import * as client from "./index.js";
import { customerio } from "./sinks.js";
export default [customerio, ${functionsOf(client).map((name) => `client.${name}`)}];`);
  const core = await size(plain("", ""));
  const features = await Promise.all(
    FEATURES.map(async ([what, budget, module, name, step]) => ({
      what: `feature: ${what}`,
      value: (await size(plain(`import { ${name} } from "./runtime/${module}.js";`, step))) - core,
      unit: "B gzip",
      atMost: budget * 1024,
    })),
  );
  return [
    {
      what: "the shop's web client, all of it, with Customer.io's sink",
      value: whole / 1024,
      unit: "kB gzip",
      atMost: 4,
    },
    { what: "the core and three events", value: core / 1024, unit: "kB gzip", atMost: 2 },
    ...features,
  ];
}

/** What, kB at most (client.md, item 2), module, what it exports, the step. */
const FEATURES = [
  ["dedupe", 0.8, "dedupe", "dedupe", 'dedupe(["cart_id"], 1800000)'],
  ["oncePer", 0.2, "once", "oncePer", 'oncePer(["cart_id"])'],
  ["consent", 0.3, "consent", "needs, decide", '(globalThis.decide = decide, needs(["analytics"]))'],
  ["first touch", 0.3, "first-touch", "firstTouch", 'firstTouch({ utm_source: "first_utm_source" })'],
];

/** An app with three events, the first of which has a step. */
function plain(imports, step) {
  return `import { create, send, start } from "./runtime/core.js";
${imports}
const main = /* @__PURE__ */ create({ name: "acme-shop", version: "2.4.0", source: "web", environments: { production: {}, test: { send: false } } });
export const init = (config) => start(main, config);
export function productAdded(properties, options, tracker = main) { send(tracker, "product_added", properties, options, [${step}]); }
export function productViewed(properties, options, tracker = main) { send(tracker, "product_viewed", properties, options); }
export function productRemoved(properties, options, tracker = main) { send(tracker, "product_removed", properties, options); }`;
}

async function gzipped(resolveDir, contents) {
  const stdin = { contents, resolveDir, loader: "ts" };
  const { outputFiles } = await esbuild.build({ stdin, bundle: true, minify: true, format: "esm", write: false });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
