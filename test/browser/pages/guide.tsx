// The code of docs/client.md, as it is written there, in an app of React under StrictMode.
import "./browser.js";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Viewed } from "./product.js";

const PRODUCT = {
  product_id: "p_serum",
  variant_id: "v",
  category: "skincare",
  price: 49,
  currency: "EUR",
  product_name: "Night serum",
  product_url: "https://shop.example/p",
} as const;

const element = document.getElementById("root");
if (element) {
  const root = createRoot(element);
  // First it is not known, then it is, then it is rendered again.
  for (const product of [undefined, PRODUCT, { ...PRODUCT }])
    root.render(
      <StrictMode>
        <Viewed product={product} />
      </StrictMode>,
    );
}
document.body.dataset["ready"] = "yes";
