import { beforeAll, describe, expect, test } from "vitest";
import { checked } from "../../support/checked.ts";
import { type ClientFiles, clientOf, inFolder, sharingRuntime, textOf } from "../../support/client.ts";
import { planOf, shopPlan } from "../../support/plan.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { complaints, STRICT_CHECKS } from "../../support/typescript-program.ts";
import { configText, TYPESCRIPT_VERSIONS, type TypescriptVersion, tsc } from "../../support/typescript-version.ts";

/** What an app writes, and the first complaint of the compiler about it. */
type Mistake = readonly [mistake: string, code: string, complaint: string];

const ITEM =
  '{ product_id: "p", variant_id: "v", sku: "s", name: "n", category: "skincare", quantity: 1, price: 49, currency: "EUR", is_subscription: false, product_url: "https://shop.example" }';
const CART = `{ cart_id: "c", cart_value: 49, currency: "EUR", items_count: 1, items: [${ITEM}], product_id: "p", primary_category: "skincare" }`;
const ORDER = '{ order_id: "o", revenue: 1, currency: "EUR", cancellation_reason: "other" }';

const WEB: readonly Mistake[] = [
  [
    "a required property is missing",
    'web.signedUp({ customer_id: "c" });',
    "Argument of type '{ customer_id: string; }' is not assignable to parameter of type 'SignedUp'.\n  Property 'auth_method' is missing in type '{ customer_id: string; }' but required in type 'SignedUp'.",
  ],
  [
    "several required properties are missing",
    "web.signedUp({});",
    "Argument of type '{}' is not assignable to parameter of type 'SignedUp'.\n  Type '{}' is missing the following properties from type 'SignedUp': customer_id, auth_method",
  ],
  [
    "an amount is text",
    `web.productAdded({ ...${CART}, cart_value: "49.00" });`,
    "Type 'string' is not assignable to type 'number'.",
  ],
  [
    "a number is text in an element",
    `web.productAdded({ ...${CART}, items: [{ ...${ITEM}, price: "49.00" }] });`,
    "Type 'string' is not assignable to type 'number'.",
  ],
  [
    "a value is not of the enum",
    'web.signedUp({ customer_id: "c", auth_method: "facebook" });',
    "Type '\"facebook\"' is not assignable to type 'AuthMethod'.",
  ],
  [
    "a value is misspelt in an element",
    `web.productAdded({ ...${CART}, items: [{ ...${ITEM}, category: "skin_care" }] });`,
    "Type '\"skin_care\"' is not assignable to type 'Category'. Did you mean '\"skincare\"'?",
  ],
  [
    "a key is misspelt",
    'web.offerApplied({ offer_id: "o", cart_id: "c", discount_cod: "X", discount_value: 1, currency: "EUR" });',
    "Object literal may only specify known properties, but 'discount_cod' does not exist in type 'OfferApplied'. Did you mean to write 'discount_code'?",
  ],
  [
    "a key is not of the plan",
    'web.signedUp({ customer_id: "c", auth_method: "apple", plan: "pro" });',
    "Object literal may only specify known properties, and 'plan' does not exist in type 'SignedUp'.",
  ],
  [
    "an empty event is given something",
    'web.homePage({ path: "/" });',
    "Type 'string' is not assignable to type 'never'.",
  ],
  [
    "what is optional is undefined",
    'web.offerApplied({ offer_id: "o", cart_id: "c", discount_code: undefined, discount_value: 1, currency: "EUR" });',
    "Argument of type '{ offer_id: string; cart_id: string; discount_code: undefined; discount_value: number; currency: string; }' is not assignable to parameter of type 'OfferApplied' with 'exactOptionalPropertyTypes: true'. Consider adding 'undefined' to the types of the target's properties.\n  Types of property 'discount_code' are incompatible.\n    Type 'undefined' is not assignable to type 'string'.",
  ],
  [
    "an event of the server",
    `web.orderCancelled(${ORDER});`,
    "Property 'orderCancelled' does not exist on type 'typeof import(\"/web/index\")'.",
  ],
  [
    "an event of the server, imported",
    'import { orderCompleted } from "./web/index.js"; orderCompleted;',
    "Module '\"./web/index.js\"' has no exported member 'orderCompleted'.",
  ],
  [
    "an environment that is not of the plan",
    'web.init({ environment: "prod" });',
    "Type '\"prod\"' is not assignable to type 'Environment'.",
  ],
  [
    "a trait that is not of the plan",
    'web.identify("c", { mail: "a@b.example" });',
    "Object literal may only specify known properties, but 'mail' does not exist in type 'Traits'. Did you mean to write 'email'?",
  ],
  [
    "a trait of another source",
    'web.identify("c", { orders_count: 1 });',
    "Object literal may only specify known properties, and 'orders_count' does not exist in type 'Traits'.",
  ],
  [
    "a trait of a wrong type",
    'web.identify("c", { email_consent: "yes" });',
    "Type 'string' is not assignable to type 'boolean | undefined'.",
  ],
  [
    "context that is not of the plan",
    'web.init({ environment: "test", context: () => ({ utm_sorce: "x" }) });',
    "Type '() => { utm_sorce: string; }' is not assignable to type '() => Context'.\n  Type '{ utm_sorce: string; }' has no properties in common with type 'Context'.",
  ],
  [
    "consent that is not of the plan",
    'web.consent({ analytic: "granted" });',
    "Object literal may only specify known properties, but 'analytic' does not exist in type 'Consent'. Did you mean to write 'analytics'?",
  ],
  ["a choice that is none", 'web.consent({ analytics: "yes" });', "Type '\"yes\"' is not assignable to type 'Choice'."],
  [
    "a destination that is not of the plan",
    'web.writeKey("segment", "k");',
    'Argument of type \'"segment"\' is not assignable to parameter of type \'"customerio" | "posthog" | "ga4" | "snowplow"\'.',
  ],
  [
    "an emitter without its properties",
    'web.init({ environment: "test" }).track(web.signedUp);',
    "Expected 2-3 arguments, but got 1.",
  ],
];

