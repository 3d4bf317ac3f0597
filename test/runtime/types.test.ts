import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emitted } from "./emitted.ts";

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** How an app uses the client, right and wrong. */
const APP = `
import type { ConfigOf } from "./tracking/runtime/core.js";
import * as server from "./tracking/server.js";
import * as tracking from "./tracking/index.js";
import * as validators from "./tracking/validators.js";

const item = { product_id: "p1", quantity: 1, price: 49, currency: "EUR" } as const;
const cart = { cart_id: "c1", cart_value: 49, items: [item] };
const sent = tracking.memory();

tracking.init({ environment: "production", sinks: [sent], validators, context: () => ({ utm_source: "mail" }) });
tracking.productAdded({ cart_id: "c1", cart_value: 49, items: [{ product_id: "p1", quantity: 1, price: 49, currency: "EUR" }] });
tracking.productAdded({ ...cart, items: [item], coupon: null }, { timestamp: new Date(), userId: undefined });
tracking.productViewed({ product_id: "p1", viewed_at: new Date() });
tracking.offerShown();
tracking.offerShown({ offer: "o1" });
tracking.identify("u1", { vip_tier: "gold" });

const client = tracking.createTracker({ environment: "test" });
client.track(tracking.productViewed, { product_id: "p1" });
client.track(tracking.productViewed, { product_id: "p1" }, { timestamp: new Date() });
client.track(tracking.productPage, { product_id: "p1" });
client.track(tracking.offerShown);
client.track(tracking.offerShown, {});
client.track(tracking.offerShown, { offer: "o1" }, { messageId: "m1" });
tracking.offerShown({}, {}, client);

const backend = server.createTracker({ environment: "anything" });
backend.track(server.orderCompleted, { order_id: "o1", revenue: 1, ordered_at: new Date() }, { userId: "u1" });
backend.track(server.cartEmptied, {}, { anonymousId: "x" });
backend.track(server.cartEmptied, undefined, { userId: "u1", timestamp: new Date() });
server.orderCompleted({ order_id: "o1", revenue: 1 }, { userId: "u1" });

const optional: ConfigOf<string, { utm_source?: string }> = { environment: "test" };
const required: ConfigOf<string, { utm_source: string }> = { environment: "test", context: () => ({ utm_source: "mail" }) };
// @ts-expect-error a context that the events need
const missing: ConfigOf<string, { utm_source: string }> = { environment: "test" };
server.init(optional ?? required ?? missing);

for (const envelope of sent.events) {
  if (envelope.event === "order_completed") envelope.properties.revenue.toFixed();
  if (envelope.event === "product_added") envelope.properties.items[0]?.product_id.trim();
  if (envelope.type === "identify") envelope.traits["email"];
}

// @ts-expect-error a missing property
tracking.productViewed({});
// @ts-expect-error a wrong type
tracking.productAdded({ ...cart, items: [item], cart_value: "49.00" });
// @ts-expect-error an unknown value
tracking.productAdded({ ...cart, items: [{ ...item, currency: "GBP" }] });
// @ts-expect-error a misspelt property
tracking.productViewed({ product_id: "p1", categry: "x" });
// @ts-expect-error an unknown environment
tracking.init({ environment: "prod" });
// @ts-expect-error context of a wrong type
tracking.init({ environment: "test", context: () => ({ utm_source: 1 }) });
// @ts-expect-error an unknown trait value
tracking.identify("u1", { vip_tier: "bronze" });

// @ts-expect-error a missing property
client.track(tracking.productViewed, {});
// @ts-expect-error a wrong type
client.track(tracking.productViewed, { product_id: 1 });
// @ts-expect-error a misspelt property
client.track(tracking.productViewed, { product_id: "p1", categry: "x" });
// @ts-expect-error no properties
client.track(tracking.productViewed);
// @ts-expect-error an unknown option
client.track(tracking.productViewed, { product_id: "p1" }, { time: new Date() });
// @ts-expect-error an unknown value, deep inside
client.track(tracking.productAdded, { ...cart, items: [{ product_id: "p1", quantity: 1, price: 49, currency: "GBP" }] });

// @ts-expect-error a missing identity
backend.track(server.orderCompleted, { order_id: "o1", revenue: 1 });
// @ts-expect-error an unknown person where a known one is needed
backend.track(server.orderCompleted, { order_id: "o1", revenue: 1 }, { anonymousId: "x" });
// @ts-expect-error nobody
backend.track(server.cartEmptied, {}, { timestamp: new Date() });
// @ts-expect-error nobody at all
backend.track(server.cartEmptied);
// @ts-expect-error a missing identity, without track
server.orderCompleted({ order_id: "o1", revenue: 1 });
`;

