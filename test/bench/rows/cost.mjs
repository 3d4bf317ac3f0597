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
export * as validators from "./validators.js";
export { ulid } from "./runtime/ulid.js";
export { v5 as uuid5 } from "uuid";`;

/**
 * What a call of the shop's emitters costs, by the mean of its events, with an SDK that writes JSON: beside a call of the SDK by
 * hand by which the same arrives, its deterministic id made by the package `uuid`; beside a bare call, with a random id and the
 * time; and what a validator costs beside Ajv's standalone code.
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
  const { all, plain } = JSON.parse(run({ args: [TIME, client] }).stdout);
  const same = "of the SDK called by hand so that the same arrives";
  return [
    { what: "the shop's events, validation off: a call", measured: `${all.ours.toFixed(0)} ns` },
    { what: same, value: all.ours / all.careful, unit: "times", atMost: 3 },
    { what: `${same}: events without ids to compute`, value: plain.ours / plain.careful, unit: "times", atMost: 3 },
    {
      what: "of a bare call by hand (random id, time): events without ids",
      value: plain.ours / plain.bare,
      unit: "times",
      atMost: 3,
    },
    { what: "of a bare call by hand: all events", value: all.ours / all.bare, unit: "times" },
    { what: "validation on: a call", measured: `${all.validated.toFixed(0)} ns` },
    { what: `${same}, behind Ajv's standalone code`, value: all.validated / all.carefulValidated, unit: "times" },
    { what: "a validator", measured: `${all.check.toFixed(0)} ns` },
    { what: "of Ajv's standalone code", value: all.check / all.ajv, unit: "times", atMost: 2 },
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
  return esbuild.build({
    stdin,
    bundle: true,
    format,
    platform: format === "esm" ? "browser" : "node",
    nodePaths: [NODE_MODULES],
    outfile,
  });
}