const SERVER: readonly Mistake[] = [
  ["nobody is named", `server.orderCancelled(${ORDER});`, "Expected 2-3 arguments, but got 1."],
  [
    "a known person is needed",
    `server.orderCancelled(${ORDER}, { anonymousId: "a" });`,
    "Argument of type '{ anonymousId: string; }' is not assignable to parameter of type 'KnownOptions'.\n  Property 'userId' is missing in type '{ anonymousId: string; }' but required in type '{ readonly userId: string; }'.",
  ],
  [
    "nobody is named, through a tracker",
    `tracker.track(server.orderCancelled, ${ORDER});`,
    "Expected 3 arguments, but got 2.",
  ],
  [
    "a known person is needed, through a tracker",
    `tracker.track(server.orderCancelled, ${ORDER}, { anonymousId: "a" });`,
    "Argument of type '{ anonymousId: string; }' is not assignable to parameter of type 'KnownOptions'.\n  Property 'userId' is missing in type '{ anonymousId: string; }' but required in type '{ readonly userId: string; }'.",
  ],
  [
    "the context is required, and nothing gives it",
    'server.createTracker({ environment: "test" });',
    "Argument of type '{ environment: \"test\"; }' is not assignable to parameter of type 'Config'.\n  Property 'context' is missing in type '{ environment: \"test\"; }' but required in type '{ readonly context: () => Context; }'.",
  ],
  [
    "the context lacks what is required",
    'server.createTracker({ environment: "test", context: () => ({}) });',
    "Property 'channel' is missing in type '{}' but required in type 'Context'.",
  ],
];

const GROUPS: readonly Mistake[] = [
  [
    "a group that is not of the plan",
    'groups.group("acount", "a", { tier: "free" });',
    'Argument of type \'"acount"\' is not assignable to parameter of type \'"account" | "team"\'.',
  ],
  [
    "an attribute of another group",
    'groups.group("team", "t", { tier: "free" });',
    "Object literal may only specify known properties, and 'tier' does not exist in type 'TeamTraits'.",
  ],
  [
    "an attribute of a wrong type",
    'groups.group("account", "a", { tier: "gold" });',
    'Type \'"gold"\' is not assignable to type \'"free" | "pro"\'.',
  ],
  [
    "a required attribute is missing",
    'groups.group("account", "a", {});',
    "Argument of type '{}' is not assignable to parameter of type 'AccountTraits'.\n  Property 'tier' is missing in type '{}' but required in type 'AccountTraits'.",
  ],
  ["all attributes are missing", 'groups.group("account", "a");', "Expected 3-5 arguments, but got 2."],
  ["nobody is named on a server", 'onServer.group("team", "t", {});', "Expected 4-5 arguments, but got 3."],
  [
    "somebody must be named on a server",
    "onServer.visited({}, {});",
    "Argument of type '{}' is not assignable to parameter of type 'SomeoneOptions'.",
  ],
];

const GROUPS_PLAN = `
plan: { name: groups, version: 1.0.0 }
sources: { web: { kind: client }, server: { kind: server } }
groups:
  account: { traits: { tier: { enum: [free, pro], required: true } } }
  team: { traits: { size: integer } }
events: { visited: { sources: [server] } }
`;

const HEAD = `import * as web from "./web/index.js";
import * as server from "./server/index.js";
import * as groups from "./groups/index.js";
import * as onServer from "./onServer/index.js";
export const tracker = server.createTracker({ environment: "test", context: () => ({ channel: "web" }) });
export const all = [web, server, groups, onServer];
`;

const MISTAKES = [...WEB, ...SERVER, ...GROUPS];

const OPTIONS = {
  ...STRICT_CHECKS,
  target: "es2022",
  lib: ["es2022"],
  types: [],
  module: "esnext",
  moduleResolution: "bundler",
};

let clients: ClientFiles;
let withBrokenBody: string;
const complaintsOf = new Map<string, ReadonlyMap<string, string>>();

