import { Analytics } from "@customerio/cdp-analytics-node";
import { clientOf } from "../support/client.ts";
import { call, loadClient } from "../support/module.ts";
import { shopPlan } from "../support/plan.ts";

/** What the backend of the shop does when an order stands: the generated client of the server, and Customer.io's SDK. */
export async function sendPurchase(url: string, { userId, email }: { userId: string; email: string }): Promise<void> {
  const plan = await shopPlan();
  const client = await loadClient(await clientOf(plan, "server"));
  const analytics = new Analytics({ writeKey: "prod_k", host: url, flushInterval: 10 });
  const tracker = call(client, "createTracker", {
    environment: "production",
    sinks: [call(client.sinks, "customerio", analytics)],
    context: () => ({ channel: "web" }),
  });
  call(client, "identify", userId, { email }, undefined, tracker);
  const example = plan.events.find(({ name }) => name === "order_completed")?.examples[0];
  call(client, "orderCompleted", example, { userId }, tracker);
  await call(client, "flush", tracker);
}
