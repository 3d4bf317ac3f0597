// Run as a process of its own, with the folder of the shop's bundled client: prints, as JSON, the mean nanoseconds of its events.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const CALLS = 3_000;
const BATCHES = 7;

const folder = process.argv[2];
const { client, sinks, validators } = await import(pathToFileURL(join(folder, "app.mjs")).href);
const ajv = createRequire(import.meta.url)(join(folder, "ajv.cjs"));
const examples = JSON.parse(readFileSync(join(folder, "examples.json"), "utf8"));

let written = 0;
/** What every SDK does with a call: it writes it as JSON. */
const take = (...call) => {
  written += JSON.stringify(call).length;
};
const sdk = { track: take, page: take, identify: take, group: take, reset() {}, register() {} };
const context = () => ({ page_path: "/" });
const CONSENT = { analytics: "granted", marketing: "granted" };

/** Cpu time of a call, at best: what else the machine does is not counted. */
function nanoseconds(work) {
  let best = Number.POSITIVE_INFINITY;
  for (let batch = 0; batch < BATCHES; batch++) {
    const before = process.cpuUsage();
    for (let call = 0; call < CALLS; call++) work(batch * CALLS + call);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, ((user + system) * 1_000) / CALLS);
  }
  return best;
}

/** Each call is about something else, so that none is held back as a repeat. */
function varied(example, call) {
  const ids = Object.keys(example).filter((name) => name.endsWith("_id"));
  return { ...example, ...Object.fromEntries(ids.map((name) => [name, `${name}_${call}`])) };
}

function emitting({ emitter, name, example }) {
  const config = { environment: "production", sinks: [sinks.customerio(sdk)], context, storage: new Map() };
  const tracker = client.createTracker(config);
  client.consent(CONSENT, tracker);
  const sent = { ...context(), channel: "web", event_source: "storefront" };
  return {
    ours: nanoseconds((call) => client[emitter](varied(example, call), undefined, tracker)),
    hand: nanoseconds((call) =>
      sdk.track(
        name,
        { ...varied(example, call), ...sent },
        { messageId: crypto.randomUUID(), timestamp: new Date(), context: { tracking_plan: "acme-shop 2.4.0" } },
      ),
    ),
  };
}

/** Of the properties as they are sent: the generated validator, and Ajv's code for the generated schema. */
function validating({ emitter, name, example }) {
  const memory = sinks.memory();
  const tracker = client.createTracker({
    environment: "staging",
    sinks: [memory],
    context,
    storage: new Map(),
    validators,
  });
  client.consent(CONSENT, tracker);
  client[emitter](example, { userId: "cust_1" }, tracker);
  const { properties } = memory.events.find(({ event }) => event === name);
  const { check } = validators[emitter];
  const validate = ajv[emitter];
  if (check(properties).length > 0 || !validate(properties)) throw new Error(`the example of ${name} is not valid`);
  return { check: nanoseconds(() => check(properties)), ajv: nanoseconds(() => validate(properties)) };
}

const rows = examples.map((each) => ({ ...each, ...emitting(each), ...validating(each) }));
const mean = (key, of = rows) => of.reduce((sum, row) => sum + row[key], 0) / of.length;
const plain = rows.filter(({ isPlain }) => isPlain);
process.stdout.write(
  JSON.stringify({
    ours: mean("ours"),
    hand: mean("hand"),
    plain: mean("ours", plain),
    plainHand: mean("hand", plain),
    check: mean("check"),
    ajv: mean("ajv"),
    written,
  }),
);
