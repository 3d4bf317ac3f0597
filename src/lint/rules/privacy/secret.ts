import { atKey } from "../../../diagnostics/diagnostic.ts";
import type { Json } from "../../../model/json.ts";
import type { Property } from "../../../model/property.ts";
import { wordsOf } from "../../../vocabulary/words.ts";
import { rule } from "../../rule.ts";
import { kindsOf, listedValues, type ShapeWorld } from "../../values.ts";

export default rule({
  id: "privacy/secret",
  summary: "A password, access token, key or card number among the properties, or in an example.",
  why: "Whatever is sent as an event is kept for years, in tools that many people can read and that nobody guards like a vault. A password or card number there is a breach that must be reported, and it cannot be called back.",
  severity: "error",
  preset: "recommended",
  reads: { own: ["examples", "structure"] },
  examples: {
    good: [
      {
        plan: `
events:
  signed_up: { properties: { password_strength: { enum: [weak, strong] }, has_password: boolean } }
  login_form_opened: { properties: { show_password: string } }
  card_added: { properties: { card_last_four: { type: string, pattern: '^\\d{4}$' } } }
  push_enabled: { properties: { device_token: string, device: { properties: { token: string } } } }
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  signed_up: { properties: { password: string, auth_token: string } }
  card_added: { properties: { card_number: string } }
`,
        finds: [
          {
            at: "/events/signed_up/properties/password",
            of: "key",
            message: "`password` is a secret: it must not be in an event",
            hint: "Take it out. To tell something of it, send a fact about it: `has_password`, `card_last_four`.",
          },
          {
            at: "/events/signed_up/properties/auth_token",
            message: "`auth_token` is a secret: it must not be in an event",
          },
          {
            at: "/events/card_added/properties/card_number",
            message: "`card_number` is a secret: it must not be in an event",
          },
        ],
      },
      {
        title: "a key in an example",
        plan: `
events:
  integration_added: { properties: { account: { type: string, examples: [AKIAIOSFODNN7EXAMPLE] } } }
`,
        finds: [
          {
            at: "/events/integration_added/properties/account",
            message: "an example of `account` is a secret: it must not be in an event",
          },
        ],
      },
    ],
  },
  check: {
    property({ property, path, introduces }, { plan, facts, report }) {
      const world = { types: facts.index.types, timestamps: plan.conventions.timestamps };
      const byName = introduces && isSecret(property, path.at(-2), world);
      if (!byName && !showsSecret(property)) return;
      report({
        message: `${byName ? "" : "an example of "}\`${path.join(".")}\` is a secret: it must not be in an event`,
        hint: "Take it out. To tell something of it, send a fact about it: `has_password`, `card_last_four`.",
        at: atKey(property.pointer),
      });
    },
  },
});

/** Names that end in these words hold the secret itself; what follows a secret's name is about it. */
const ENDINGS: readonly (readonly string[])[] = [
  ...["password", "passwd", "pwd", "passphrase", "passcode", "secret", "api_key", "private_key", "secret_key"],
  ...["token", "jwt", "bearer", "credentials", "credit_card", "card_number", "cc_number", "card_no", "cvv", "cvc"],
  ...["security_code", "one_time_password", "otp", "pin_code", "credit_card_number", "access_key"],
].map((name) => name.split("_"));

/** What all of these have in common: most names need no closer look. */
const MAY_BE = /pass|pwd|secret|key|token|jwt|bearer|credential|card|cc|cv|code|otp/i;

/** What begins so says something about a secret: that it is there, was forgotten, is shown. */
const FACTS = new Set(
  "has is had can needs requires forgot forgotten change changed reset show shows hide toggle remember uses".split(" "),
);

/** Tokens that address something and open nothing. */
const HARMLESS = new Set(["device", "push", "fcm", "apns", "notification", "page", "continuation", "next", "design"]);
const smallWords = (name: string): readonly string[] => wordsOf(name).map((word) => word.toLowerCase());

const NUMBERS = new Set(["number", "no", "cvv", "cvc", "code", "card", "otp"]);

function isSecret({ name, shape }: Property, parent: string | undefined, world: ShapeWorld): boolean {
  if (!MAY_BE.test(name)) return false;
  const words = smallWords(name);
  const last = words.at(-1) ?? "";
  if (!ENDINGS.some((ending) => ending.every((word, at) => words[words.length - ending.length + at] === word)))
    return false;
  // `device: { token }` is `device_token`.
  const before = [...smallWords(parent ?? ""), ...words.slice(0, -1)];
  if (last === "token" && before.some((word) => HARMLESS.has(word))) return false;
  // A promise of what is there, how many, or which of several: not the thing.
  if (FACTS.has(words[0] ?? "") && last !== "token") return false;
  if (listedValues(shape, world) !== undefined || shape.semantic === "timestamp" || shape.semantic === "date")
    return false;
  const kinds = kindsOf(shape, world);
  return (
    kinds === undefined || kinds.has("string") || (NUMBERS.has(last) && (kinds.has("integer") || kinds.has("number")))
  );
}

const showsSecret = ({ examples, default: standard, shape }: Property): boolean =>
  examples.some(looksSecret) || looksSecret(standard) || looksSecret(shape.const);

/** Forms in which keys are handed out: AWS, Stripe, GitHub, Slack, JSON Web Tokens, PEM. */
const KEYS =
  /^(AKIA[0-9A-Z]{16}|[sr]k_live_\w{10,}|gh[pousr]_\w{30,}|xox[abprs]-[\w-]{10,}|eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]+|-----BEGIN [A-Z ]*PRIVATE KEY)/;

const looksSecret = (value: Json | undefined): boolean =>
  typeof value === "string" && (KEYS.test(value) || isCard(value));

/** 13 to 19 digits of a known first one, whose check digit is right (ISO/IEC 7812-1). Ids of that length rarely are. */
function isCard(text: string): boolean {
  if (!/^[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{1,7}$/.test(text)) return false;
  const digits = [...text.replace(/\D/g, "")].map(Number).reverse();
  const sum = digits.reduce((all, digit, at) => all + (at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return sum % 10 === 0 && /[ -]/.test(text);
}
