import { wordsOf } from "../vocabulary/words.ts";
import type { Declared } from "./declared.ts";
import { kindsOf, listedValues, type ShapeWorld } from "./values.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Whose name a name is. */
const PEOPLE = set(
  "first last full given family middle maiden user customer person contact recipient guest owner employee member",
);
/** Whose address it is; that of a page or a wallet is nobody's. */
const PLACES = set(
  "street home shipping billing delivery postal mailing customer user ip email mail contact recipient",
);

/** Whose IP address it is, where it is nobody's. */
const MACHINES = set(
  "source destination server host gateway node instance dns smtp mail edge proxy cluster origin target static elastic",
);

/** Names of which the last words leave no doubt: they hold data of a person, whatever stands before. */
const ENDINGS: readonly (readonly string[])[] = [
  ...["email", "mail_address", "phone", "telephone", "surname", "firstname", "lastname", "fullname", "username"],
  ...[
    "phone_number",
    "telephone_number",
    "mobile_number",
    "birthday",
    "birthdate",
    "birth_date",
    "date_of_birth",
    "dob",
  ],
  ...["ssn", "social_security_number", "passport_number", "national_id", "iban", "ip", "zip", "zip_code", "zipcode"],
  ...["postal_code", "postcode", "street"],
].map((name) => name.split("_"));

/** What all of these have in common: most names need no closer look. */
const MAY_BE = /mail|phone|name|address|mobile|birth|dob|ssn|security|passport|national|iban|ip$|zip|post|street/i;

/** Whether the plan shows a property to hold personal data: by its type, or by a name that leaves no doubt. */
export function looksPersonal({ property: { name, shape }, owner, path }: Declared, world: ShapeWorld): boolean {
  const isTyped = shape.semantic === "email" || shape.semantic === "phone";
  if (!isTyped && !MAY_BE.test(name)) return false;
  const kinds = kindsOf(shape, world);
  // What is counted, chosen from a list or true or false is at most about a person's data.
  if (kinds && !kinds.has("string")) return false;
  if (listedValues(shape, world) !== undefined) return false;
  if (isTyped) return true;
  const words = wordsOf(name).map((word) => word.toLowerCase());
  if (words.at(-1) === "ip" && MACHINES.has(words.at(-2) ?? "")) return false;
  if (ENDINGS.some((ending) => ending.every((word, index) => words[words.length - ending.length + index] === word)))
    return true;
  const [before = "", last = ""] = words.slice(-2).length === 2 ? words.slice(-2) : ["", words[0] ?? ""];
  if (last === "address") return before === "" || PLACES.has(before);
  if (last !== "name") return false;
  if (before !== "") return PEOPLE.has(before);
  const parent = path.at(-2);
  return parent === undefined ? owner.kind === "traits" : PEOPLE.has(parent.toLowerCase());
}
