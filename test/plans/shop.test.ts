import { describe, expect, test } from "vitest";
import type { Condition, HappenedCondition, ValueTest } from "../../src/model/condition.ts";
import { isJsonObject, type JsonObject } from "../../src/model/json.ts";
import type { Property } from "../../src/model/property.ts";
import { followPath } from "../../src/model/uses/path.ts";
import { usesOf } from "../../src/model/uses/uses.ts";
import { useWords } from "../../src/model/uses/words.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";
import { shopPlan } from "../support/plan.ts";

const plan = await shopPlan();
const schemas = new PlanSchemas(plan);
const events = new Map(plan.events.map((event) => [event.name, event]));
const pages = new Map(plan.pages.map((page) => [page.name, page]));
const traits = new Map(plan.traits.map((trait) => [trait.name, trait]));
const context = new Map(plan.context.map((property) => [property.name, property]));

/** What an event carries on the wire: its schema's properties, and those of them that are required. */
function wire(name: string): { readonly properties: JsonObject; readonly required: readonly string[] } {
  const call = events.get(name) ?? pages.get(name);
  const { properties, required } = call ? schemas.call(call) : {};
  return {
    properties: isJsonObject(properties) ? properties : {},
    required: Array.isArray(required) ? required.map(String) : [],
  };
}

const names = (properties: readonly Property[]): readonly string[] => properties.map(({ name }) => name);
const words = (text: string): readonly string[] => text.split(" ");

/** All conditions of a segment, however nested. */
function happened(condition: Condition | undefined): readonly HappenedCondition[] {
  if (condition === undefined) return [];
  if (condition.kind === "event" || condition.kind === "page") return [condition];
  return "conditions" in condition ? condition.conditions.flatMap(happened) : [];
}

