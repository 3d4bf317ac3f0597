import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASES, type Case } from "../../src/model/plan.ts";
import { isCase, toCase } from "../../src/vocabulary/cases.ts";
import { wordsOf } from "../../src/vocabulary/words.ts";

/** Name → how it is written in each style, in the order of CASES. */
const SPELLINGS: readonly (readonly [name: string, ...spellings: string[]])[] = [
  [
    "productAdded",
    "product_added",
    "product-added",
    "productAdded",
    "ProductAdded",
    "Product Added",
    "Product added",
    "product added",
  ],
  [
    "Added to Cart",
    "added_to_cart",
    "added-to-cart",
    "addedToCart",
    "AddedToCart",
    "Added to Cart",
    "Added to cart",
    "added to cart",
  ],
  ["signed_in", "signed_in", "signed-in", "signedIn", "SignedIn", "Signed In", "Signed in", "signed in"],
  ["to_do", "to_do", "to-do", "toDo", "ToDo", "To Do", "To do", "to do"],
  ["userID", "user_id", "user-id", "userId", "UserId", "User ID", "User ID", "user id"],
  ["SKUsViewed", "skus_viewed", "skus-viewed", "skusViewed", "SkusViewed", "SKUs Viewed", "SKUs viewed", "skus viewed"],
  ["iOS app", "ios_app", "ios-app", "iosApp", "IosApp", "iOS App", "iOS app", "ios app"],
  [
    "ORDER_COMPLETED",
    "order_completed",
    "order-completed",
    "orderCompleted",
    "OrderCompleted",
    "Order Completed",
    "Order completed",
    "order completed",
  ],
  [
    "utm_source_2",
    "utm_source_2",
    "utm-source-2",
    "utmSource2",
    "UtmSource2",
    "Utm Source 2",
    "Utm source 2",
    "utm source 2",
  ],
  ["step_1_1", "step_1_1", "step-1-1", "step1_1", "Step1_1", "Step 1 1", "Step 1 1", "step 1 1"],
  ["42_started", "42_started", "42-started", "42Started", "42Started", "42 Started", "42 started", "42 started"],
  ["ßeta_été", "ßeta_été", "ßeta-été", "ßetaÉté", "SsetaÉté", "Sseta Été", "Sseta été", "ßeta été"],
  [
    "İstanbul_ili",
    "i̇stanbul_ili",
    "i̇stanbul-ili",
    "i̇stanbulIli",
    "İstanbulIli",
    "İstanbul Ili",
    "İstanbul ili",
    "i̇stanbul ili",
  ],
  ["ΟΔΟΣ", "οδος", "οδος", "οδος", "Οδος", "ΟΔΟΣ", "ΟΔΟΣ", "οδος"],
  ["商品_追加", "商品_追加", "商品-追加", "商品追加", "商品追加", "商品 追加", "商品 追加", "商品 追加"],
  ["🛒", "", "", "", "", "", "", ""],
];

const of = (style: Case, ...names: string[]) => names.map((name) => [name, style] as const);

const YES = [
  ...of(
    "snake_case",
    "product_added",
    "order2",
    "utm_source_2",
    "items_3d",
    "a",
    "café_visité",
    "cafe\u0301",
    "商品_追加",
  ),
  ...of("kebab-case", "product-added", "order"),
  ...of(
    "camelCase",
    "productAdded",
    "order",
    "userID",
    "userId",
    "parseURLs",
    "iOSAppOpened",
    "ga4ID",
    "step1_1",
    "2faEnabled",
  ),
  ...of("PascalCase", "ProductAdded", "Order", "UserID", "HTTPError", "SKU", "GA4Event", "OAuthToken"),
  ...of("Title Case", "Product Added", "Added to Cart", "Added To Cart", "User ID Changed", "iOS App Opened", "SKU ID"),
  ...of("Title Case", "Signed In", "Customer's Cart Viewed", "GA4 Event 2"),
  ...of(
    "Title Case",
    "Multi-Image Field Added",
    "Compression Rate-limited",
    "Terms & Conditions Accepted",
    "FullStory Opened",
  ),
  ...of(
    "Sentence case",
    "Product added",
    "User ID changed",
    "iOS app opened",
    "Customer’s cart viewed",
    "Pre-order placed",
  ),
  ...of("lower case", "product added", "added to cart", "order"),
];

const NO = [
  ...CASES.flatMap((style) =>
    of(style, "", "🛒", "___", "order_🛒", "product__added", " product", "Product-added.now"),
  ),
  ...of(
    "snake_case",
    "productAdded",
    "Product_added",
    "user_ID",
    "product-added",
    "_product",
    "product_",
    "product added",
  ),
  ...of("kebab-case", "product_added", "Product-Added"),
  ...of("camelCase", "ProductAdded", "product_added", "URLOpened", "userIDENTIFIER", "order_2"),
  ...of("PascalCase", "productAdded", "Product_Added", "ORDERCOMPLETED", "iOSApp", "Product Added"),
  ...of(
    "Title Case",
    "Product added",
    "product Added",
    "ORDER COMPLETED",
    "ProductAdded",
    "Product  Added",
    "Logged in",
    "Multi-player denied",
    "Product-Added",
    "Terms &Conditions",
    "Product - Added",
  ),
  ...of("Sentence case", "Product Added", "product added", "ORDER COMPLETED", "ORDERCOMPLETED"),
  ...of("lower case", "product Added", "user ID", "product_added"),
];

describe("toCase", () => {
  test.each(SPELLINGS)("%s", (name, ...spellings) => {
    expect(CASES.map((style) => toCase(wordsOf(name), style))).toEqual(spellings);
  });

  test("does not depend on the locale", () => {
    expect(toCase(["I", "TITLE"], "camelCase")).toBe("iTitle");
    expect(toCase(["id", "ince"], "PascalCase")).toBe("IdInce");
  });
});

describe("isCase", () => {
  test.each(YES)("%j is %s", (name, style) => expect(isCase(name, style)).toBe(true));
  test.each(NO)("%j is not %s", (name, style) => expect(isCase(name, style)).toBe(false));
});

/** Words of at least two ASCII letters, digits at the end at most, that no style can run together. */
const word = fc.stringMatching(/^[a-z]{2,8}[0-9]{0,2}$/);
const words = fc.array(word, { minLength: 1, maxLength: 5 });
const style = fc.constantFrom(...CASES);

describe("laws", () => {
  test("the words of what words make are the same words", () => {
    fc.assert(
      fc.property(words, style, (list, target) => {
        const read = wordsOf(toCase(list, target)).map((each) => each.toLowerCase());
        expect(read).toEqual(list);
      }),
    );
  });

  test("what is made in a style is in it, and made of itself", () => {
    fc.assert(
      fc.property(words, style, style, (list, first, second) => {
        const name = toCase(wordsOf(toCase(list, first)), second);
        expect(isCase(name, second)).toBe(true);
        expect(toCase(wordsOf(name), second)).toBe(name);
      }),
    );
  });
});
