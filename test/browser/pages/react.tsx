// A product in a React app, under StrictMode: in development it runs every effect twice.
import { AnalyticsBrowser as Customerio } from "@customerio/cdp-analytics-browser";
import { StrictMode, useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import * as tracking from "./client/index.js";
import { trackedBy } from "./client/react.js";
import * as sinks from "./client/sinks.js";

const { host, pathname, protocol } = location;
const customerio = Customerio.load({
  writeKey: "prod_k",
  cdnSettings: {
    integrations: {
      "Customer.io Data Pipelines": {
        apiKey: "prod_k",
        apiHost: `${host}/customerio`,
        protocol: protocol.replace(":", ""),
      },
    },
  },
});

tracking.init({
  environment: "production",
  sinks: [sinks.customerio(customerio)],
  context: () => ({ page_path: pathname }),
});
tracking.consent({ analytics: "granted" });

let effects = 0;

function Product({ id }: { readonly id: string }) {
  const [renders, setRenders] = useState(0);
  useEffect(() => {
    effects++;
    document.body.dataset["effects"] = `${effects}`;
    tracking.productViewed({
      product_id: id,
      variant_id: "v",
      category: "skincare",
      price: 49,
      currency: "EUR",
      product_name: id,
      product_url: "https://shop.example/p",
    });
    // On purpose without a list of dependencies: it runs after every render.
  });
  return (
    <button id="again" type="button" onClick={() => setRenders(renders + 1)}>
      {`${id}, rendered again ${renders} times`}
    </button>
  );
}

const useTracked = trackedBy({ useEffect, useRef });

/** An event that the plan lets pass as often as it is sent. */
function Address({ email }: { readonly email: string }) {
  useTracked(tracking.emailCaptured, { email, capture_point: "popup" });
  return <p>{email}</p>;
}

function App() {
  const [id, setId] = useState("A");
  return (
    <main>
      <Product id={id} />
      <Address email={`${id.toLowerCase()}@mail.example`} />
      {["A", "B"].map((each) => (
        <button key={each} id={each} type="button" onClick={() => setId(each)}>
          {each}
        </button>
      ))}
    </main>
  );
}

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
document.body.dataset["ready"] = "yes";
