import type { Pointer } from "../../../model/pointer.ts";
import type { Property } from "../../../model/property.ts";
import { remembered } from "../../../vocabulary/remembered.ts";
import { wordsInSmall } from "../../../vocabulary/words.ts";
import { affectedWords, usersByProperty } from "../../affected.ts";
import { kinds } from "../../carried.ts";
import { typeDrifts } from "../../drift-of-type.ts";
import type { Facts } from "../../facts.ts";
import { type Kind, kindWords } from "../../kind.ts";
import { ownerWords } from "../../owner-words.ts";
import { rule } from "../../rule.ts";
import { saysTypeHere, typePlace } from "../../said-place.ts";

/** What a name promises: whether a property keeps it, and what to write where it does not. */
interface Pledge {
  readonly applies: (words: readonly string[]) => boolean;
  readonly isKept: (property: Property, kind: Kind) => boolean;
  /** Completes "… by its name". */
  readonly is: string;
  readonly write: string;
}

const last = (words: readonly string[]): string => words.at(-1) ?? "";
const only = (kind: Kind, ...types: readonly string[]): boolean =>
  [...kind.types].every((each) => types.includes(each));
const isBareText = ({ shape }: Property, kind: Kind): boolean =>
  only(kind, "text") &&
  kind.format === undefined &&
  shape.enum === undefined &&
  shape.const === undefined &&
  shape.bounds.pattern === undefined &&
  shape.schema?.["pattern"] === undefined;

const MONEY = new Set("price revenue subtotal cost amount fee spend gmv mrr arr ltv spent".split(" "));
const HASH = new Set("hash hashed sha256 sha1 md5 encrypted token".split(" "));
const CURRENCY = /^[A-Z]{3}$/;

/** What the last or first words of all these names match, so that other names need not be split. */
const MAY_PLEDGE =
  /(?:ids?|at|count|currency|code|email|address|price|revenue|subtotal|cost|amount|fee|spend|spent|gmv|mrr|arr|ltv)$|^(?:is|has)/i;

const PLEDGES: readonly Pledge[] = [
  {
    applies: (words) => words.length > 1 && (last(words) === "id" || last(words) === "ids"),
    isKept: (_, kind) => !only(kind.element ?? kind, "number", "boolean"),
    is: "an id",
    write:
      "`type: string`: ids are not added up, leading zeros and long numbers get lost as numbers, and other sources send text",
  },
  {
    applies: (words) => words.length > 1 && last(words) === "at",
    isKept: (property, kind) =>
      !(only(kind, "boolean", "object", "array") || isBareText(property, kind)) || property.shape.schema !== undefined,
    is: "a moment",
    write: "`type: timestamp`",
  },
  {
    applies: (words) => words.length > 1 && (words[0] === "is" || words[0] === "has"),
    isKept: (_, kind) => only(kind, "boolean", "null"),
    is: "a yes or no",
    write: "`type: boolean`, or a name that says what the values are",
  },
  {
    applies: (words) => MONEY.has(last(words)),
    isKept: (property, kind) => !isBareText(property, kind) && !only(kind, "boolean"),
    is: "an amount of money",
    write: '`type: money` with its `unit`: text such as "49.00" cannot be compared or added up',
  },
  {
    applies: (words) => words.length > 1 && last(words) === "count",
    isKept: ({ shape }, kind) =>
      only(kind, "object", "array") ||
      (shape.types ?? ["integer"]).every((type) => type === "integer" || type === "null"),
    is: "a count",
    write: "`type: integer`",
  },
  {
    applies: (words) => last(words) === "currency" || words.slice(-2).join(" ") === "currency code",
    isKept: ({ shape }, kind) => isCurrency(shape, kind),
    is: "a currency",
    write: "`type: currency`: three capital letters of ISO 4217, such as EUR",
  },
  {
    applies: (words) =>
      (last(words) === "email" || words.slice(-2).join(" ") === "email address") &&
      !words.some((word) => HASH.has(word)),
    isKept: (property, kind) => !isBareText(property, kind) && !only(kind, "number"),
    is: "an e-mail address",
    write: "`type: email`",
  },
];

