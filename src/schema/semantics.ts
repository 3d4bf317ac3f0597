import type { JsonObject } from "../model/json.ts";
import type { Conventions } from "../model/plan.ts";
import type { Semantic } from "../model/shape.ts";

/** E.164: a plus, and up to fifteen digits of which the first is none (ITU-T E.164, 2010-11). */
const PHONE = "^\\+[1-9]\\d{1,14}$";

/** Language, script, region and further subtags (BCP 47: RFC 5646, section 2.1), as far as a pattern can say it. */
const LOCALE = "^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-[A-Za-z0-9]{1,8})*$";

const SCHEMAS: Readonly<Record<Exclude<Semantic, "timestamp">, JsonObject>> = {
  email: { type: "string", format: "email" },
  uuid: { type: "string", format: "uuid" },
  date: { type: "string", format: "date" },
  time: { type: "string", format: "time" },
  duration: { type: "string", format: "duration" },
  url: { type: "string", format: "uri" },
  phone: { type: "string", pattern: PHONE },
  /** ISO 4217: three letters. */
  currency: { type: "string", pattern: "^[A-Z]{3}$" },
  /** ISO 3166-1 alpha-2. */
  country: { type: "string", pattern: "^[A-Z]{2}$" },
  money: { type: "number", minimum: 0 },
  locale: { type: "string", pattern: LOCALE },
};

/** What a semantic type is in JSON Schema. A timestamp is what the plan's conventions say. */
export function semanticSchema(semantic: Semantic, timestamps: Conventions["timestamps"]): JsonObject {
  if (semantic !== "timestamp") return SCHEMAS[semantic];
  return timestamps === "unix_seconds" ? { type: "integer", minimum: 0 } : { type: "string", format: "date-time" };
}
