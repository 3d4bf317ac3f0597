import { affectedWords, usersByProperty } from "../../affected.ts";
import { kinds } from "../../carried.ts";
import type { Declared } from "../../declared.ts";
import { typeDrifts } from "../../drift-of-type.ts";
import type { Facts } from "../../facts.ts";
import { type TimeUnit, timeUnit } from "../../moment.ts";
import { rule } from "../../rule.ts";
import { saysHere, saysTypeHere, typePlace } from "../../said-place.ts";

const WORDS: Readonly<Record<TimeUnit, string>> = {
  iso8601: "ISO 8601 text",
  seconds: "unix seconds",
  milliseconds: "unix milliseconds",
  microseconds: "unix microseconds",
  number: "a number of which nothing says whether it counts seconds or milliseconds",
};

export default rule({
  id: "types/timestamp-unit",
  summary: "Moments in several units: ISO 8601, seconds, milliseconds.",
  why: "A tool reads all times of a plan alike. Milliseconds taken for seconds are the year 58000, seconds taken for milliseconds are January 1970: `within 7 days` then matches everyone or no one, and the journey stays silent.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "one unit, that of the conventions",
        plan: `
conventions: { timestamps: iso8601 }
traits:
  created_at: timestamp
  last_seen: timestamp
  birthday: date
properties:
  load_time: { type: number, unit: ms }
`,
      },
    ],
    bad: [
      {
        plan: `
conventions: { timestamps: iso8601 }
traits:
  created_at: timestamp
  last_seen: { type: integer, unit: ms }
properties:
  delivered_at: { type: integer, examples: [1767225600] }
`,
        finds: [
          {
            at: "/properties/delivered_at/type",
            message: "`delivered_at` is in unix seconds, and the plan writes moments as ISO 8601 text",
            hint: "Write `type: timestamp`: the client takes a Date and sends what `conventions.timestamps` says.",
          },
          {
            at: "/traits/last_seen/type",
            message: "`last_seen` is in unix milliseconds, and the plan writes moments as ISO 8601 text",
          },
        ],
      },
    ],
  },
  check: {
    plan({ conventions }, { facts, report }) {
      const drifting = new Set(facts.of(typeDrifts).map(({ odd }) => odd.property.name));
      const moments = facts.declared.flatMap((declared) => momentOf(declared, drifting, facts));
      const wanted = usual(moments, conventions.timestamps === "iso8601" ? "iso8601" : "seconds");
      for (const { declared, unit } of moments) {
        if (unit === wanted || (unit === "number" && wanted !== "iso8601")) continue;
        const { property } = declared;
        const affected = affectedWords(facts.of(usersByProperty).get(property.name) ?? []);
        report({
          message: `\`${property.name}\` is ${unit === "number" ? "" : "in "}${WORDS[unit]}, and the plan writes moments as ${WORDS[wanted]}${affected && `.${affected}`}`,
          hint: "Write `type: timestamp`: the client takes a Date and sends what `conventions.timestamps` says.",
          at: typePlace(property),
        });
      }
    },
  },
});

interface Moment {
  readonly declared: Declared;
  readonly unit: TimeUnit;
}

/** A moment where it is declared. One name in two units is types/property-drift. */
function momentOf(declared: Declared, drifting: ReadonlySet<string>, facts: Facts): readonly Moment[] {
  const { property } = declared;
  if (drifting.has(property.name) || !(saysTypeHere(property) || saysHere(property, "unit"))) return [];
  const kind = facts.of(kinds).of(property.shape);
  const unit = kind && timeUnit(property, kind);
  return unit === undefined ? [] : [{ declared, unit }];
}

/** The better known first. */
const USUAL = ["iso8601", "seconds", "milliseconds", "microseconds"] as const;

/** The unit of the conventions where anything is in it, else the one that most are in. */
function usual(moments: readonly Moment[], convention: TimeUnit): TimeUnit {
  const counts = new Map<TimeUnit, number>();
  for (const { unit } of moments) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  if (counts.has(convention)) return convention;
  const count = (unit: TimeUnit): number => counts.get(unit) ?? 0;
  return USUAL.reduce((most, each) => (count(each) > count(most) ? each : most), convention);
}
