import { createTracker, type OrderCancelled, orderCancelled } from "../shop-server/index.js";
import { memory } from "../shop-server/sinks.js";

const tracking = createTracker({ environment: "test", sinks: [memory()], context: () => ({ channel: "web" }) });
const order: OrderCancelled = { order_id: "o1", revenue: 1, currency: "EUR", cancellation_reason: "other" };
orderCancelled(order, { userId: "cust_1" });
orderCancelled(order, { userId: "cust_1", timestamp: new Date(0), groupId: "g" }, tracking);
tracking.track(orderCancelled, order, { userId: "cust_1" });

export const wrong = (): void => {
  // @ts-expect-error: nobody is named.
  orderCancelled(order);
  // @ts-expect-error: a known person is needed.
  orderCancelled(order, { anonymousId: "a1" });
  // @ts-expect-error: nobody is named.
  tracking.track(orderCancelled, order);
  // @ts-expect-error: the context is required, and nothing gives it.
  createTracker({ environment: "test" });
};
