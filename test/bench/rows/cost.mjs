import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import * as esbuild from "esbuild";
import { run } from "../process.mjs";
import { examplesOf, shopClient, shopSchemas } from "../shop.mjs";

const NODE_MODULES = fileURLToPath(new URL("../../../node_modules", import.meta.url));
const TIME = fileURLToPath(new URL("../time-shop.mjs", import.meta.url));

const APP = `export * as client from "./index.js";
export * as sinks from "./sinks.js";
export * as validators from "./validators.js";`;

/**
 * What a call of the shop's emitters costs, by the mean of its events: beside the same call of the SDK's port by hand, with an id, a
 * time and a context, to an SDK that writes JSON; and what a validator costs beside Ajv's standalone code.
 */
export async function costRows({ folder }) {
  const client = shopClient(folder);
  const examples = examplesOf(client);
  writeFileSync(join(client, "examples.json"), JSON.stringify(examples));
  await bundled({ contents: APP, resolveDir: client, loader: "ts" }, "esm", join(client, "app.mjs"));
  await bundled(
    { contents: standalone(shopSchemas(folder), examples), resolveDir: client },
    "cjs",
    join(client, "ajv.cjs"),
  );
  const { ours, hand, plain, plainHand, check, ajv } = JSON.parse(run({ args: [TIME, client] }).stdout);
  return [
    { what: "the shop's events, validation off: a call", measured: `${ours.toFixed(0)} ns` },
    { what: "of calling the SDK's port by hand", value: ours / hand, unit: "times", atMost: 3 },
    { what: "the same, of events without ids to compute", value: plain / plainHand, unit: "times", atMost: 3 },
    { what: "the shop's events: a validator", measured: `${check.toFixed(0)} ns` },
    { what: "of Ajv's standalone code", value: check / ajv, unit: "times", atMost: 2 },
  ];
}

/** Ajv's code for all schemas, under the names of the emitters. */
function standalone(folder, examples) {
  const emitters = new Map(examples.map(({ name, emitter }) => [name, emitter]));
  const ajv = addFormats.default(new Ajv2020({ strict: false, code: { source: true } }));
  const names = {};
  for (const kind of ["events", "pages"])
    for (const file of readdirSync(join(folder, kind))) {
      const emitter = emitters.get(file.replace(".json", ""));
      const schema = JSON.parse(readFileSync(join(folder, kind, file), "utf8"));
      ajv.addSchema(schema);
      if (emitter !== undefined) names[emitter] = schema.$id;
    }
  return standaloneCode.default(ajv, names);
}

function bundled(stdin, format, outfile) {
  // The code that Ajv prints asks for files of its own packages, which stand beside this project.
  return esbuild.build({ stdin, bundle: true, format, platform: "node", nodePaths: [NODE_MODULES], outfile });
}