describe("the event taxonomy", () => {
  test("T1 has few events, says how many it means to have, and says of each what it is", () => {
    expect(plan.events.length).toBeLessThanOrEqual(20);
    expect(plan.lint.rules.get("size/taxonomy")?.options).toEqual({ max: 20 });
    for (const { name, description, properties } of plan.events)
      expect([name, Boolean(description), properties.every((each) => Boolean(each.description))]).toEqual([
        name,
        true,
        true,
      ]);
  });

  const CORE: readonly (readonly [requirement: string, event: string])[] = [
    ...words(
      "product_viewed collection_viewed product_added cart_updated checkout_started email_captured order_completed order_refunded " +
        "order_cancelled subscription_created subscription_cancelled offer_shown offer_applied session_started vip_tier_changed consent_changed",
    ).map((event) => ["T2", event] as const),
    ["I2", "sms_opted_in"],
    ["I2", "signed_up"],
    ["I2", "logged_in"],
  ];

  test.each(CORE)("%s has %s", (_, event) => {
    expect(events.get(event)?.status).toBe("live");
  });

  test("T2 has one name for an action, and none for an intermediate state", () => {
    expect(events.get("added_to_cart")?.deprecated?.replacedBy).toBe("product_added");
    expect([...events.keys()].filter((name) => !CORE.some(([, each]) => each === name))).toEqual(["added_to_cart"]);
    expect(events.has("payment_succeeded")).toBe(false);
  });

  test("T2 has page views with category, product ids, referrer and UTM", () => {
    for (const { name, category } of plan.pages) expect([name, Boolean(category)]).toEqual([name, true]);
    expect(Object.keys(wire("collection_page").properties)).toEqual(
      expect.arrayContaining(["category", "product_ids", "referrer", "utm_source", "utm_medium", "utm_campaign"]),
    );
    expect(wire("product_page").required).toEqual(expect.arrayContaining(["product_id", "category"]));
  });

  const PAYLOADS: readonly (readonly [requirement: string, event: string, required: string, optional?: string])[] = [
    ["T3", "product_added", "cart_id cart_value currency items"],
    ["T3", "added_to_cart", "cart_id cart_value currency items"],
    ["T3", "cart_updated", "cart_id cart_value currency items"],
    ["T3", "checkout_started", "cart_id cart_value currency items shipping_country"],
    ["T3", "order_completed", "order_id cart_id revenue items is_first_order currency", "discount_code"],
    ["T3", "product_viewed", "product_id variant_id category price"],
    ["T3", "collection_viewed", "collection_id"],
    ["T4", "product_added", "items_schema_version"],
    ["T4", "cart_updated", "items_schema_version"],
    ["T4", "checkout_started", "items_schema_version"],
    ["T4", "order_completed", "items_schema_version"],
    ["T5", "product_added", "cart_value items_count primary_category"],
    ["T5", "checkout_started", "cart_value items_count primary_category"],
    ["T5", "order_completed", "revenue items_count primary_category"],
    ["T6", "product_viewed", "product_name product_url", "image_url"],
    ["T6", "subscription_cancelled", "product_name product_url", "image_url"],
    ["T7", "vip_tier_changed", "vip_tier previous_vip_tier"],
    ["I5", "consent_changed", "consent_channel is_granted"],
    ["T2", "email_captured", "email capture_point"],
    ["N4", "product_added", "event_version"],
  ];

  test.each(
    PAYLOADS.map(([requirement, event, required, optional = ""]) => [requirement, event, required, optional] as const),
  )("%s %s carries %s", (_, event, required, optional) => {
    const payload = wire(event);
    expect(payload.required).toEqual(expect.arrayContaining([...words(required)]));
    for (const name of words(optional).filter(Boolean))
      expect([name, name in payload.properties, payload.required.includes(name)]).toEqual([name, true, false]);
  });

  test("T2 says where an address was captured", () => {
    const point = schemas.types.get("capture_point")?.shape.enum?.map(({ value }) => value);
    expect(point).toEqual(expect.arrayContaining(["popup", "quiz", "back_in_stock", "checkout"]));
  });

  test("T4 has one versioned line item, which all items are", () => {
    const line = schemas.types.get("line_item");
    expect([line?.version, line?.versionField]).toEqual([2, "items_schema_version"]);
    const required = line?.shape.properties?.filter((property) => property.required) ?? [];
    expect(names(required)).toEqual(
      expect.arrayContaining([
        ...words("product_id variant_id sku name category quantity price is_subscription currency product_url"),
      ]),
    );
    expect(names(line?.shape.properties ?? [])).toEqual(expect.arrayContaining(["variant_title", "image_url"]));
    const lists = plan.events.flatMap(({ properties }) => properties.filter(({ name }) => name === "items"));
    expect(lists.map(({ shape }) => shape.items?.ref)).toEqual(lists.map(() => "line_item"));
  });

  test("T6 has no property that nothing uses", () => {
    const used = new Set(
      usesOf(plan).flatMap(({ subject }) =>
        subject.kind === "property" ? [`${subject.name}.${subject.path.split(".")[0]}`] : [],
      ),
    );
    const live = plan.events.filter(({ status }) => status === "live");
    const unused = live.flatMap(({ name, properties }) =>
      properties.map((property) => `${name}.${property.name}`).filter((path) => !used.has(path)),
    );
    expect(unused).toEqual([]);
  });

  test("T7 keeps state as a trait and says its changes as events", () => {
    expect(traits.get("vip_tier")?.changeEvent).toBe("vip_tier_changed");
  });
});

