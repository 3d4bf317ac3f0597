// A page that is left before what it collects is sent.
import * as tracking from "./client/index.js";
import { lake } from "./client/sinks.js";

tracking.init({
  environment: "production",
  sinks: [lake(`${location.origin}/lake`, { interval: 600_000 })],
  context: () => ({}),
});
if (location.pathname === "/leaving")
  tracking.offerApplied({ offer_id: "o_1", cart_id: "c_1", discount_code: "HI", discount_value: 5, currency: "EUR" });
document.body.dataset["ready"] = "yes";
