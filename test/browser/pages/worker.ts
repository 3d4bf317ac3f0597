// The client in a worker, where there is neither a document nor a storage.
import * as tracking from "./client/index.js";
import { lake } from "./client/sinks.js";

tracking.init({
  environment: "production",
  sinks: [lake(`${location.origin}/lake`, { interval: 10 })],
  context: () => ({}),
});
tracking.identify("cust_1");
tracking.offerApplied({ offer_id: "o_1", cart_id: "c_1", discount_code: "HI", discount_value: 5, currency: "EUR" });
