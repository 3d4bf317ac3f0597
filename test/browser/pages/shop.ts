// The page of a small shop: every address is a document of its own, as in a shop that renders on its server.
import { AnalyticsBrowser as Customerio } from "@customerio/cdp-analytics-browser";
import { AnalyticsBrowser as Segment } from "@segment/analytics-next";
import * as tracking from "./client/index.js";
import * as sinks from "./client/sinks.js";

const { host, pathname, protocol } = location;
const api = (path: string) => ({ apiKey: "prod_k", apiHost: `${host}/${path}`, protocol: protocol.replace(":", "") });
// As the guide says: where nothing can be stored, the SDKs have to be told.
const options = { disableClientPersistence: !tracking.localStore() && location.search !== "?keeps-queue" };
const customerio = Customerio.load(
  {
    writeKey: tracking.writeKey("customerio", "prod_k"),
    cdnSettings: { integrations: { "Customer.io Data Pipelines": api("customerio") } },
  },
  options,
);
const segment = Segment.load(
  {
    writeKey: tracking.writeKey("segment", "k"),
    cdnSettings: { integrations: { "Segment.io": api("segment") } },
  },
  options,
);
const failed = (sdk: string) => (error: unknown) => {
  document.body.dataset[sdk] = error instanceof DOMException ? error.name : `${error}`;
};
customerio.catch(failed("failedCustomerio"));
segment.catch(failed("failedSegment"));

const utm_source = new URLSearchParams(location.search).get("utm_source");
tracking.init({
  environment: "production",
  sinks: [
    sinks.customerio(customerio),
    sinks.segment(segment),
    sinks.lake(`${location.origin}/lake`, { interval: 10 }),
  ],
  context: () => ({ page_path: pathname, ...(utm_source && { utm_source }) }),
});

const PRODUCT = {
  product_id: "p_serum",
  variant_id: "v_serum_30",
  category: "skincare",
  price: 49,
  currency: "EUR",
} as const;

const ITEM = {
  ...PRODUCT,
  sku: "SER-30",
  name: "Night serum",
  quantity: 1,
  is_subscription: false,
  product_url: "https://shop.example/products/night-serum",
};

function addToCart(): void {
  tracking.productAdded({
    cart_id: "cart_81",
    cart_value: 49,
    currency: "EUR",
    items_count: 1,
    product_id: "p_serum",
    primary_category: "skincare",
    items: [ITEM],
  });
}

function viewProduct(): void {
  tracking.productPage({ product_id: "p_serum", category: "skincare" });
  tracking.productViewed({ ...PRODUCT, product_name: "Night serum", product_url: ITEM.product_url });
}

const onClick = (id: string, work: () => void): void => document.getElementById(id)?.addEventListener("click", work);

if (pathname === "/") tracking.homePage();
if (pathname.startsWith("/products/")) viewProduct();
onClick("add", addToCart);
onClick("accept", () => tracking.consent({ analytics: "granted" }));
onClick("decline", () => tracking.consent({ analytics: "denied" }));
onClick("login", () => tracking.loggedIn({ customer_id: "cust_1", auth_method: "magic_link" }));
onClick("logout", () => tracking.reset());
document.getElementById("newsletter")?.addEventListener("submit", (event) => {
  event.preventDefault();
  const email = document.querySelector<HTMLInputElement>("#email")?.value ?? "";
  tracking.emailCaptured({ email, capture_point: "checkout" });
});
document.body.dataset["ready"] = "yes";
