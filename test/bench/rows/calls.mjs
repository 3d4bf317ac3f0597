import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import * as esbuild from "esbuild";
import { emitterName, payload, schema } from "../event.mjs";
import { run } from "../process.mjs";
import { median } from "../series.mjs";

const NODE_MODULES = fileURLToPath(new URL("../../../node_modules", import.meta.url));
const TIME = fileURLToPath(new URL("../time-calls.mjs", import.meta.url));

/** Nanoseconds per call of an emitter, into a sink that does nothing, beside Ajv's standalone validator on the same payload. */
export async function callRows({ workplace, rounds }) {
  const place = workplace(1000, "one file");
  place.settle();
  const [off, on] = await Promise.all([client(place, "production", false), client(place, "test", true)]);
  const ajv = await standalone(place);
  const nanoseconds = (module) => median(Array.from({ length: rounds }, () => time(module)));
  const [callOff, callOn, validate] = [off, on, ajv].map(nanoseconds);
  return [
    { what: "a call with validation off", measured: `${callOff.toFixed(0)} ns` },
    {
      what: "a call with validation on",
      measured: `${callOn.toFixed(0)} ns, of which validation ${(callOn - callOff).toFixed(0)} ns`,
    },
    { what: "Ajv standalone on the same payload", measured: `${validate.toFixed(0)} ns` },
  ];
}

/** Bundles a module that exports `call` and `called`, how often that went well. */
async function bundled(place, name, contents) {
  const folder = join(place.folder, "calls");
  const outfile = join(folder, `${name}.mjs`);
  mkdirSync(folder, { recursive: true });
  const stdin = { contents, resolveDir: folder, loader: "ts" };
  // The code that Ajv prints asks for files of its own packages, which stand beside this project.
  await esbuild.build({ stdin, bundle: true, format: "esm", platform: "node", nodePaths: [NODE_MODULES], outfile });
  return outfile;
}

/** A client with a sink that counts; `validators` as an app gives them to it. */
function client(place, environment, validators) {
  return bundled(
    place,
    environment,
    `import { init, ${emitterName(0)} as emit } from "../out/typescript/index.ts";
${validators ? 'import * as validators from "../out/typescript/validators.ts";' : "const validators = undefined;"}
let sent = 0;
init({ environment: ${JSON.stringify(environment)}, validators, sinks: [{ name: "none", send: () => { sent++; } }] });
const payload = ${JSON.stringify(payload(0))};
export const call = () => emit(payload);
export const called = () => sent;
`,
  );
}

function standalone(place) {
  const ajv = addFormats.default(new Ajv({ code: { source: true } }));
  const code = standaloneCode.default(ajv, ajv.compile(schema(0)));
  writeFileSync(join(place.folder, "validate.cjs"), code);
  return bundled(
    place,
    "ajv",
    `import validate from "../validate.cjs";
const payload = ${JSON.stringify(payload(0))};
let valid = 0;
export const call = () => { if (validate(payload)) valid++; };
export const called = () => valid;
`,
  );
}

/** Nanoseconds per call, in a process that does nothing else. */
function time(module) {
  return Number(run({ args: [TIME, module] }).stdout);
}
