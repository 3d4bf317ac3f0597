import { afterEach, describe, expect, test, vi } from "vitest";
import { group, identify, send, type ViolationError } from "../../src/runtime/core.ts";
import * as shop from "./client/index.ts";
import * as validators from "./client/validators.ts";
import { setup } from "./setup.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const GOOD = {
  cart_id: "c1",
  cart_value: 49,
  items: [{ product_id: "p1", quantity: 1, price: 49, currency: "EUR" as const }],
};
const BAD = {
  cart_id: 1,
  cart_value: "49.00",
  itms: [],
  items: [{ product_id: "", quantity: 0.5, price: 1, currency: "GBP" }],
};

function shopIn(environment: "production" | "staging" | "test", sample?: number) {
  const sent = shop.memory();
  const violations: string[] = [];
  const onViolation = ({ message }: { message: string }): unknown => violations.push(message);
  const tracker = shop.createTracker({ environment, sinks: [sent], validators, onViolation, sample });
  return { tracker, sent, violations };
}

describe("in mode report", () => {
  test("a good event is silent, a bad one is told, all of it, and sent", () => {
    const { tracker, sent, violations } = shopIn("staging");
    shop.productAdded(GOOD, {}, tracker);
    expect(violations).toEqual([]);
    shop.productAdded(BAD as never, {}, tracker);
    expect(violations).toEqual([
      "product_added cart_id: expected text, got 1",
      'product_added cart_value: expected a number, got "49.00"',
      'product_added items.0.product_id: expected 1 or more characters, got ""',
      "product_added items.0.quantity: expected a whole number, got 0.5",
      'product_added items.0.currency: expected "EUR" or "USD", got "GBP"',
      "product_added itms: expected no such property, got a list",
    ]);
    expect(sent.events).toHaveLength(2);
  });

  test.each([
    ["nobody is known", undefined],
    ["somebody is known", "cust_1"],
  ])("what an event must say and does not is told every time, whether %s", (_, userId) => {
    const { tracker, violations } = shopIn("staging");
    if (userId) shop.identify(userId, { email: "a@b.example" }, {}, tracker);
    for (const cart_id of ["c1", "c2"]) shop.productAdded({ cart_id, items: GOOD.items } as never, {}, tracker);
    expect(violations).toEqual(Array(2).fill("product_added cart_value: expected a number, got nothing"));
  });

  test("a server is told what is missing, too", () => {
    const violations: string[] = [];
    const onViolation = ({ message }: { message: string }): unknown => violations.push(message);
    const config = { environment: "staging", validators, onViolation };
    const { tracker } = setup(config, { kind: "server", sends: { channel: "web" } });
    send(tracker, "email_captured", {}, { userId: "cust_1" });
    expect(violations).toEqual(["email_captured email: expected text, got nothing"]);
  });

  test("never shows personal data, nor what nobody planned", () => {
    const { tracker, violations } = shopIn("staging");
    shop.consent({ analytics: "granted" }, tracker);
    shop.emailCaptured({ email: "Ada Lovelace", name: "Ada" } as never, {}, tracker);
    shop.emailCaptured({ email: 4915112345678 } as never, {}, tracker);
    expect(violations.filter((each) => each.startsWith("email"))).toEqual([
      "email_captured email: expected an e-mail address, got text",
      "email_captured name: expected no such property, got text",
      "email_captured email: expected text, got a number",
    ]);
  });

  test("events without a validator, and what the module exports besides, do no harm", () => {
    const { tracker, sent, violations } = shopIn("staging");
    shop.offerShown({ offer: 1 } as never, {}, tracker);
    expect([violations, sent.events.length]).toEqual([[], 1]);
  });

  test.each([
    [0, 0],
    [0.5, 1],
    [1, 2],
  ])("a sample of %s validates its share", (sample, expected) => {
    const random = vi.spyOn(Math, "random").mockReturnValueOnce(0.2).mockReturnValueOnce(0.7);
    vi.stubGlobal("crypto", { randomUUID: () => "id" });
    const violations: unknown[] = [];
    const { tracker } = setup({
      environment: "staging",
      validators,
      sample,
      onViolation: (each) => violations.push(each),
    });
    identify(tracker, "u1", { email: "a@b.example", x: 1 });
    identify(tracker, "u2", { email: "a@b.example", x: 1 });
    expect([violations.length, random.mock.calls.length]).toEqual([expected, 2]);
    vi.unstubAllGlobals();
  });
});

