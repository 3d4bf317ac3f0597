import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import { CASES, DESTINATION_TYPES, SEVERITIES, TARGETS, VALIDATIONS } from "../../../src/model/plan.ts";
import { bare } from "../../support/bare.ts";
import { planOfTexts } from "../../support/loaded.ts";

/** A part of the plan that a text says. */
async function part<T>(text: string, read: (plan: Plan) => T): Promise<unknown> {
  return bare(read(await planOfTexts(text)));
}

describe("nothing at all", () => {
  test.each([[""], ["# nothing yet\n"], ["plan:\n"], ["{}"], ["events:\nproperties: {}\n"]])(
    "%j is an empty plan",
    async (text) => {
      const plan = await planOfTexts(text);
      expect(bare(plan)).toEqual({
        conventions: { timestamps: "iso8601" },
        sources: [{ name: "app", kind: "client" }],
        lint: { preset: "recommended" },
      });
    },
  );
});

describe("plan", () => {
  test("all of it", async () => {
    const plan = await planOfTexts(
      "plan: { language: 1, name: acme-shop, version: 2.4.0, description: What the shop sends., owners: { growth: growth@acme.example } }",
    );
    expect([plan.name, plan.version, plan.description, [...plan.owners]]).toEqual([
      "acme-shop",
      "2.4.0",
      "What the shop sends.",
      [["growth", "growth@acme.example"]],
    ]);
  });

  test.each(["0.0.1", "1.0.0-beta.1", "1.0.0+build.5", "10.20.30-rc.1+a.b"])("version %s", async (version) => {
    expect((await planOfTexts(`plan: { version: ${version} }`)).version).toBe(version);
  });

  test.each([
    ["events: { e: { owner: anyone at all } }"],
    ["plan: { owners: }\nevents: { e: { owner: anyone at all } }"],
    ["plan: { owners: { anyone at all: me } }\nevents: { e: { owner: anyone at all } }"],
  ])("an owner is free text, or a key of owners: %s", async (text) => {
    expect((await planOfTexts(text)).events[0]?.owner).toBe("anyone at all");
  });
});

describe("conventions and vocabulary", () => {
  test("all of them", async () => {
    const text = `
conventions:
  events: { case: snake_case, order: object_action, tense: past }
  properties: { case: camelCase }
  enumValues: { case: kebab-case }
  timestamps: unix_seconds
  eventVersionField: event_version`;
    expect(await part(text, ({ conventions }) => conventions)).toEqual({
      events: { case: "snake_case", order: "object_action", tense: "past" },
      properties: { case: "camelCase" },
      enumValues: { case: "kebab-case" },
      timestamps: "unix_seconds",
      eventVersionField: "event_version",
    });
  });

  test.each(CASES)("case %s", async (name) => {
    expect((await planOfTexts(`conventions: { events: { case: ${name} } }`)).conventions.events.case).toBe(name);
  });

  test("vocabulary", async () => {
    const text = "vocabulary: { synonyms: [[a, b], [c, d, e]], distinct: [[f, g]] }";
    expect(await part(text, ({ vocabulary }) => vocabulary)).toEqual({
      synonyms: [
        ["a", "b"],
        ["c", "d", "e"],
      ],
      distinct: [["f", "g"]],
    });
  });
});

describe("identity and consent", () => {
  test("all of identity", async () => {
    const text = `
identity:
  description: One id.
  userId: customer_id
  identifiers: { customer_id: { type: string, stable: true }, email: { type: email }, phone: phone }
  merge:
    window: 30d
    events: { email_captured: email, logged_in: customer_id }
  guests: { identifyBy: [email, phone] }
  internal: { emails: ["*@acme.example"], userIds: ["test_*"] }`;
    expect(await part(text, ({ identity }) => identity)).toEqual({
      description: "One id.",
      userId: "customer_id",
      identifiers: [
        { name: "customer_id", shape: { types: ["string"] }, stable: true },
        { name: "email", shape: { semantic: "email" } },
        { name: "phone", shape: { semantic: "phone" } },
      ],
      merge: {
        window: { text: "30d", seconds: 2_592_000 },
        events: { email_captured: "email", logged_in: "customer_id" },
      },
      guests: ["email", "phone"],
      internal: { emails: ["*@acme.example"], userIds: ["test_*"] },
    });
  });

  test("consent, denied unless said", async () => {
    expect(
      await part(
        "consent: { analytics: { default: granted, owner: legal, description: Watching. }, marketing: }",
        ({ consent }) => consent,
      ),
    ).toEqual([
      { name: "analytics", default: "granted", owner: "legal", description: "Watching." },
      { name: "marketing", default: "denied" },
    ]);
  });
});

