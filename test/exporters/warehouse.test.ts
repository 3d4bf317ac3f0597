import { describe, expect, test } from "vitest";
import { DIALECTS, type Dialect } from "../../src/exporters/warehouse/dialects.ts";
import { warehouseName } from "../../src/exporters/warehouse/names.ts";
import { planOf } from "../support/plan.ts";
import { exported } from "./support/exported.ts";

const PLAN = `
plan: { name: Acme Shop, version: 1.0.0, description: What the shop sends. }
traits:
  plan: { enum: [free, "pro's"], pii: personal }
groups:
  account: { id: account_id, traits: { seats: integer } }
types:
  address: { properties: { city: { type: string, required: true }, zip: string, geo: { properties: { lat: number } } } }
events:
  "Order Placed":
    description: "It's done.\\nAt \\\\ last."
    owner: growth
    tags: [core]
    dedupe: [orderId]
    properties:
      orderId: { type: string, required: true }
      total: { type: money, required: true, unit: EUR }
      count: { type: integer, enum: [1, 2] }
      channel: { enum: [web, app], required: true }
      address: { type: address, required: true }
      sizes: string[]
      at: timestamp
      first: { type: boolean, nullable: true, required: true }
      either: { type: [string, number] }
      user_id: string
      order: string
pages:
  Home: { properties: { ref: { type: string, required: true } } }
  Cart: { properties: { ref: { type: integer, required: true }, items: { type: integer, required: true } } }
`;

const plan = await planOf(PLAN);

const STANDARD = [
  ...["id text", "anonymous_id text", "user_id text", "received_at timestamptz", "sent_at timestamptz"],
  ...["timestamp timestamptz", "original_timestamp timestamptz"],
];

const sql = async (dialect: Dialect): Promise<string> =>
  (await exported("sql", plan, { dialect })).files[0]?.text ?? "";

/** The columns of a table, without what is said of them. */
function columnsIn(text: string, table: string): readonly string[] {
  const [, body = ""] = new RegExp(`create table acme_shop\\.${table} \\(\\n(.*?)\\n\\)`, "s").exec(text) ?? [];
  return body.split(",\n").map((line) => line.trim());
}

describe("sql", () => {
  test("one table for an event, with objects as columns beside it and lists as text", async () => {
    expect(columnsIn(await sql("postgres"), "order_placed")).toEqual([
      ...STANDARD,
      ...["event text", "event_text text", "order_id text", "total double precision", "count bigint", "channel text"],
      ...[
        "address_city text",
        "address_zip text",
        "address_geo_lat double precision",
        "sizes text",
        '"at" timestamptz',
      ],
      ...["first boolean", "either text", '"order" text'],
    ]);
  });

  test("one for all pages, for people, for groups", async () => {
    const text = await sql("postgres");
    expect(columnsIn(text, "pages").slice(STANDARD.length)).toEqual([
      "name text",
      "category text",
      "ref text",
      "items bigint",
    ]);
    expect(columnsIn(text, "identifies").slice(STANDARD.length)).toEqual(["plan text"]);
    expect(columnsIn(text, '"groups"').slice(STANDARD.length)).toEqual(["group_id text", "seats bigint"]);
  });

  test.each([
    ["postgres", "comment on table acme_shop.order_placed is 'It''s done. At \\ last.';"],
    ["postgres", "comment on column acme_shop.order_placed.channel is 'Required. One of: web, app.';"],
    ["snowflake", ") comment 'It''s done. At \\\\ last.';"],
    ["snowflake", '  "ORDER" varchar'],
    ["snowflake", "  channel varchar comment 'Required. One of: web, app.'"],
    ["bigquery", ') options (description = "It\'s done. At \\\\ last.");'],
    ["bigquery", "  `order` string"],
    ["bigquery", '  count int64 options (description = "One of: 1, 2.")'],
  ] as const)("%s says %s", async (dialect, line) => {
    expect(await sql(dialect)).toContain(`\n${line}`.replace("\n)", ")"));
  });

  test("what no table holds is told", async () => {
    const { losses } = await exported("sql", plan);
    expect(losses.slice(-2)).toEqual([
      {
        path: "/events/*/properties",
        message: "`Order Placed.user_id` have the name of a column that every table has, and never reach it",
      },
      {
        path: "/events/*/properties",
        message:
          "what is required, and which values may come, stands in words alone (`export dbt` tests it): `order_placed.id`, `order_placed.received_at`, `order_placed.order_id`, `order_placed.total`, `order_placed.count` and 10 more",
      },
    ]);
  });

  test("names that are one in a warehouse share a table or a column, and are told", async () => {
    const alike = await planOf(`
plan: { name: p, version: 1.0.0 }
events:
  "Order Placed": { properties: { orderId: { type: string, required: true }, order_id: integer, v2: { type: string } } }
  order-placed: { codeName: again, properties: { total: { type: number, required: true } } }
  "日本語": { codeName: ja, properties: { "é": string } }
  Pages: { properties: { a: string } }
`);
    const { files, losses } = await exported("sql", alike);
    expect(columnsIn((files[0]?.text ?? "").replace("p.order", "acme_shop.order"), "order_placed").slice(9)).toEqual([
      ...["order_id text", "v2 text", "total double precision"],
    ]);
    expect(losses.slice(1, -1).map(({ message }) => message)).toEqual([
      "`日本語` have no Latin letter or digit in their names, and get no table or column",
      "`Pages` have the name of a table that is there for something else, and get none of their own",
      "`Order Placed`, `order-placed` share a table with others: in a warehouse their names are one",
      "`Order Placed.order_id` share a column with others of their event: in a warehouse their names are one",
      "`order_placed.v2` are called so by Segment; RudderStack puts a `_` between letters and digits",
    ]);
  });
});

