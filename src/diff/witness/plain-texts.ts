import { mayHaveFormat } from "../../schema/formats.ts";

/**
 * Text of each format that a person would write, and text that looks like it and is not: what ajv-formats 3.0 takes and
 * refuses (tried by test/diff/witness/plain-texts.test.ts).
 */
const FORMATS: Readonly<Record<string, readonly [right: readonly string[], wrong: readonly string[]]>> = {
  "date-time": [
    ["2026-01-31T12:00:00Z", "2026-01-31T12:00:00.250+01:00"],
    ["2026-01-31", "2026-01-31T12:00:00", "2026-02-30T12:00:00Z"],
  ],
  date: [
    ["2026-01-31", "2025-12-24"],
    ["31.01.2026", "2026-02-30"],
  ],
  time: [
    ["12:00:00Z", "09:30:00+01:00"],
    ["12:00", "25:00:00Z"],
  ],
  duration: [
    ["P1D", "PT30M", "P2W"],
    ["30m", "P"],
  ],
  email: [
    ["someone@acme.example", "a@b.example"],
    ["someone", "someone@"],
  ],
  uuid: [["0190163d-8694-739b-aea5-966c26f8ad90", "5f0c1ab2-9e0e-4a4c-8d5e-1b2c3d4e5f60"], ["0190163d"]],
  uri: [
    ["https://shop.example/", "https://shop.example/products/1?a=b#c", "urn:isbn:9780140449136"],
    ["shop.example", "/products/1"],
  ],
  "uri-reference": [["/products/1", "https://shop.example/"], ["\\products"]],
  hostname: [["shop.example"], ["-shop-.example", "shop example"]],
  ipv4: [["192.0.2.1"], ["192.0.2.256", "2001:db8::1"]],
  ipv6: [["2001:db8::1"], ["192.0.2.1", "2001:db8:::1"]],
  regex: [["^a+$"], ["("]],
  "json-pointer": [["/a/b", ""], ["a/b"]],
  "relative-json-pointer": [["1/a"], ["/a"]],
  "uri-template": [["https://shop.example/{sku}"], ["{"]],
};

/** Plain text for patterns that plans have everywhere: of `currency`, `country`, `phone` and `locale`. */
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  "^[A-Z]{3}$": ["EUR", "USD"],
  "^[A-Z]{2}$": ["DE", "AT"],
  "^\\+[1-9]\\d{1,14}$": ["+4930123456"],
  "^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-[A-Za-z0-9]{1,8})*$": ["de-DE", "en"],
};

/** The formats that something is known of. */
export const KNOWN_FORMATS: readonly string[] = Object.keys(FORMATS);

/** Text that has a format, the plainest first. */
export const rightTexts = (format: string): readonly string[] => FORMATS[format]?.[0] ?? [];

/** Text that has not, and looks as if. */
export const wrongTexts = (format: string): readonly string[] => FORMATS[format]?.[1] ?? [];

/** Text that a known pattern takes. */
export const patternTexts = (pattern: string): readonly string[] => PATTERNS[pattern] ?? [];

/** Whether text has a format; nothing where only a parser can tell. */
export function hasFormat(text: string, format: string): boolean | undefined {
  if (rightTexts(format).includes(text)) return true;
  return mayHaveFormat(text, format) && !wrongTexts(format).includes(text) ? undefined : false;
}