describe("identity", () => {
  test("I1 has one id that never changes, and it is no address", () => {
    const { userId, identifiers } = plan.identity;
    expect([userId, identifiers.find(({ name }) => name === userId)?.stable]).toEqual(["customer_id", true]);
    expect(identifiers.filter(({ stable }) => stable).map(({ name }) => name)).toEqual(["customer_id"]);
    expect(plan.identity.description).toBeTruthy();
  });

  test("I2 names the moments at which a stranger becomes somebody", () => {
    expect([...plan.identity.merge.events]).toEqual([
      ["email_captured", "email"],
      ["sms_opted_in", "phone"],
      ["signed_up", "customer_id"],
      ["logged_in", "customer_id"],
    ]);
    for (const [event, identifier] of plan.identity.merge.events) expect(wire(event).required).toContain(identifier);
  });

  test("I3 starts no journey from an event that may stay without a person, unless it says why", () => {
    const silent = plan.journeys.filter(({ trigger, acceptAnonymous }) => {
      if (trigger?.kind !== "event" || acceptAnonymous !== undefined) return false;
      return events.get(trigger.name)?.identity !== "known" && !plan.identity.merge.events.has(trigger.name);
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  const TRAITS =
    "created_at email phone first_order_date last_order_date orders_count total_spend email_consent sms_consent preferred_category " +
    "vip_tier last_seen last_viewed_product last_viewed_category first_utm_source first_utm_medium first_utm_campaign first_landing_page";

  test.each(words(TRAITS))("I4 knows of a person %s", (name) => {
    expect(traits.get(name)?.description).toBeTruthy();
  });

  test.each(["source", "medium", "campaign"])("I4 keeps the first utm_%s", (name) => {
    expect(context.get(`utm_${name}`)?.firstTouch).toBe(`first_utm_${name}`);
  });

  test("I4 keeps the first landing page", () => {
    expect(context.get("landing_page")?.firstTouch).toBe("first_landing_page");
  });

  test.each(["email_consent", "sms_consent"])("I5 %s is an attribute, and its change an event", (name) => {
    expect(traits.get(name)?.changeEvent).toBe("consent_changed");
    expect(events.get("consent_changed")?.role).toBe("consent");
  });

  test("I6 has an answer for guests, and for two profiles that are one", () => {
    expect(plan.identity.guests).toEqual(["email", "phone"]);
    expect(plan.identity.description).toMatch(/guest.*merged/s);
  });
});

describe("sources, duplicates, environments", () => {
  const SERVER_ONLY =
    "order_completed order_refunded order_cancelled subscription_created subscription_cancelled consent_changed vip_tier_changed";

  test.each(words(SERVER_ONLY))("S1 only the server sends %s", (name) => {
    const event = events.get(name);
    expect([event?.sources, event?.identity]).toEqual([["server"], "known"]);
  });

  test("S1 no other event is the server's", () => {
    expect(
      plan.events
        .filter(({ sources }) => sources.includes("server"))
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...words(SERVER_ONLY)].sort());
  });

  test("S2 every event says where it came from", () => {
    for (const name of [...events.keys(), ...pages.keys()])
      expect(wire(name).required).toEqual(expect.arrayContaining(["event_source", "channel"]));
    expect(schemas.types.get("channel")?.shape.enum?.map(({ value }) => value)).toEqual([
      "web",
      "ios",
      "android",
      "pos",
    ]);
  });

  const KEYS: readonly (readonly [event: string, key: readonly string[], window?: string])[] = [
    ["order_completed", ["order_id"]],
    ["order_refunded", ["refund_id"]],
    ["order_cancelled", ["order_id"]],
    ["subscription_created", ["subscription_id"]],
    ["subscription_cancelled", ["subscription_id"]],
    ["consent_changed", ["consent_id"]],
    ["product_added", ["cart_id", "items"], "30m"],
    ["checkout_started", ["cart_id", "items"], "1h"],
    ["cart_updated", ["cart_id", "cart_revision"]],
  ];

  test.each(KEYS.map(([event, key, window]) => [event, key, window] as const))(
    "S3 %s is one by %j",
    (name, key, window) => {
      const dedupe = events.get(name)?.dedupe;
      expect([dedupe?.key, dedupe?.window?.text]).toEqual([key, window]);
      expect(wire(name).required).toEqual(expect.arrayContaining([...key]));
    },
  );

  test.each([
    ["product_viewed", ["product_id"]],
    ["collection_viewed", ["collection_id"]],
    ["offer_shown", ["offer_id"]],
  ])("S4 %s fires when its subject changes", (name, subject) => {
    expect(events.get(name)?.oncePer).toEqual(subject);
  });

  test.each(
    words("page_path referrer utm_source utm_medium utm_campaign utm_content utm_term landing_page device_type locale"),
  )("S5 the web says %s with every event", (name) => {
    expect(context.get(name)?.sources).toContain("web");
  });

  test("S6 keeps tests out of production", () => {
    const environments = new Map(plan.environments.map((environment) => [environment.name, environment]));
    expect(environments.get("test")?.send).toBe(false);
    const [production, staging] = ["production", "staging"].map((name) => environments.get(name)?.writeKeys);
    expect([...(production?.keys() ?? [])]).toEqual(["customerio", "posthog", "ga4"]);
    for (const [destination, key] of production ?? []) expect(staging?.get(destination)).not.toBe(key);
    expect(plan.identity.internal.emails.length).toBeGreaterThan(0);
  });

  test("S7 marks a backfill, and starts no journey from one", () => {
    expect(wire("order_completed").required).toContain("is_backfill");
    const fromServer = plan.journeys.flatMap(({ name, trigger }) =>
      trigger?.kind === "event" && events.get(trigger.name)?.sources.includes("server") ? [{ name, trigger }] : [],
    );
    expect(fromServer.length).toBeGreaterThan(0);
    const excluded = ({ path, comparisons }: ValueTest): boolean =>
      path === "is_backfill" && comparisons.some(({ operator, value }) => operator === "is" && value === false);
    expect(fromServer.filter(({ trigger }) => !trigger.where.some(excluded)).map(({ name }) => name)).toEqual([]);
  });

  test("S8 says how late each source may be, and no message goes out sooner", () => {
    const delay = new Map(
      plan.sources.map(({ name, maxDelay }) => [name, maxDelay?.seconds ?? Number.POSITIVE_INFINITY]),
    );
    for (const { name, exitOn, messages } of plan.journeys) {
      const stops = exitOn
        .flatMap(({ condition }) => happened(condition))
        .flatMap((stop) => events.get(stop.name)?.sources ?? []);
      const latest = Math.max(0, ...stops.map((source) => delay.get(source) ?? Number.POSITIVE_INFINITY));
      for (const { after } of messages) expect([name, (after?.seconds ?? 0) >= latest]).toEqual([name, true]);
    }
  });
});

describe("those who consume the events", () => {
  const keyEvents = plan.events.filter(({ key }) => key).map(({ name }) => name);

  test("C1 has key events", () => {
    expect(keyEvents).toEqual(
      expect.arrayContaining([
        ...words("product_viewed product_added checkout_started email_captured order_completed subscription_cancelled"),
      ]),
    );
  });

  test.each(keyEvents)("C1 %s proves itself in a segment and in a journey", (name) => {
    const bySegment = (segment: string): boolean =>
      happened(plan.segments.find((each) => each.name === segment)?.match).some((each) => each.name === name);
    expect(plan.segments.some((segment) => bySegment(segment.name))).toBe(true);
    const used = plan.journeys.some(({ trigger, exitOn, goal, audience }) => {
      const conditions = [trigger, goal, ...exitOn.map(({ condition }) => condition)];
      const segments = [
        ...audience.map((each) => each.name),
        ...conditions.flatMap((each) => (each?.kind === "segment" ? [each.name] : [])),
      ];
      return conditions.flatMap(happened).some((each) => each.name === name) || segments.some(bySegment);
    });
    expect(used).toBe(true);
  });

  test.each(plan.journeys.map((journey) => [journey.name, journey] as const))(
    "C2 %s says what stops it, how often one may enter, its holdout and its goal",
    (_, journey) => {
      expect([
        journey.exitOn.length > 0,
        journey.reentry !== undefined,
        journey.holdout !== undefined,
        journey.goal !== undefined,
      ]).toEqual([true, true, true, true]);
    },
  );

  test("C2 a cart flow stops at the order of that cart, a post-purchase flow at refund and cancellation", () => {
    const stops = (name: string) =>
      plan.journeys
        .find((journey) => journey.name === name)
        ?.exitOn.flatMap(({ condition, match }) => happened(condition).map((each) => [each.name, match]));
    expect(stops("cart_recovery")).toContainEqual(["order_completed", ["cart_id"]]);
    expect(stops("checkout_recovery")).toEqual([["order_completed", ["cart_id"]]]);
    expect(stops("post_purchase")).toEqual([
      ["order_refunded", ["order_id"]],
      ["order_cancelled", ["order_id"]],
    ]);
  });

  test("C3 what a segment filters on is required on its event", () => {
    const filters = usesOf(plan).filter(({ purpose, user }) => purpose === "filters on" && user.kind === "segment");
    const optional = filters.filter(
      ({ subject }) => subject.kind === "property" && !isRequired(subject.name, subject.path),
    );
    expect(optional.map(useWords)).toEqual([]);
  });

  test("C3 what a message shows is required, or has a fallback", () => {
    const holes = plan.journeys.flatMap(({ name, trigger, messages }) =>
      messages.flatMap(({ uses, fallback }) =>
        uses
          .filter(({ path }) => {
            if (fallback.has(path)) return false;
            return path.startsWith("trait.") || (trigger?.kind === "event" && !isRequired(trigger.name, path));
          })
          .map(({ path }) => `${name}: ${path}`),
      ),
    );
    expect(holes).toEqual([]);
  });

  /** Whether a path leads to something that is always there. */
  function isRequired(event: string, path: string): boolean {
    const call = events.get(event);
    const all = call ? schemas.payload(call) : [];
    return path.split(".").every((_, index, parts) => {
      const end = followPath(all, parts.slice(0, index + 1).join("."), schemas.types);
      return end.kind === "property" && end.property.required;
    });
  }

  test("C4 knows who would break", () => {
    const broken = usesOf(plan).filter(
      ({ subject }) => subject.kind === "property" && subject.name === "product_viewed" && subject.path === "category",
    );
    expect(broken.map(useWords)).toContain(
      "the segment `skincare_browsers` filters on the property `category` of `product_viewed`",
    );
  });

  test("C5 keeps the golden path as a test", () => {
    const path = plan.scenarios.find(({ name }) => name === "buys_on_desktop_after_leaving_on_mobile");
    expect(new Set(path?.steps.flatMap(({ anonymousId }) => anonymousId ?? []))).toEqual(new Set(["phone", "laptop"]));
    const actions = path?.steps.flatMap(({ action }) =>
      action && "name" in action ? [action.name] : action ? [action.kind] : [],
    );
    expect(actions).toEqual(
      expect.arrayContaining([
        "product_viewed",
        "product_added",
        "identify",
        "logged_in",
        "checkout_started",
        "order_completed",
      ]),
    );
    expect(path?.expect.at(-1)?.journeys.get("cart_recovery")).toBe("exited");
    expect(path?.expect.at(-1)?.notIn).toContain("cart_abandoners");
  });

  test("C6 reaches items of a category in an order, distinct products viewed, 45 to 90 days ago", () => {
    const browsers = happened(plan.segments.find(({ name }) => name === "skincare_browsers")?.match);
    expect(browsers.map(({ count }) => count?.distinct)).toEqual(["product_id", undefined]);
    expect(
      browsers[1]?.where[0]?.elements.map(({ quantifier, tests }) => [
        quantifier,
        tests[0]?.path,
        tests[0]?.comparisons[0]?.value,
      ]),
    ).toEqual([["any", "category", "skincare"]]);
    const lapsed = plan.segments.find(({ name }) => name === "lapsed_buyers")?.match;
    expect(lapsed?.kind === "trait" && lapsed.test.comparisons.map(({ operator, value }) => [operator, value])).toEqual(
      [["ago", { gte: "45d", lte: "90d" }]],
    );
  });
});
