import { dump } from "js-yaml";
import type { Json, JsonObject } from "../../model/json.ts";
import type { Exporter, ExportLoss } from "../exporter.ts";
import { headLosses, lossesOf, lossOf } from "../losses.ts";
import { exportMark, isMarked } from "../mark.ts";
import type { Column, ColumnType, Table } from "../warehouse/column.ts";
import { DIALECT_RULES } from "../warehouse/dialects.ts";
import { warehouseName } from "../warehouse/names.ts";
import { tablesOf } from "../warehouse/tables.ts";

/**
 * A source of dbt: the tables that Segment and RudderStack make of a plan's events, with the tests that hold the rows to it.
 * `data_tests` with `arguments`, and `meta` and `tags` below `config`, are those of dbt 1.10.5 and later (docs.getdbt.com,
 * "About data tests property" and "Generic test arguments property", 2026-11).
 */
export default {
  name: "dbt",
  summary: "the warehouse tables of Segment and RudderStack as a source of dbt, with tests (dbt 1.10.5 and later)",
  single: true,
  takes: ["dialect", "schema"],
  isOwn: isMarked,
  write(plan, { dialect, schema }) {
    const { tables, losses } = tablesOf(plan);
    const { name: _name, description: _description, ...unnamed } = plan;
    const name = warehouseName(plan.name ?? "") || "tracking_plan";
    const types = dialect === undefined ? undefined : DIALECT_RULES[dialect].types;
    const source = {
      name,
      ...(schema !== undefined && schema !== name && { schema }),
      ...words(plan.description),
      tables: tables.map((table) => tableOf(table, types)),
    };
    return {
      files: [
        {
          path: `_${name}__sources.yml`,
          text: `# ${exportMark(plan, "dbt")}\n${dump({ version: 2, sources: [source] }, { lineWidth: 120, noRefs: true })}`,
        },
      ],
      losses: [
        ...headLosses(unnamed, "dbt"),
        ...lossesOf(plan, "dbt", ["pages", "traits", "groups", "owner", "tags", "links", "schemas", "personal"]),
        ...losses,
        ...quoteLosses(tables),
      ],
    };
  },
} satisfies Exporter;

/** What a warehouse calls its types; nothing where nobody says which warehouse it is. */
type Types = Readonly<Record<ColumnType, string>> | undefined;

function tableOf({ name, description, owner, tags, links, columns }: Table, types: Types): JsonObject {
  const meta = {
    ...(owner !== undefined && { owner: literal(owner) }),
    ...(links.length > 0 && { links: links.map(({ url }) => literal(url)) }),
  };
  const config = {
    ...(tags.length > 0 && { tags: tags.map(literal) }),
    ...(Object.keys(meta).length > 0 && { meta }),
  };
  return {
    name,
    ...words(description),
    ...(Object.keys(config).length > 0 && { config }),
    columns: columns.map((column) => columnOf(column, types)),
  };
}

function columnOf(column: Column, types: Types): JsonObject {
  const tests = testsOf(column);
  const { name, type, description, pii } = column;
  return {
    name,
    ...words(description),
    ...(types !== undefined && { data_type: types[type] }),
    ...(pii !== undefined && pii !== "none" && { config: { meta: { pii } } }),
    ...(tests.length > 0 && { data_tests: tests }),
  };
}

function testsOf({ isRequired, isUnique, values, type }: Column): readonly Json[] {
  const isTested = values?.every(isQuotable) === true && type !== "boolean";
  return [
    ...(isRequired ? ["not_null"] : []),
    ...(isUnique ? ["unique"] : []),
    ...(isTested
      ? [
          {
            accepted_values: {
              arguments: {
                values: values.map((value) => (typeof value === "string" ? literal(value) : value)),
                ...(type !== "varchar" && { quote: false }),
              },
            },
          },
        ]
      : []),
  ];
}

/** dbt puts values between quotes as they are: one that holds quotes would end them. */
const isQuotable = (value: string | number | boolean): boolean =>
  typeof value !== "string" || !/['"\\\p{Cc}]/u.test(value);

function quoteLosses(tables: readonly Table[]): readonly ExportLoss[] {
  const names = tables.flatMap(({ name, columns }) =>
    columns.filter(({ values }) => values?.every(isQuotable) === false).map((column) => `${name}.${column.name}`),
  );
  return lossOf(
    "/events/*/properties",
    "dbt's `accepted_values` cannot test values that hold quotes or backslashes:",
    names,
  );
}

const words = (text: string | undefined): JsonObject =>
  text === undefined || text.trim() === "" ? {} : { description: literal(text.trim()) };

/** dbt reads Jinja in these files: what looks like it is said to be text. */
const literal = (text: string): string => text.replace(/\{[{%#]/g, (sign) => `{{ '${sign}' }}`);
