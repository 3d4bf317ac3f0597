import type { Exporter, ExportLoss } from "../exporter.ts";
import { headLosses, lossesOf, lossOf } from "../losses.ts";
import { exportMark, isMarked } from "../mark.ts";
import type { Table } from "../warehouse/column.ts";
import { columnWords, DIALECT_RULES, type DialectRules } from "../warehouse/dialects.ts";
import { warehouseName } from "../warehouse/names.ts";
import { tablesOf } from "../warehouse/tables.ts";

/**
 * The tables that Segment and RudderStack make of a plan's events, as DDL: to try queries on before there is data, and to
 * compare with what a warehouse has. They have no constraints, as theirs have none: a row that the plan refuses arrives.
 */
export default {
  name: "sql",
  summary: "the warehouse tables of Segment and RudderStack as SQL, for Postgres, Snowflake or BigQuery",
  single: true,
  takes: ["dialect", "schema"],
  isOwn: isMarked,
  write(plan, { dialect = "postgres", schema = warehouseName(plan.name ?? "") || "tracking_plan" }) {
    const { tables, losses } = tablesOf(plan);
    const rules = DIALECT_RULES[dialect];
    const held = ["pages", "traits", "groups"] as const;
    const personal = tables.flatMap(({ name, columns }) =>
      columns.filter(({ isRequired, values }) => isRequired || values).map((column) => `${name}.${column.name}`),
    );
    return {
      files: [
        {
          path: "tables.sql",
          text: `-- ${exportMark(plan, "sql")}\n\n${tables.map((table) => statements(table, schema, rules)).join("\n")}`,
        },
      ],
      losses: [...headLosses(plan, "SQL"), ...lossesOf(plan, "SQL", held), ...losses, ...constraintLosses(personal)],
    };
  },
} satisfies Exporter;

const constraintLosses = (names: readonly string[]): readonly ExportLoss[] =>
  lossOf(
    "/events/*/properties",
    "what is required, and which values may come, stands in words alone (`export dbt` tests it):",
    names,
  );

function statements({ name, description, columns }: Table, schema: string, rules: DialectRules): string {
  const table = `${rules.name(schema)}.${rules.name(name)}`;
  const lines = columns.map((column) => {
    const words = columnWords(column);
    return `  ${rules.name(column.name)} ${rules.types[column.type]}${words === undefined ? "" : rules.inlineWords(words)}`;
  });
  const about = description?.replace(/\s+/g, " ").trim();
  const after = [
    ...(about ? [rules.wordsAfter(table, undefined, about)] : []),
    ...columns.map((column) => {
      const words = columnWords(column);
      return words === undefined ? undefined : rules.wordsAfter(table, rules.name(column.name), words);
    }),
  ].filter((line) => line !== undefined);
  const end = about === undefined || about === "" ? "" : rules.inlineWords(about);
  return `${[`create table ${table} (`, lines.join(",\n"), `)${end};`, ...after].join("\n")}\n`;
}
