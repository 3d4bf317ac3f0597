import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/vocabulary/words.ts";

/** Name → its words, with a bar between. */
const TABLE: readonly (readonly [name: string, words: string])[] = [
  // Separators
  ["product_added", "product|added"],
  ["product-added", "product|added"],
  ["productAdded", "product|Added"],
  ["ProductAdded", "Product|Added"],
  ["Product Added", "Product|Added"],
  ["PRODUCT_ADDED", "PRODUCT|ADDED"],
  ["product.added", "product|added"],
  ["product/added", "product|added"],
  ["product::added", "product|added"],
  ["__product__added__", "product|added"],
  ["  product \t added\n", "product|added"],
  ["product\u00a0added\u2003now\u3000then", "product|added|now|then"],
  ["product\u200badded\ufeffnow", "product|added|now"],
  ["$set (once), please!", "set|once|please"],
  ["v1.2", "v1|2"],
  ["Customer's Cart", "Customers|Cart"],
  ["Customer’s Cart", "Customers|Cart"],
  ["'quoted' \"twice\"", "quoted|twice"],
  // Digits
  ["order2", "order2"],
  ["order2Started", "order2|Started"],
  ["order_2", "order|2"],
  ["utm_source_2", "utm|source|2"],
  ["42_started", "42|started"],
  ["42Started", "42|Started"],
  ["42started", "42started"],
  ["1st_order", "1st|order"],
  ["items3d", "items3d"],
  ["items3D", "items3D"],
  ["items3DView", "items3D|View"],
  ["3DView", "3D|View"],
  ["2FAEnabled", "2FA|Enabled"],
  ["order2ID", "order2|ID"],
  ["B2BCustomer", "B2B|Customer"],
  ["B2BSaaS", "B2B|SaaS"],
  ["E2EESetup", "E2EE|Setup"],
  ["Q2Revenue", "Q2|Revenue"],
  ["GA4", "GA4"],
  ["GA4ID", "GA4|ID"],
  ["GA4Event", "GA4|Event"],
  ["ga4_event", "ga4|event"],
  ["A11yChecked", "A11y|Checked"],
  ["i18nKey", "i18n|Key"],
  ["MP3File", "MP3|File"],
  ["٣_items", "٣|items"],
  // Acronyms
  ["userID", "user|ID"],
  ["user_ID", "user|ID"],
  ["IDs", "IDs"],
  ["SKUs", "SKUs"],
  ["SKUsViewed", "SKUs|Viewed"],
  ["parseURLs", "parse|URLs"],
  ["parse_urls", "parse|urls"],
  ["HTTPError", "HTTP|Error"],
  ["USState", "US|State"],
  ["VIPTier", "VIP|Tier"],
  ["isVIP", "is|VIP"],
  ["ABTest", "AB|Test"],
  ["AThing", "A|Thing"],
  ["IsActive", "Is|Active"],
  ["XPosition", "X|Position"],
  ["URLOfPDF", "URL|Of|PDF"],
  // Spellings of their own
  ["iOS", "iOS"],
  ["iOSAppOpened", "iOS|App|Opened"],
  ["iOS app opened", "iOS|app|opened"],
  ["iPhoneXOpened", "iPhone|X|Opened"],
  ["eCommerce", "eCommerce"],
  ["eCommerceOrder", "eCommerce|Order"],
  ["eSIMs", "eSIMs"],
  ["xPosition", "x|Position"],
  ["OAuth", "OAuth"],
  ["OAuthToken", "OAuth|Token"],
  ["OAuth2Token", "OAuth2|Token"],
  ["SaaSPlan", "SaaS|Plan"],
  ["macOSOpened", "macOS|Opened"],
  ["macOs", "mac|Os"],
  // Other scripts
  ["café_visité", "café|visité"],
  ["cafe\u0301", "café"],
  ["ÜberÄnderung", "Über|Änderung"],
  ["straßeGroß", "straße|Groß"],
  ["ЗаказОформлен", "Заказ|Оформлен"],
  ["заказ_оформлен", "заказ|оформлен"],
  ["ΠαραγγελίαΟΚ", "Παραγγελία|ΟΚ"],
  ["商品を追加", "商品を追加"],
  ["商品 追加", "商品|追加"],
  ["商品_ID", "商品|ID"],
  ["商品Added", "商品|Added"],
  ["Tシャツ", "Tシャツ"],
  ["สินค้า_เพิ่ม", "สินค้า|เพิ่ม"],
  ["हिन्दी शब्द", "हिन्दी|शब्द"],
  ["طلب جديد", "طلب|جديد"],
  ["ko\u00adoperation", "kooperation"],
  ["می\u200cخواهم", "میخواهم"],
  // Symbols are no words
  ["", ""],
  ["🛒", ""],
  ["order_🛒_added", "order|added"],
  ["👩\u200d💻 hired", "hired"],
  ["❤\ufe0f liked", "liked"],
  ["50% off", "50|off"],
  ["m²", "m"],
  ["--- ... ///", ""],
  ["\u0301", ""],
  ["\ud800order", "order"],
  ["__proto__", "proto"],
];

describe("wordsOf", () => {
  test("law: what shows nothing changes nothing, though a name with it is no longer ASCII, which has a pattern of its own", () => {
    const ascii = fc.string({
      unit: fc.constantFrom(..."aeiszABDSU0239_- .", "SaaS", "OAuth", "\n", "\0"),
      maxLength: 12,
    });
    fc.assert(
      fc.property(ascii, (name) => {
        expect([...wordsOf(name)]).toEqual([...wordsOf(`${name}\u00ad`)]);
      }),
    );
  });

  test.each(TABLE)("%j", (name, words) => {
    expect(wordsOf(name).join("|")).toBe(words);
  });

  test("loses no letter and no digit, and keeps their order", () => {
    const letters = (text: string) => (text.normalize("NFC").match(/[\p{L}\p{Nd}]/gu) ?? []).join("");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const visible = name.replace(/\p{Default_Ignorable_Code_Point}/gu, "");
        expect(letters(wordsOf(name).join(""))).toBe(letters(visible));
      }),
    );
  });

  test("the words of a word are itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        for (const word of wordsOf(name)) expect(wordsOf(word)).toEqual([word]);
      }),
    );
  });

  test.each(["A", "a1", "1", "As", "A\u0316", "'a", "\u0301", "i", "1B"])("reads 50,000 of %j at once", (unit) => {
    // One that crawls, as backtracking does, ends by the time that a test has.
    expect(wordsOf(unit.repeat(50_000)).join("").length).toBeLessThanOrEqual(unit.length * 50_000);
  });
});
