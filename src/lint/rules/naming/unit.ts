import { atKey, atValue } from "../../../diagnostics/diagnostic.ts";
import { child } from "../../../model/pointer.ts";
import type { Property } from "../../../model/property.ts";
import { smallWords } from "../../../vocabulary/drift/letters.ts";
import { rule } from "../../rule.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Quantities that mean nothing without a unit, and what a unit of them could be. */
const QUANTITIES: readonly (readonly [ReadonlySet<string>, string])[] = [
  [set("duration latency elapsed delay timeout uptime downtime lifetime runtime"), "ms"],
  [set("size bandwidth"), "kB"],
  [set("weight"), "g"],
  [set("distance"), "km"],
  [set("temperature"), "°C"],
  [set("amount price revenue cost fee tax subtotal spend spent refund discount salary income"), "EUR"],
];

/** Words that say a unit, or that no unit is needed. */
const UNITS = set(
  "ms msec millis milliseconds millisecond us ns s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks " +
    "month months year years byte bytes b kb mb gb tb kib mib kbps mbps bit bits px pixel pixels em rem pt point points cm mm m km mile miles ft feet inch inches " +
    "g kg mg lb lbs oz ounce gram grams ton c f celsius fahrenheit kelvin percent percentage pct ratio rate score count number index bucket tier level " +
    "eur usd gbp chf jpy cent cents dollar dollars euro euros micros minor coins credits characters chars items rows words lines page batch group team class",
);

/** A name, and no phrase such as `shop currency`, which says in words what the unit is. */
const NAME_OF_CURRENCY = /^(?:\w+_)?currency(?:_\w+)?$/i;

export default rule({
  id: "naming/unit",
  summary: "A quantity of which neither the name nor `unit` says what it counts.",
  why: "One app sends seconds, the other milliseconds, and both are numbers: no check finds it. The average that the board sees is wrong by a factor of a thousand, or mixes euros with yen.",
  severity: "warning",
  preset: "strict",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
properties: { currency: currency }
events:
  video_watched:
    properties:
      duration_ms: integer
      file_size: { type: integer, unit: kB }
      price: { type: money, unit: { from: currency } }
      list_price: { type: money, unit: shop currency }
      duration: duration
      shoe_size: string
      group_size: integer
      currency: required
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  video_watched:
    properties:
      watch_duration: number
      price: money
`,
        finds: [
          {
            at: "/events/video_watched/properties/watch_duration",
            of: "key",
            message: "`watch_duration` has no unit: nobody can tell what it counts",
            hint: "Say it: `unit: ms`.",
          },
          {
            at: "/events/video_watched/properties/price",
            message: "`price` has no unit: nobody can tell what it counts",
            hint: "Say it: `unit: { from: currency }`, or `unit: EUR` where there is only one.",
          },
        ],
      },
      {
        title: "the name of a property in place of a unit",
        plan: `
events:
  deal_won:
    properties:
      deal_value: { type: money, unit: currency }
      currency: currency
`,
        finds: [
          {
            at: "/events/deal_won/properties/deal_value/unit",
            of: "value",
            message: "the unit of `deal_value` is the word `currency`, which is no currency",
            hint: "Write `unit: { from: currency }` where a property of the same object says it, or `unit: EUR` where there is only one.",
          },
        ],
      },
    ],
  },
  check: {
    property({ introduces, property }, { report }) {
      const { unit: said } = property;
      if (said && "text" in said && NAME_OF_CURRENCY.test(said.text)) {
        report({
          message: `the unit of \`${property.name}\` is the word \`${said.text}\`, which is no currency`,
          hint: `Write \`unit: { from: ${said.text} }\` where a property of the same object says it, or \`unit: EUR\` where there is only one.`,
          at: atValue(child(property.pointer, "unit")),
        });
      }
      if (!introduces || said !== undefined || !isNumber(property)) return;
      const unit = unitFor(property);
      if (unit === undefined) return;
      report({
        message: `\`${property.name}\` has no unit: nobody can tell what it counts`,
        hint:
          unit === "EUR"
            ? "Say it: `unit: { from: currency }`, or `unit: EUR` where there is only one."
            : `Say it: \`unit: ${unit}\`.`,
        at: atKey(property.pointer),
      });
    },
  },
});

const isNumber = ({ shape: { types = [], semantic } }: Property): boolean =>
  semantic === "money" || types.some((type) => type === "number" || type === "integer");

/** An example of the unit that a property should say; undefined where its name says one, or it needs none. */
function unitFor({ name, shape }: Property): string | undefined {
  const words = smallWords(name);
  if (words.some((word) => UNITS.has(word))) return undefined;
  const last = words.at(-1) ?? "";
  return shape.semantic === "money" ? "EUR" : QUANTITIES.find(([quantities]) => quantities.has(last))?.[1];
}
