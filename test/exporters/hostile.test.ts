import { expect, test } from "vitest";
import { EXPORTERS } from "../../src/exporters/registry.ts";
import { planOf } from "../support/plan.ts";
import { broughtBack, exported } from "./support/exported.ts";

const NAMES = [
  ...[
    "__proto__",
    "constructor",
    "toString",
    "yes",
    "null",
    "~",
    "1e3",
    "- x",
    ": y",
    "# z",
    "{a}",
    "it's",
    'say "hi"',
  ],
  ...["*/", `\${x}`, "a,b", "=1+1", "é", "日本語", "🎉", "שלום", "nbsp\u00a0x", "line\u2028x", "..", "a/b", "con"],
  ...["Signed Up", "signed up", "SIGNED_UP", "n".repeat(300), "k".repeat(1100)],
];

/** Values and schemas that tables and catalogs have no words for. */
const ODD = {
  values: { enum: ["a", 1, null, { x: 1 }, [1]] },
  object: { const: { x: 1 } },
  node: {
    schema: {
      $ref: "#/$defs/node",
      $defs: {
        node: { type: "object", properties: { next: { $ref: "#/$defs/node" } }, additionalProperties: false },
        list: { type: "array", items: { $ref: "#/$defs/list" } },
      },
    },
  },
  list: { schema: { $ref: "#/$defs/list", $defs: { list: { type: "array", items: { $ref: "#/$defs/list" } } } } },
};

const plan = await planOf(
  JSON.stringify({
    plan: { name: "*/ acme", version: "1.0.0" },
    events: Object.fromEntries(
      NAMES.map((name, at) => [
        name,
        { codeName: `event${at}`, description: name, properties: at === 0 ? ODD : { [name]: { enum: [name, "x"] } } },
      ]),
    ),
  }),
);

test.each(Object.keys(EXPORTERS))("%s holds names of every kind", async (format) => {
  const made = await exported(format, plan);
  expect(made.files.length).toBeGreaterThan(0);
  for (const { path } of made.files)
    for (const part of path.split("/")) expect([path, Buffer.byteLength(part) < 200]).toEqual([path, true]);
  // Nothing reads these back.
  if (["mixpanel-lexicon", "dbt", "sql"].includes(format)) return;
  const back = await broughtBack(format, made);
  expect(back.events).toHaveLength(plan.events.length);
  if (format === "iglu") return;
  expect(back.events.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
});
