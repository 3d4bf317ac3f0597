import { afterEach, expect, test, vi } from "vitest";
import { group, identify, page, send } from "../../../src/runtime/core.ts";
import { consoleSink } from "../../../src/runtime/sinks/console.ts";
import { setup } from "../setup.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("prints a line for every call, and no personal data", () => {
  const printed = vi.spyOn(console, "log").mockImplementation(() => {});
  const sink = consoleSink(["email", "customer.phone", "recipients.name"]);
  const { tracker } = setup({ sinks: [sink], environment: "production" });
  send(tracker, "order_completed", { order_id: "o1", email: "a@b.example", customer: { phone: 1, id: 2 } });
  send(tracker, "gift_sent", { recipients: [{ name: "Ada", note: null }, { name: "Alan" }] });
  page(tracker, "page", "home", undefined, {});
  identify(tracker, "u1", { email: "a@b.example", vip_tier: "gold" });
  group(tracker, "account", "a1", { plan: "pro" });
  expect(printed.mock.calls.flat()).toEqual([
    'track order_completed {"order_id":"o1","email":"[personal]","customer":{"phone":"[personal]","id":2}}',
    'track gift_sent {"recipients":[{"name":"[personal]","note":null},{"name":"[personal]"}]}',
    "page home {}",
    'identify identify {"email":"[personal]","vip_tier":"gold"}',
    'group account {"plan":"pro"}',
  ]);
  expect(sink.local).toBe(true);
});

test("prints nothing where there is no console", () => {
  vi.stubGlobal("console", undefined);
  const { tracker, errors } = setup({ sinks: [consoleSink()] });
  send(tracker, "a", { b: 1 });
  expect(errors).toEqual([]);
});

test("prints names that are traps as they are", () => {
  const printed = vi.spyOn(console, "log").mockImplementation(() => {});
  const { tracker } = setup({ sinks: [consoleSink()] });
  send(tracker, "__proto__", JSON.parse('{"__proto__":{"a":1},"constructor":2}'));
  expect(printed.mock.calls.flat()).toEqual(['track __proto__ {"__proto__":{"a":1},"constructor":2}']);
});