describe("dbt", () => {
  const file = async (options = {}) => (await exported("dbt", plan, options)).files[0];

  /** The lines of a column of the events' table. */
  const column = (text: string, name: string): string =>
    new RegExp(`          - name: ${name}\n(?:            .*\n)*`).exec(text)?.[0] ?? "";

  test("is a source with a table for each of them", async () => {
    const { path = "", text = "" } = (await file()) ?? {};
    expect(path).toBe("_acme_shop__sources.yml");
    expect([...text.matchAll(/^ {6}- name: (.*)$/gm)].map(([, name]) => name)).toEqual([
      ...["order_placed", "pages", "identifies", "groups"],
    ]);
    expect(text.split("\n").slice(1, 15).join("\n")).toBe(
      `version: 2
sources:
  - name: acme_shop
    description: What the shop sends.
    tables:
      - name: order_placed
        description: |-
          It's done.
          At \\ last.
        config:
          tags:
            - core
          meta:
            owner: growth
        columns:`
        .split("\n")
        .slice(0, 14)
        .join("\n"),
    );
  });

  test("tests what is required, which values may come, and what is there once", async () => {
    const { text = "" } = (await file({ dialect: "snowflake", schema: "raw_shop" })) ?? {};
    expect(text).toContain("  - name: acme_shop\n    schema: raw_shop\n");
    expect(column(text, "order_id")).toBe(`          - name: order_id
            data_type: varchar
            data_tests:
              - not_null
              - unique
`);
    expect(column(text, "count")).toBe(`          - name: count
            data_type: number(38, 0)
            data_tests:
              - accepted_values:
                  arguments:
                    values:
                      - 1
                      - 2
                    quote: false
`);
    // What may be null is not tested for it.
    expect(column(text, "first")).toBe("          - name: first\n            data_type: boolean\n");
  });

  test("of pages, only what all of them have is required", async () => {
    const { text = "" } = (await file()) ?? {};
    const pages = text.slice(text.indexOf("- name: pages"), text.indexOf("- name: identifies"));
    expect(column(pages, "ref")).toBe("          - name: ref\n            data_tests:\n              - not_null\n");
    expect(column(pages, "items")).toBe("          - name: items\n");
  });

  test("values that would end dbt's quotes are not tested, and told; Jinja is text", async () => {
    const { losses } = await exported("dbt", plan);
    expect(losses.at(-1)?.message).toBe(
      "dbt's `accepted_values` cannot test values that hold quotes or backslashes: `identifies.plan`",
    );
    const odd = await planOf({
      plan: { name: "p", version: "1.0.0" },
      events: { a: { description: "{{ x }} {% y %}", properties: { b: { enum: ["{{ z }}", "c"] } } } },
    });
    const { text = "" } = (await exported("dbt", odd)).files[0] ?? {};
    expect(text).toContain(`description: '{{ ''{{'' }} x }} {{ ''{%'' }} y %}'`);
    expect(text).toContain(`- '{{ ''{{'' }} z }}'`);
  });
});

test.each([
  ["Order Completed", "order_completed"],
  ["accountType", "account_type"],
  ["UserID", "user_id"],
  ["2FA Page Viewed", "_2fa_page_viewed"],
  ["order-item/SKU", "order_item_sku"],
  ["日本語", ""],
  ["é", ""],
  ["x".repeat(90), "x".repeat(63)],
])("a warehouse calls %j %j", (name, expected) => {
  expect(warehouseName(name)).toBe(expected);
});

test("the dialects of the command are those of the exporter", async () => {
  const { exportCommand } = await import("../../src/cli/commands/export.ts");
  const { Command } = await import("commander");
  const program = new Command();
  exportCommand(program);
  const option = program.commands[0]?.options.find(({ long }) => long === "--dialect");
  expect(option?.argChoices).toEqual([...DIALECTS]);
});
