import { describe, expect, test } from "vitest";
import { placesOf } from "../found-by.ts";

describe("privacy/untagged", () => {
  test.each([
    ["email: string", true],
    ["contact: email", true],
    ["customerEmail: string", true],
    ["First Name: string", true],
    ["shipping_address: string", true],
    ["ip_address: string", true],
    ["phone_number: string", true],
    ["date_of_birth: date", true],
    ["postal_code: string", true],
    ["email: { type: email, pii: none }", false],
    ["email_consent: boolean", false],
    ["has_phone: boolean", false],
    ["email_id: string", false],
    ["email_subject: string", false],
    ["phone_model: string", false],
    ["wallet_address: string", false],
    ["product_name: string", false],
    ["name: string", false],
    ["share_via: { enum: [email, phone] }", false],
    ["zip: integer", false],
  ])("%s", async (property, looks) => {
    expect(await placesOf("privacy/untagged", `events: { e: { properties: { ${property} } } }`)).toHaveLength(
      looks ? 1 : 0,
    );
  });

  test("`name` is somebody's among traits and in a person, and a thing's elsewhere", async () => {
    const plan = `
traits: { name: string }
events: { e: { properties: { user: { properties: { name: string } }, product: { properties: { name: string } } } } }`;
    expect(await placesOf("privacy/untagged", plan)).toEqual([
      "/events/e/properties/user/properties/name",
      "/traits/name",
    ]);
  });
});

describe("privacy/secret", () => {
  test.each([
    ["password: string", true],
    ["newPassword: string", true],
    ["access_token: string", true],
    ["token: string", true],
    ["api_key: string", true],
    ["card_number: integer", true],
    ["cvc: string", true],
    ["reset_token: string", true],
    ["note: { type: string, examples: [4242 4242 4242 4242] }", true],
    ["max_token: integer", false],
    ["tokens: integer", false],
    ["token_type: string", false],
    ["push_token: string", false],
    ["has_password: boolean", false],
    ["password_strength: string", false],
    ["password_changed_at: timestamp", false],
    ["auth_method: { enum: [password, token] }", false],
    ["secret: { enum: [weak, strong] }", false],
    ["card_last_four: string", false],
    ["order_id: { type: string, examples: ['4242424242424242'] }", false],
  ])("%s", async (property, is) => {
    expect(await placesOf("privacy/secret", `events: { e: { properties: { ${property} } } }`)).toHaveLength(is ? 1 : 0);
  });
});

describe("privacy/pii-to-destination", () => {
  const place = (destination: string, event: string) =>
    placesOf(
      "privacy/pii-to-destination",
      `destinations: { d: { ${destination} } }\ntypes: { person: { properties: { email: { type: email, pii: personal } } } }\nevents: { e: { ${event} } }`,
    );
  test.each([
    ["type: posthog", "properties: { p: { type: string, pii: sensitive } }", []],
    ["type: posthog, accepts: { pii: personal }", "properties: { p: { type: string, pii: sensitive } }", ["/events/e"]],
    ["type: posthog, accepts: { pii: personal }", "properties: { p: { type: string, pii: personal } }", []],
    ["type: ga4", "properties: { p: { type: string, pii: pseudonymous } }", []],
    ["type: ga4", 'properties: { list: "person[]" }', ["/events/e"]],
    ["type: ga4", "properties: { p: { type: string, pii: personal } }, destinations: { exclude: [d] }", []],
    [
      "type: ga4",
      "properties: { p: { type: string, pii: personal } }, destinations: { d: { name: f } }",
      ["/events/e/destinations"],
    ],
  ])("%s · %s", async (destination, event, at) => {
    expect(await place(destination, event)).toEqual(at);
  });
});
