import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isMissing, launch } from "./chromium.ts";
import { people } from "./people.ts";
import { sendPurchase } from "./purchase.ts";
import { scripts } from "./scripts.ts";
import { nameOf, Visitor } from "./visitor.ts";

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

let browser: Browser;
let bundled: ReadonlyMap<string, string>;

beforeAll(async () => {
  if (isMissing) return;
  [browser, bundled] = await Promise.all([launch(), scripts()]);
});

afterAll(() => browser?.close());

/** A test by a visitor with a browser profile and a shop of their own: so that all can be there at the same time. */
function visit(act: (visitor: Visitor) => Promise<void>): () => Promise<void> {
  return async () => {
    const visitor = await Visitor.enter(browser, bundled);
    try {
      await act(visitor);
    } finally {
      await visitor.leave();
    }
    // No error of ours or of an SDK, and nothing that `script-src 'self'` forbids.
    expect(visitor.complaints).toEqual([]);
  };
}

/** Run in the page: storage that is there, and full. */
function refuseToStore(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
}

/** A page for a visitor who consents to be watched. */
async function welcomed(visitor: Visitor, path = "/"): Promise<Page> {
  const page = await visitor.open(path);
  await visitor.click(page, "accept");
  return page;
}

describe.skipIf(isMissing).concurrent("in a real browser", () => {
  test(
    "browse, add, reload, and go back: what happened once arrives once, at both destinations",
    visit(async (visitor) => {
      const page = await welcomed(visitor, "/?utm_source=newsletter");
      await page.click("#product");
      await page.waitForSelector("[data-ready]");
      await visitor.click(page, "add", "add");
      await page.reload();
      await page.waitForSelector("[data-ready]");
      await visitor.click(page, "add");
      await page.goBack();
      await page.waitForSelector("[data-ready]");
      const expected = [
        ...["page home_page", "page product_page", "product_viewed", "product_added"],
        // The reloaded page is viewed again; the same cart within half an hour is the same.
        ...["page product_page", "product_viewed", "page home_page"],
      ];
      const calls = await visitor.hasSent(expected);
      const same = await visitor.hasSent(expected, "segment");
      // One id for a call, whoever gets it, though one of the SDKs makes its own.
      expect(calls.map((call) => [nameOf(call), call.messageId]).sort()).toEqual(
        same.map((call) => [nameOf(call), call.messageId]).sort(),
      );
      expect(calls.map(({ messageId }) => messageId).filter((id) => !ULID.test(id))).toEqual([]);
      expect(new Set([...calls, ...same].map(({ anonymousId }) => anonymousId)).size).toBe(1);
      const added = calls.find(({ event }) => event === "product_added");
      expect(added?.properties).toEqual({
        channel: "web",
        event_source: "storefront",
        event_version: 2,
        page_path: "/products/serum",
        cart_id: "cart_81",
        cart_value: 49,
        currency: "EUR",
        items_count: 1,
        product_id: "p_serum",
        primary_category: "skincare",
        items_schema_version: 2,
        items: [expect.objectContaining({ sku: "SER-30", price: 49 })],
      });
      expect(added?.context).toMatchObject({
        tracking_plan: { name: "acme-shop", source: "web", environment: "production" },
      });
      expect(added?.context).not.toHaveProperty("messageId");
    }),
  );

  test(
    "two tabs are one person, who adds a cart once",
    visit(async (visitor) => {
      const one = await welcomed(visitor, "/cart");
      const two = await visitor.open("/cart");
      await visitor.click(one, "add");
      await visitor.click(two, "add");
      await visitor.click(one, "login");
      await visitor.go(two, "/");
      const calls = await visitor.hasSent(["product_added", "identify", "logged_in", "page home_page"]);
      expect(new Set(calls.map(({ anonymousId }) => anonymousId)).size).toBe(1);
      expect(Object.fromEntries(calls.map((call) => [nameOf(call), call.userId ?? null]))).toEqual({
        product_added: null,
        identify: "cust_1",
        logged_in: "cust_1",
        "page home_page": "cust_1",
      });
    }),
  );

  test(
    "StrictMode runs an effect twice, and a product is viewed once",
    visit(async (visitor) => {
      const page = await visitor.open("/react");
      await page.waitForSelector("#again");
      await visitor.click(page, "again", "again", "B", "A", "A");
      // The plan holds back views; the hook of the client holds back whatever has not changed.
      const calls = await visitor.hasSent(
        ["product_viewed", "identify", "email_captured"].flatMap((name) => [name, name, name]),
      );
      const said = (name: string, property: string) =>
        calls.filter(({ event }) => event === name).map(({ properties }) => properties?.[property]);
      expect(said("product_viewed", "product_id")).toEqual(["A", "B", "A"]);
      expect(said("email_captured", "email")).toEqual(["a@mail.example", "b@mail.example", "a@mail.example"]);
      expect(Number(await page.getAttribute("body", "data-effects"))).toBeGreaterThanOrEqual(6);
    }),
  );

  test.each<[what: string, block: () => void]>([
    [
      "local storage",
      () => {
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("blocked", "SecurityError");
          },
        });
      },
    ],
    [
      "every storage",
      () => {
        for (const name of ["localStorage", "sessionStorage"])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException("blocked", "SecurityError");
            },
          });
        Object.defineProperty(Document.prototype, "cookie", { get: () => "", set: () => {} });
      },
    ],
    ["a storage that takes anything, as Safari's in private mode did", refuseToStore],
  ])("without %s events arrive at every destination, and a double click counts once", (_, block) =>
    visit(async (visitor) => {
      await visitor.context.addInitScript(block);
      const page = await welcomed(visitor, "/products/serum");
      await visitor.click(page, "add", "add");
      for (const by of ["customerio", "segment", "lake"])
        await visitor.hasSent(["page product_page", "product_viewed", "product_added"], by);
      // SDKs may complain of it in the console; the page may not fall.
      visitor.complaints.splice(0);
    })(),
  );

  // Their queue takes a lock in `localStorage` while it is made, and nothing catches what that throws (0.5.11 and 1.84.3).
  test(
    "the SDKs that keep their queue in a storage that takes nothing never start, and other sinks do not mind",
    visit(async (visitor) => {
      await visitor.context.addInitScript(refuseToStore);
      const page = await welcomed(visitor, "/products/serum?keeps-queue");
      await visitor.hasSent(["page product_page", "product_viewed"], "lake");
      await page.waitForSelector("[data-failed-customerio=QuotaExceededError][data-failed-segment=QuotaExceededError]");
      expect(visitor.shop.arrived.filter(({ by }) => by !== "lake")).toEqual([]);
      visitor.complaints.splice(0);
    }),
  );

  test(
    "what happens offline arrives later, with its own time and id",
    visit(async (visitor) => {
      const page = await welcomed(visitor, "/cart");
      await visitor.context.setOffline(true);
      await visitor.click(page, "add");
      const before = new Date();
      expect(await visitor.sent()).toEqual([]);
      await visitor.context.setOffline(false);
      const [added] = await visitor.hasSent(["product_added"]);
      expect([ULID.test(added?.messageId ?? ""), new Date(added?.timestamp ?? Number.NaN) <= before]).toEqual([
        true,
        true,
      ]);
      visitor.complaints.splice(0);
    }),
  );

  test(
    "what needs consent waits for it, and keeps its time",
    visit(async (visitor) => {
      const page = await visitor.open("/products/serum");
      await visitor.click(page, "add");
      const [added] = await visitor.hasSent(["product_added"]);
      await visitor.click(page, "accept");
      const calls = await visitor.hasSent(["product_added", "page product_page", "product_viewed"]);
      const late = calls.filter(({ event }) => event !== "product_added").map(({ timestamp }) => timestamp);
      expect(late.filter((time) => time > (added?.timestamp ?? ""))).toEqual([]);
    }),
  );

  test(
    "what needs consent is dropped where it is denied, now and on the next page",
    visit(async (visitor) => {
      const page = await visitor.open("/products/serum");
      await visitor.click(page, "decline", "add");
      await visitor.go(page, "/");
      await visitor.hasSent(["product_added"]);
    }),
  );

  test(
    "after a logout, somebody else is there",
    visit(async (visitor) => {
      const page = await welcomed(visitor);
      await visitor.click(page, "login");
      await visitor.hasSent(["page home_page", "identify", "logged_in"]);
      await visitor.click(page, "logout");
      await visitor.go(page, "/");
      const calls = await visitor.hasSent(["page home_page", "identify", "logged_in", "page home_page"]);
      const [first, , , last] = calls;
      expect(last?.userId ?? null).toBeNull();
      expect(last?.anonymousId).not.toBe(first?.anonymousId);
    }),
  );

  test(
    "an address at the checkout is told of the visitor, who stays who they are",
    visit(async (visitor) => {
      const page = await welcomed(visitor, "/cart");
      await page.fill("#email", " Ada@Mail.example ");
      await visitor.click(page, "send");
      const [first, second] = await visitor.hasSent(["identify", "email_captured"]);
      const identified = [first, second].find((call) => call?.type === "identify");
      expect([identified?.userId ?? null, identified?.traits]).toEqual([null, { email: "ada@mail.example" }]);
      expect(first?.anonymousId).toBe(second?.anonymousId);
    }),
  );

  test(
    "views on one device, an address at the checkout on another, and the server's purchase are one person",
    visit(async (visitor) => {
      // On a phone: a known customer looks around, and logs in later.
      const phone = await welcomed(visitor, "/products/serum");
      await visitor.click(phone, "login");
      await visitor.hasSent(["page product_page", "product_viewed", "identify", "logged_in"]);
      // On a desktop, as a guest, and in another browser: a cart, and the address at the checkout.
      const desktop = await visitor.sameShop(browser);
      const page = await desktop.open("/cart");
      await page.fill("#email", "ada@mail.example");
      await desktop.click(page, "add", "send");
      await desktop.hasSent([
        ...["page product_page", "product_viewed", "identify", "logged_in"],
        ...["product_added", "identify", "email_captured"],
      ]);
      await desktop.context.close();
      // The backend knows whose address it is.
      await sendPurchase(visitor.shop.url, { userId: "cust_1", email: "ada@mail.example" });
      await visitor.hasSent(["identify", "order_completed"], "v1");

      const calls = [...(await visitor.sent()), ...(await visitor.sent("v1"))];
      expect(new Set(calls.map(({ anonymousId }) => anonymousId ?? "")).size).toBe(3);
      expect(people(calls)).toEqual([
        [...["email_captured", "logged_in", "order_completed", "page product_page", "product_added", "product_viewed"]],
      ]);
    }),
  );

  test(
    "the guide to the client, followed as it is written, in React too",
    visit(async (visitor) => {
      await visitor.open("/guide");
      const calls = await visitor.hasSent(["page product_page", "identify", "logged_in", "product_viewed"]);
      // It ends with a logout: what React shows after it is somebody else's.
      expect(calls.map((call) => [nameOf(call), call.userId ?? null])).toEqual([
        ["page product_page", null],
        ["identify", "cust_1"],
        ["logged_in", "cust_1"],
        ["product_viewed", null],
      ]);
    }),
  );

  test(
    "a worker sends, too",
    visit(async (visitor) => {
      const page = await visitor.open("/cart");
      await page.evaluate(() => {
        new Worker("/worker.js", { type: "module" });
      });
      const calls = await visitor.hasSent(["identify", "offer_applied"], "lake");
      expect(calls.map(({ userId }) => userId)).toEqual(["cust_1", "cust_1"]);
    }),
  );

  test(
    "what a page has collected when it is left arrives",
    visit(async (visitor) => {
      const page = await visitor.open("/leaving");
      await visitor.go(page, "/left");
      await visitor.hasSent(["offer_applied"], "lake");
    }),
  );
});
