// Run as a process of its own, with the folder of the shop's bundled client: prints, as JSON, the mean nanoseconds of its events.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const CALLS = 3_000;
const BATCHES = 7;

const folder = process.argv[2];
const { client, sinks, validators, ulid, uuid5 } = await import(pathToFileURL(join(folder, "app.mjs")).href);
const ajv = createRequire(import.meta.url)(join(folder, "ajv.cjs"));
const examples = JSON.parse(readFileSync(join(folder, "examples.json"), "utf8"));

let written = 0;
let refused = 0;
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

const PLAN = { name: "acme-shop", version: "2.4.0", source: "web", environment: "production" };
const SENT = { ...context(), channel: "web", event_source: "storefront" };
const NAMESPACE = "00000000-0000-0000-0000-000000000000";
const ANONYMOUS = crypto.randomUUID();

/** What somebody writes by hand who only wants it sent. */
const bare = (name, properties) =>
  sdk.track(name, { ...properties, ...SENT }, { messageId: crypto.randomUUID(), timestamp: new Date() });

/**
 * What somebody writes by hand who wants the same to arrive: who it is, which plan, an id that tells a repeat where the plan
 * asks for one, as a ULID, and the person identified where the plan says so.
 */
function careful({ name, page, key, identifier }, properties) {
  const timestamp = new Date();
  const same = key && JSON.stringify([PLAN.name, PLAN.environment, name, key.map((each) => properties[each])]);
  const id = same ? uuid5(same, NAMESPACE) : crypto.randomUUID();
  const options = { messageId: ulid(id), timestamp, anonymousId: ANONYMOUS, context: { tracking_plan: PLAN } };
  if (identifier !== undefined) {
    const traits =
      identifier === "customer_id" ? [properties.customer_id, {}] : [{ [identifier]: properties[identifier] }];
    sdk.identify(...traits, { ...options, messageId: ulid(crypto.randomUUID()) });
  }
  const sent = { ...properties, ...SENT };
  if (page !== undefined) sdk.page(page, name, sent, options);
  else sdk.track(name, sent, options);
}

/** A call by the client, with or without validation, and by hand. `sent`: the properties as they are sent. */
function emitting(each, sent) {
  const { emitter, name, example } = each;
  const filled = Object.fromEntries(Object.entries(sent).filter(([property]) => !(property in example)));
  const validate = ajv[emitter];
  const [off, on] = [trackerIn("production"), trackerIn("staging", { validators })];
  return {
    ours: nanoseconds((call) => client[emitter](varied(example, call), undefined, off)),
    validated: nanoseconds((call) => client[emitter](varied(example, call), { userId: "cust_1" }, on)),
    careful: nanoseconds((call) => careful(each, varied(example, call))),
    carefulValidated: nanoseconds((call) => {
      const properties = varied(example, call);
      if (!validate({ ...properties, ...filled })) refused++;
      careful(each, properties);
    }),
    bare: nanoseconds((call) => bare(name, varied(example, call))),
  };
}

function trackerIn(environment, more) {
  const tracker = client.createTracker({
    environment,
    sinks: [sinks.customerio(sdk)],
    context,
    storage: new Map(),
    onViolation: () => refused++,
    ...more,
  });
  client.consent(CONSENT, tracker);
  return tracker;
}

/** The properties of an event as they are sent. */
function sentBy({ emitter, name, example }) {
  const memory = sinks.memory();
  const tracker = client.createTracker({ environment: "staging", sinks: [memory], context, validators });
  client.consent(CONSENT, tracker);
  client[emitter](example, { userId: "cust_1" }, tracker);
  return memory.events.find(({ event }) => event === name).properties;
}

/** The generated validator, and Ajv's code for the generated schema. */
function validating({ emitter, name }, properties) {
  const { check } = validators[emitter];
  const validate = ajv[emitter];
  if (check(properties).length > 0 || !validate(properties)) throw new Error(`the example of ${name} is not valid`);
  return { check: nanoseconds(() => check(properties)), ajv: nanoseconds(() => validate(properties)) };
}

const rows = examples.map((each) => {
  const sent = sentBy(each);
  return { ...each, ...emitting(each, sent), ...validating(each, sent) };
});
if (refused > 0) throw new Error(`${refused} calls were refused.`);
const meanOf = (of) =>
  Object.fromEntries(
    ["ours", "validated", "careful", "carefulValidated", "bare", "check", "ajv"].map((key) => [
      key,
      of.reduce((sum, row) => sum + row[key], 0) / of.length,
    ]),
  );
process.stdout.write(
  JSON.stringify({ all: meanOf(rows), plain: meanOf(rows.filter(({ isPlain }) => isPlain)), written }),
);