describe("sources, destinations, environments", () => {
  test("a plan without sources has one, `app`", async () => {
    const plan = await planOfTexts("events: { e: { sources: [app] }, f: {} }");
    expect(bare(plan.sources)).toEqual([{ name: "app", kind: "client" }]);
    expect(plan.events.map(({ sources, sourcesStated }) => [sources, sourcesStated])).toEqual([
      [["app"], true],
      [["app"], false],
    ]);
  });

  test("sources", async () => {
    const text = `
context: { channel: string, version: integer }
sources:
  web: { kind: client, platform: browser, sends: { channel: web, version: 2 }, title: Shop, description: The storefront. }
  server: { kind: server, delivery: { maxDelay: 5m } }
  plain:`;
    expect(await part(text, ({ sources }) => sources)).toEqual([
      {
        name: "web",
        kind: "client",
        platform: "browser",
        sends: { channel: "web", version: 2 },
        title: "Shop",
        description: "The storefront.",
      },
      { name: "server", kind: "server", maxDelay: { text: "5m", seconds: 300 } },
      { name: "plain", kind: "client" },
    ]);
  });

  test("destinations", async () => {
    const text = `
sources: { web: }
destinations: { cio: { type: customerio, overrides: true }, ga4: { type: ga4, sources: [web], accepts: { pii: none } } }`;
    expect(await part(text, ({ destinations }) => destinations)).toEqual([
      { name: "cio", type: "customerio", overrides: true },
      { name: "ga4", type: "ga4", sources: ["web"], accepts: { pii: "none" } },
    ]);
  });

  test.each(DESTINATION_TYPES)("destination type %s", async (type) => {
    expect((await planOfTexts(`destinations: { d: { type: ${type} } }`)).destinations[0]?.type).toBe(type);
  });

  test("environments", async () => {
    const text = `
destinations: { cio: { type: customerio } }
environments: { production: { writeKeys: { cio: "prod_" } }, staging: { }, test: { send: false, validation: throw } }`;
    const { environments } = await planOfTexts(text);
    expect(bare(environments)).toEqual([
      { name: "production", writeKeys: { cio: "prod_" }, send: true },
      { name: "staging", send: true },
      { name: "test", send: false, validation: "throw" },
    ]);
  });

  test.each(VALIDATIONS)("validation %s", async (validation) => {
    expect((await planOfTexts(`environments: { e: { validation: ${validation} } }`)).environments[0]?.validation).toBe(
      validation,
    );
  });
});

describe("context and traits", () => {
  test("context", async () => {
    const text = `
sources: { web: }
context: { channel: { type: string, required: true }, utm_source: { type: string, sources: [web], persist: { firstTouch: first_utm } } }`;
    expect(await part(text, ({ context }) => context)).toEqual([
      { name: "channel", shape: { types: ["string"] }, required: true },
      { name: "utm_source", shape: { types: ["string"] }, sources: ["web"], firstTouch: "first_utm" },
    ]);
  });

  test("traits", async () => {
    const text = `
sources: { server: }
traits: { email: { type: email, pii: personal }, consent: { type: boolean, changeEvent: consent_changed }, orders: { type: integer, sources: [server] } }`;
    expect(await part(text, ({ traits }) => traits)).toEqual([
      { name: "email", shape: { semantic: "email" }, pii: "personal" },
      { name: "consent", shape: { types: ["boolean"] }, changeEvent: "consent_changed" },
      { name: "orders", shape: { types: ["integer"] }, sources: ["server"] },
    ]);
  });
});

describe("lint, diff, generate", () => {
  test("lint", async () => {
    const text = `
lint:
  preset: strict
  rules: { naming/event-drift: error, docs/owner: off, size/taxonomy: [warning, { max: 20 }], a/b: [info] }
  ignore: [{ rule: naming/property-drift, at: events.legacy, reason: Old POS., until: 2027-06-30 }, { rule: x/y }]`;
    expect(await part(text, ({ lint }) => lint)).toEqual({
      preset: "strict",
      rules: {
        "naming/event-drift": { severity: "error" },
        "docs/owner": { severity: "off" },
        "size/taxonomy": { severity: "warning", options: { max: 20 } },
        "a/b": { severity: "info" },
      },
      ignore: [
        { rule: "naming/property-drift", at: "events.legacy", reason: "Old POS.", until: "2027-06-30" },
        { rule: "x/y" },
      ],
    });
  });

  test.each(["recommended", "strict", "all", "none"])("preset %s", async (preset) => {
    expect((await planOfTexts(`lint: { preset: ${preset} }`)).lint.preset).toBe(preset);
  });

  test.each(SEVERITIES)("severity %s", async (severity) => {
    expect(await part(`diff: { rules: { enum-value-added: ${severity} } }`, ({ diff }) => diff.rules)).toEqual({
      "enum-value-added": { severity },
    });
  });

  test("generate keeps `out` and `template` as they are written", async () => {
    const text = `
sources: { web: }
generate:
  - { target: typescript, source: web, out: ../src/tracking/web, react: true, importExtension: none }
  - { target: json-schema, out: ../schemas, draft: "07", baseUrl: "https://schemas.acme.example/plan" }
  - { target: template, template: ../kotlin.hbs, out: ../Tracking.kt }`;
    expect(await part(text, ({ generate }) => generate)).toEqual([
      { target: "typescript", source: "web", out: "../src/tracking/web", react: true, importExtension: "none" },
      { target: "json-schema", out: "../schemas", draft: "07", baseUrl: "https://schemas.acme.example/plan" },
      { target: "template", template: "../kotlin.hbs", out: "../Tracking.kt" },
    ]);
  });

  test.each(TARGETS.filter((target) => target !== "template"))("target %s", async (target) => {
    expect((await planOfTexts(`generate: [{ target: ${target} }]`)).generate[0]?.target).toBe(target);
  });
});

describe("durations are a number and its unit", () => {
  test.each([
    ["0s", 0],
    ["45s", 45],
    ["30m", 1_800],
    ["24h", 86_400],
    ["7d", 604_800],
    ["2w", 1_209_600],
  ])("%s", async (text, seconds) => {
    expect((await planOfTexts(`identity: { merge: { window: ${text} } }`)).identity.merge.window).toEqual({
      text,
      seconds,
    });
  });
});