describe("in mode throw", () => {
  test("a bad event throws its violations and is not sent", () => {
    const { tracker, sent } = shopIn("test");
    let thrown: unknown;
    try {
      shop.productAdded(BAD as never, {}, tracker);
    } catch (error) {
      thrown = error;
    }
    const { message, violations } = thrown as ViolationError;
    expect(message.split("\n")).toHaveLength(6);
    expect(violations[0]).toEqual({
      event: "product_added",
      property: "cart_id",
      expected: "text",
      got: "1",
      message: "product_added cart_id: expected text, got 1",
    });
    expect(sent.events).toEqual([]);
  });

  test("what threw may be sent again, mended", () => {
    const { tracker, sent } = shopIn("test");
    expect(() => shop.productAdded({ ...GOOD, cart_value: -1 }, {}, tracker)).toThrow("at least 0");
    shop.productAdded(GOOD, {}, tracker);
    expect(sent.events).toHaveLength(1);
  });

  test("so does what JSON cannot hold, and what start finds", () => {
    expect(() => shop.offerShown({ offer: Number.NaN } as never, {}, shopIn("test").tracker)).toThrow("got NaN");
    const facts = { environments: { production: {} } };
    expect(() => setup({ environment: "test", validators }, facts)).toThrow(
      "init environment: expected production, got test",
    );
  });

  test("but nothing else does: sinks and functions of the app may fail", () => {
    const sinks = [
      {
        name: "failing",
        send: () => {
          throw new Error("down");
        },
      },
    ];
    const { tracker, errors } = setup({ environment: "test", validators, sinks });
    send(tracker, "a", {});
    expect(errors).toHaveLength(1);
  });
});

describe("in production", () => {
  test("nothing is validated, and nothing thrown even if the plan says so", () => {
    const { tracker, sent, violations } = shopIn("production");
    expect(tracker.state.mode).toBe("report");
    shop.productAdded(BAD as never, {}, tracker);
    const off = setup({ validators });
    send(off.tracker, "product_added", BAD);
    expect([sent.events.length, violations.length > 0, off.violations, off.sent.events.length]).toEqual([
      1,
      true,
      [],
      1,
    ]);
  });
});

describe("traits", () => {
  test("required ones are missed at the first identify of a person, and not later", () => {
    const { tracker, violations } = setup({ environment: "staging", validators });
    identify(tracker, "u1", { vip_tier: "gold" });
    identify(tracker, "u1", { vip_tier: "silver" });
    identify(tracker, "u1", { vip_tier: "bronze" });
    identify(tracker, "u2", {});
    expect(violations.map(({ message }) => message)).toEqual([
      "identify email: expected text, got nothing",
      'identify vip_tier: expected "gold" or "silver", got "bronze"',
      "identify email: expected text, got nothing",
    ]);
  });

  test("are never missed on a server, which does not know what was sent before", () => {
    const { tracker, violations } = setup({ environment: "staging", validators }, { kind: "server" });
    identify(tracker, "u1", { vip_tier: "gold" });
    expect(violations).toEqual([]);
  });

  test("of accounts have validators of their own", () => {
    const { tracker, violations } = setup({ environment: "staging", validators });
    group(tracker, "account", "a1", { plan: "gratis" });
    expect(violations.map(({ message }) => message)).toEqual(['account plan: expected "free" or "pro", got "gratis"']);
  });
});

test("a validator that throws is a violation, and the event is sent", () => {
  const broken = {
    call: "track",
    name: "a",
    check: () => {
      throw new Error("bug");
    },
  };
  const { tracker, sent, violations } = setup({
    environment: "staging",
    validators: { validate: validators.validate, broken } as never,
  });
  send(tracker, "a", {});
  expect([sent.events.length, violations.map(({ message }) => message)]).toEqual([
    1,
    ["a: expected a validator that works, got Error: bug"],
  ]);
});
