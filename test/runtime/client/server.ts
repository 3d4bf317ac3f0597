/** A client as the typescript target emits one for a server source, written by hand for the tests of the runtime. */
import {
  type Config,
  create,
  identify as identifyAs,
  type KnownOptions,
  type PlanFacts,
  type SomeoneOptions,
  send,
  start,
  type Tracker,
} from "../../../src/runtime/core.ts";
import { dedupe } from "../../../src/runtime/dedupe.ts";
import { unixSeconds } from "../../../src/runtime/unix-seconds.ts";

export type OrderCompleted = { order_id: string; revenue: number; ordered_at?: number | Date };
export type CartEmptied = { reason?: string };
export type Traits = { orders_count?: number };

const facts: PlanFacts = { name: "acme-shop", version: "2.4.0", source: "server", kind: "server", date: unixSeconds };

const main: Tracker = /* @__PURE__ */ create(facts);

export function init(config: Config): Tracker {
  return start(main, config);
}

export function createTracker(config: Config): Tracker {
  return start(create(facts), config);
}

export function identify(userId: string, traits?: Traits, options?: SomeoneOptions, tracker: Tracker = main): void {
  identifyAs(tracker, userId, traits, options);
}

const orderCompletedSteps = [/* @__PURE__ */ dedupe(["order_id"])];

export function orderCompleted(properties: OrderCompleted, options: KnownOptions, tracker: Tracker = main): void {
  send(tracker, "order_completed", properties, options, orderCompletedSteps);
}

export function cartEmptied(
  properties: CartEmptied | undefined,
  options: SomeoneOptions,
  tracker: Tracker = main,
): void {
  send(tracker, "cart_emptied", properties ?? {}, options);
}