/** What a wrong call is told, in full. */
const MESSAGES: readonly (readonly [call: string, ...message: string[]])[] = [
  [
    "tracking.productViewed({})",
    "Argument of type '{}' is not assignable to parameter of type 'ProductViewed'.",
    "  Property 'product_id' is missing in type '{}' but required in type 'ProductViewed'.",
  ],
  [
    'tracking.productViewed({ product_id: "p1", categry: "x" })',
    "Object literal may only specify known properties, but 'categry' does not exist in type 'ProductViewed'. Did you mean to write 'category'?",
  ],
  [
    "client.track(tracking.productViewed, {})",
    "Argument of type '{}' is not assignable to parameter of type 'ProductViewed'.",
    "  Property 'product_id' is missing in type '{}' but required in type 'ProductViewed'.",
  ],
  ["client.track(tracking.productViewed, { product_id: 1 })", "Type 'number' is not assignable to type 'string'."],
  [
    'client.track(tracking.productViewed, { product_id: "p1", categry: "x" })',
    "Object literal may only specify known properties, but 'categry' does not exist in type 'ProductViewed'. Did you mean to write 'category'?",
  ],
  ["client.track(tracking.productViewed)", "Expected 2-3 arguments, but got 1."],
  [
    'client.track(tracking.productAdded, { cart_id: "c", cart_value: 1, items: [{ ...item, currency: "GBP" }] })',
    'Type \'"GBP"\' is not assignable to type \'"EUR" | "USD"\'.',
  ],
  ['backend.track(server.orderCompleted, { order_id: "o1", revenue: 1 })', "Expected 3 arguments, but got 2."],
  [
    'backend.track(server.orderCompleted, { order_id: "o1", revenue: 1 }, { anonymousId: "x" })',
    "Argument of type '{ anonymousId: string; }' is not assignable to parameter of type 'KnownOptions'.",
    "  Property 'userId' is missing in type '{ anonymousId: string; }' but required in type '{ readonly userId: string; }'.",
  ],
  [
    "backend.track(server.cartEmptied, {}, { timestamp: new Date() })",
    "Argument of type '{ timestamp: Date; }' is not assignable to parameter of type 'SomeoneOptions'.",
    "  Type '{ timestamp: Date; }' is not assignable to type 'Options & { readonly anonymousId: string; }'.",
    "    Property 'anonymousId' is missing in type '{ timestamp: Date; }' but required in type '{ readonly anonymousId: string; }'.",
  ],
  ['server.orderCompleted({ order_id: "o1", revenue: 1 })', "Expected 2-3 arguments, but got 1."],
];

const OPTIONS = {
  noEmit: true,
  skipLibCheck: true,
  target: "es2020",
  lib: ["es2020"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tracking-plan-runtime-"));
  for (const [path, text] of [...emitted(), ["app.ts", APP], ["package.json", '{ "type": "module" }']] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

async function complaints(version: string, options: object): Promise<string> {
  const config = join(folder, `tsconfig.${version}.${Object.values(options).join(".")}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...OPTIONS, ...options }, include: ["**/*.ts"] }));
  const tsc = join(dirname(require.resolve(`${version}/package.json`)), "bin/tsc");
  return run(process.execPath, [tsc, "-p", config]).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }) => `${stdout}${stderr}`,
  );
}

describe.concurrent("the emitted client compiles without a complaint", () => {
  const modern = { erasableSyntaxOnly: true };
  test.each([
    ["typescript-5.4", { module: "nodenext" }],
    ["typescript-5.4", { module: "esnext", moduleResolution: "bundler" }],
    ["typescript", { module: "nodenext", ...modern }],
    [
      "typescript",
      { module: "esnext", moduleResolution: "bundler", lib: ["es2023", "dom", "dom.iterable"], ...modern },
    ],
    ["typescript-6", { module: "nodenext", ...modern }],
    ["typescript-6", { module: "esnext", moduleResolution: "bundler", ...modern }],
    ["typescript-7", { module: "nodenext", ...modern }],
    ["typescript-7", { module: "esnext", moduleResolution: "bundler", ...modern }],
  ])("in %s with %j", async (version, options) => {
    expect(await complaints(version, options)).toBe("");
  });
});

describe("a wrong call is told", () => {
  test("what is wrong, in the words of the plan", () => {
    const files = new Map(
      MESSAGES.map(([call], i) => [
        join(folder, `wrong-${i}.ts`),
        `import * as tracking from "./tracking/index.js"; import * as server from "./tracking/server.js";
declare const client: tracking.Tracker; declare const item: tracking.LineItem; declare const backend: tracking.Tracker;
${call}; void [tracking, server, client, backend, item];`,
      ]),
    );
    const { options } = ts.convertCompilerOptionsFromJson({ ...OPTIONS, module: "nodenext" }, folder);
    const host = ts.createCompilerHost(options);
    const { fileExists, getSourceFile } = host;
    host.fileExists = (path) => files.has(path) || fileExists(path);
    host.getSourceFile = (path, languageVersion, ...rest) => {
      const text = files.get(path);
      return text === undefined
        ? getSourceFile(path, languageVersion, ...rest)
        : ts.createSourceFile(path, text, languageVersion);
    };
    const program = ts.createProgram([...files.keys()], options, host);
    const told = [...files.keys()].map((path) =>
      program
        .getSemanticDiagnostics(program.getSourceFile(path))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
        .join("\n"),
    );
    expect(MESSAGES.map(([call], i) => [call, ...(told[i]?.split("\n") ?? [])])).toEqual(MESSAGES);
  });
});
