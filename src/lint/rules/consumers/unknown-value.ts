import { atValue } from "../../../diagnostics/diagnostic.ts";
import type { Json } from "../../../model/json.ts";
import type { Pointer } from "../../../model/pointer.ts";
import type { EnumValue } from "../../../model/shape.ts";
import { userWords } from "../../../model/uses/words.ts";
import { nearest } from "../../../vocabulary/nearest.ts";
import { valueText } from "../../../words/phrase.ts";
import { comparedWith } from "../../compared.ts";
import { type Filter, filters } from "../../filters.ts";
import { rule } from "../../rule.ts";
import { isAmong, kindOf, listedValues, type ShapeWorld } from "../../values.ts";

export default rule({
  id: "consumers/unknown-value",
  summary: "A segment or journey matches a value that the property never has.",
  why: "The events come with `skincare`, the segment asks for `skin care`: it stays empty, and its campaign reaches nobody. No tool says so, since an empty segment is a right answer to a wrong question.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
events:
  product_viewed: { properties: { category: { enum: [skincare, haircare], required: true } } }
segments:
  beauty_browsers: { match: { event: product_viewed, where: { category: { in: [skincare, haircare] } } } }
`,
      },
    ],
    bad: [
      {
        title: "another spelling, in a list of values",
        plan: `
events:
  product_viewed: { properties: { category: { enum: [skincare, haircare], required: true } } }
segments:
  beauty_browsers: { match: { event: product_viewed, where: { category: { in: [Skin Care, haircare] } } } }
`,
        finds: [
          {
            at: "/segments/beauty_browsers/match/where/category/in/0",
            of: "value",
            message:
              "the segment `beauty_browsers` matches `category` with `Skin Care`, which is none of its values: nobody ever has it",
            hint: "Did you mean `skincare`?",
          },
        ],
      },
      {
        title: "the former name of a value",
        plan: `
traits:
  vip_tier: { values: { gold: { description: From 500 EUR, renamedFrom: [premium] }, silver: From 200 EUR } }
segments:
  vip: { match: { trait: vip_tier, is: premium } }
`,
        finds: [
          {
            at: "/segments/vip/match/is",
            message:
              "the segment `vip` matches `vip_tier` with `premium`, which is none of its values: nobody ever has it",
            hint: "`premium` is called `gold` now.",
          },
        ],
      },
    ],
  },
  check: {
    plan({ conventions }, { facts, report }) {
      const world = { types: facts.index.types, timestamps: conventions.timestamps };
      for (const filter of facts.of(filters)) {
        for (const { value, pointer, values } of unknownIn(filter, world)) {
          report({
            message: `${userWords(filter.user)} matches \`${filter.path}\` with \`${valueText(value)}\`, which is none of its values: nobody ever has it`,
            hint: hintFor(value, values),
            at: atValue(pointer),
          });
        }
      }
    },
  },
});

interface Unknown {
  readonly value: Json;
  readonly pointer: Pointer;
  readonly values: readonly EnumValue[];
}

function unknownIn({ test, found }: Filter, world: ShapeWorld): readonly Unknown[] {
  const { shape } = found.property;
  const values = listedValues(shape, world);
  if (values === undefined || values.length === 0 || found.isOneOfSeveral) return [];
  // Of another type than all of them is another rule's.
  const kinds = new Set(values.map(({ value }) => kindOf(value)));
  return test.comparisons
    .flatMap(comparedWith)
    .filter(({ value, fits }) => isAmong(kindOf(value), kinds) && !values.some((each) => fits(each.value)))
    .map(({ value, pointer }) => ({ value, pointer, values }));
}

function hintFor(value: Json, values: readonly EnumValue[]): string {
  const renamed = values.find(({ renamedFrom }) => renamedFrom.some(({ name }) => name === value));
  if (renamed) return `\`${valueText(value)}\` is called \`${valueText(renamed.value)}\` now.`;
  const texts = values.map((each) => valueText(each.value));
  const close = nearest(valueText(value), texts);
  if (close !== undefined) return `Did you mean \`${close}\`?`;
  const shown = texts.slice(0, 8).map((text) => `\`${text}\``);
  const more = texts.length > shown.length ? ` and ${texts.length - shown.length} more` : "";
  return `Its values are ${shown.join(", ")}${more}.`;
}