function isCurrency(shape: Property["shape"], kind: Kind): boolean {
  if (only(kind, "object", "array")) return true;
  const values = shape.const === undefined ? shape.enum?.map(({ value }) => value) : [shape.const];
  if (values) return values.every((value) => value === null || (typeof value === "string" && CURRENCY.test(value)));
  const { pattern, minLength, maxLength } = shape.bounds;
  return (
    kind.format === "currency" ||
    pattern !== undefined ||
    (minLength === 3 && maxLength === 3) ||
    shape.schema !== undefined
  );
}

export default rule({
  id: "types/name-mismatch",
  summary: "A name that promises one type, and a property of another.",
  why: "People who build segments go by the name. Where `is_paid` is text, the filter `is true` matches nobody; where `price` is text, a greater-than compares letters; ids as numbers do not join those that other sources send as text.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  options: {
    except: {
      type: "strings",
      default: [],
      description: "Names of properties that mean something else than they seem to.",
    },
  },
  examples: {
    good: [
      {
        plan: `
properties:
  order_id: string
  shipped_at: timestamp
  is_gift: boolean
  price: { type: money, unit: EUR }
  items_count: { type: integer, minimum: 0 }
  currency: currency
  email: email
  getElementId: integer
`,
      },
      {
        title: "a name that means something else",
        plan: `
properties:
  hand_count: { type: string, description: "What the count in the warehouse said: ok, short, over." }
`,
        options: { except: ["hand_count"] },
      },
    ],
    bad: [
      {
        plan: `
properties:
  order_id: integer
  shipped_at: string
  is_gift: { enum: ["yes", "no"] }
  price: string
  items_count: number
  currency: string
  email: string
`,
        finds: [
          {
            at: "/properties/order_id/type",
            message: "`order_id` is an id by its name, and a number by its type",
            hint: "Write `type: string`: ids are not added up, leading zeros and long numbers get lost as numbers, and other sources send text.",
          },
          {
            at: "/properties/shipped_at/type",
            message: "`shipped_at` is a moment by its name, and text by its type",
            hint: "Write `type: timestamp`.",
          },
          { at: "/properties/is_gift/enum", message: "`is_gift` is a yes or no by its name, and text by its type" },
          { at: "/properties/price/type", message: "`price` is an amount of money by its name, and text by its type" },
          {
            at: "/properties/items_count/type",
            message: "`items_count` is a count by its name, and a number by its type",
          },
          { at: "/properties/currency/type", message: "`currency` is a currency by its name, and text by its type" },
          { at: "/properties/email/type", message: "`email` is an e-mail address by its name, and text by its type" },
        ],
      },
    ],
  },
  check: {
    property(declared, { facts, options, report }) {
      const { property } = declared;
      const { name, shape } = property;
      if (!MAY_PLEDGE.test(name) || !saysTypeHere(property) || options.except.includes(name)) return;
      const kind = facts.of(kinds).of(shape);
      if (kind === undefined) return;
      const broken = pledgesOf(name).find(({ isKept }) => !isKept(property, kind));
      if (broken === undefined || facts.of(driftingPlaces).has(property.pointer)) return;
      const affected = affectedWords(facts.of(usersByProperty).get(name) ?? []);
      const type = kindWords(kind);
      report({
        message: `\`${name}\` is ${broken.is} by its name, and ${type} by its type${affected && `.${affected}`}`,
        hint: `Write ${broken.write}.`,
        at: typePlace(property),
        alike: { group: `${name} ${type}`, here: `In ${ownerWords(declared)} it is ${type} too.` },
      });
    },
  },
});

/** Methods of an API whose calls are counted: `getDomId: 3`. */
const isCall = ([first = "", ...rest]: readonly string[]): boolean => /^(?:get|set)$/.test(first) && rest.length > 1;

/** What a name pledges. */
const pledgesOf = remembered((name): readonly Pledge[] => {
  const words = wordsInSmall(name);
  return isCall(words) ? [] : PLEDGES.filter(({ applies }) => applies(words));
});

/** Where one name has another type than elsewhere: types/property-drift says what is right there. */
const driftingPlaces = (facts: Facts): ReadonlySet<Pointer> =>
  new Set(facts.of(typeDrifts).flatMap(({ odd, what }) => (what === "type" ? [odd.property.pointer] : [])));