beforeAll(async () => {
  const shop = await shopPlan();
  const groups = await planOf(GROUPS_PLAN);
  const folders: readonly (readonly [string, ClientFiles])[] = [
    ["web", await clientOf(shop, "web")],
    ["server", await clientOf(shop, "server")],
    ["groups", await clientOf(groups, "web")],
    ["onServer", await clientOf(groups, "server")],
  ];
  clients = new Map([...sharingRuntime(new Map(folders))].filter(([path]) => !path.endsWith("validators.ts")));
  const index = textOf(clients, "groups/index.ts");
  withBrokenBody = index.replace("  $reset(tracker);", "  $reset(tracker, 1);");
  // Each in a file of its own, all in one program.
  const apps = new Map(MISTAKES.map(([, code], number) => [`app${number}.ts`, `${HEAD}${code}\n`]));
  const project = new Map([...clients, ...apps, ["broken/index.ts", withBrokenBody]]);
  const folder = temporaryFolder(
    new Map([
      ...inFolder("as-made", project),
      ...inFolder("as-checked", checked(project)),
      ...TYPESCRIPT_VERSIONS.map((version) => [projectFile(version), configText(PROJECT, version)] as const),
      ["tsconfig-loose.json", JSON.stringify(LOOSE)],
      ["package.json", '{ "type": "module" }'],
    ]),
  );
  const versions = TYPESCRIPT_VERSIONS.map((version) => [version.version, version, projectFile(version)] as const);
  const runs = [...versions, ["loose", { version: "5.9", installed: "typescript" }, "tsconfig-loose.json"] as const];
  await Promise.all(
    runs.map(async ([name, version, config]) => complaintsOf.set(name, await firstComplaints(version, folder, config))),
  );
}, 120_000);

/** An app that asks for nothing. */
const LOOSE = {
  compilerOptions: {
    noEmit: true,
    strict: false,
    target: "es2022",
    lib: ["es2022"],
    types: [],
    module: "esnext",
    moduleResolution: "bundler",
  },
  include: ["as-made/*.ts"],
};

const said = (version: string): ReadonlyMap<string, string> => complaintsOf.get(version) ?? new Map();

const PROJECT = { compilerOptions: OPTIONS, include: ["*/*.ts", "*/broken/index.ts"] };

const projectFile = ({ version }: TypescriptVersion): string => `tsconfig-${version}.json`;

/** What the compiler says of each file: the first complaint, its lines as an editor shows them. */
async function firstComplaints(
  version: TypescriptVersion,
  folder: string,
  config: string,
): Promise<ReadonlyMap<string, string>> {
  const text = await tsc(version, folder, ["-p", config, "--pretty", "false"]);
  const first = new Map<string, string>();
  for (const complaint of text.trimEnd().split(/\n(?! )/)) {
    const [, file = "", message = complaint] = /^(\S+)\(\d+,\d+\): error TS\d+: (.*)$/s.exec(complaint) ?? [];
    if (!first.has(file)) first.set(file, message.replaceAll(/"[^"]*\/as-(?:made|checked)\//g, '"/'));
  }
  return first;
}

/** Those of one folder. */
const within = (name: string, complaints: ReadonlyMap<string, string>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...complaints].flatMap(([file, message]) =>
      file.startsWith(`${name}/`) ? [[file.slice(name.length + 1), message]] : [],
    ),
  );

// Clients tell the compiler to look away from the code inside them: that must not hide what is wrong in an app.
describe("it does not compile, and TypeScript says why, that", () => {
  test.for(MISTAKES.map((mistake, index) => [...mistake, index] as const))("%s", ([, , complaint, index]) => {
    expect(said("5.9").get(`as-made/app${index}.ts`)).toBe(complaint);
  });
});

describe("a compiler that looks away from a client says the same of an app as one that does not, in TypeScript", () => {
  test.for(TYPESCRIPT_VERSIONS)("$version", ({ version }) => {
    const { "broken/index.ts": broken, ...asChecked } = within("as-checked", said(version));
    const asMade = within("as-made", said(version));
    expect(broken).toBe("Expected 1 arguments, but got 2.");
    expect(asMade).toEqual(asChecked);
    expect(Object.keys(asMade)).toHaveLength(MISTAKES.length);
  });
});

test("without `strict` a client compiles, and all is told but what is missing", () => {
  const untold = MISTAKES.filter((_, index) => !said("loose").has(`as-made/app${index}.ts`));
  expect(untold.map(([mistake]) => mistake)).toEqual([
    "what is optional is undefined",
    "an emitter without its properties",
    "nobody is named, through a tracker",
  ]);
  expect([...said("loose").keys()].filter((file) => !/^as-made\/app\d+\.ts$/.test(file))).toEqual([]);
});

test("code that is wrong inside a client is found out by all tests that compile one", () => {
  const head = textOf(clients, "web/index.ts").split("import ")[0];
  const wrong = complaints(new Map([["wrong.ts", `${head}export const wrong: string = 1;\n`]]));
  expect(wrong.map(({ line, message }) => [line, message])).toEqual([
    [5, "Type 'number' is not assignable to type 'string'."],
  ]);
});
