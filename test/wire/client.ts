import { readFileSync } from "node:fs";
import { join } from "node:path";
import { clientOf } from "../support/client.ts";
import { call, type Exports, loadClient } from "../support/module.ts";
import { planOf } from "../support/plan.ts";
import { Loopback } from "./loopback.ts";

/** The client of the plan beside this file, as it is generated. */
export async function wireClient(): Promise<WireClient> {
  const plan = await planOf(readFileSync(join(import.meta.dirname, "plan.yaml"), "utf8"));
  return new WireClient(await loadClient(await clientOf(plan)));
}

export const AT = new Date("2026-03-01T12:00:00.500Z");

export class WireClient {
  readonly #exports: Exports & { readonly sinks: Exports };

  constructor(exports: Exports & { readonly sinks: Exports }) {
    this.#exports = exports;
  }

  /** A tracker with one sink, and what is told of its calls. */
  tracker(sink: string, ...sdk: readonly unknown[]): WireTracker {
    return new WireTracker(this.#exports, call(this.#exports.sinks, sink, ...sdk));
  }
}

export class WireTracker {
  readonly violations: string[] = [];
  readonly errors: string[] = [];
  readonly #exports: Exports;
  readonly #tracker: unknown;

  constructor(exports: Exports, sink: unknown) {
    this.#exports = exports;
    this.#tracker = call(exports, "createTracker", {
      environment: "production",
      sinks: [sink],
      onViolation: ({ message }: { message: string }) => this.violations.push(message),
      onError: (error: unknown) => this.errors.push(error instanceof Error ? error.message : `${error}`),
    });
  }

  send(name: string, properties: object, options: object): void {
    call(this.#exports, name, properties, { timestamp: AT, ...options }, this.#tracker);
  }

  /** One call of each kind. */
  sendAll(): void {
    const both = { userId: "cust_1", anonymousId: "anon_1" };
    this.identify("cust_1", { email: "ada@mail.example", created_at: AT }, { anonymousId: "anon_1" });
    this.order("o1", both);
    this.send("cartEmptied", { note: undefined }, { anonymousId: "anon_1" });
    this.send("productPage", { product_id: "p1" }, both);
    call(this.#exports, "group", "account", "acc_1", { plan: "pro" }, { timestamp: AT, ...both }, this.#tracker);
  }

  identify(userId: string, traits: object, options: object = {}): void {
    call(this.#exports, "identify", userId, traits, { timestamp: AT, ...options }, this.#tracker);
  }

  order(order_id: string, options: object = { userId: "cust_1" }, more: object = {}): void {
    this.send("orderCompleted", { order_id, revenue: 49.5, ordered_at: AT, items: [{ sku: "s1" }], ...more }, options);
  }

  flush(): Promise<unknown> {
    return Promise.resolve(call(this.#exports, "flush", this.#tracker));
  }
}

export { Loopback };
