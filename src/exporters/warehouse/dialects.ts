import type { Column, ColumnType } from "./column.ts";

/** The warehouses whose SQL is written. */
export const DIALECTS = ["postgres", "snowflake", "bigquery"] as const;
/** The name of a warehouse whose SQL is written. */
export type Dialect = (typeof DIALECTS)[number];

/** How one warehouse says it. */
export interface DialectRules {
  readonly types: Readonly<Record<ColumnType, string>>;
  name(name: string): string;
  /** What follows a column's type, and a table's last bracket. */
  inlineWords(words: string): string;
  /** Statements after a table, for those that say words there. */
  wordsAfter(table: string, column: string | undefined, words: string): string | undefined;
}

/**
 * Words that stand for something else in SQL: those that Postgres 17, Snowflake or BigQuery reserve (their lists of
 * keywords, 2026). A name that is one is quoted everywhere, which is right in each.
 */
const RESERVED = new Set(
  [
    "account all alter analyse analyze and any array as asc assert_rows_modified asymmetric at authorization between binary both",
    "by case cast check cluster collate collation column concurrently connect connection constraint contains create cross cube",
    "current current_catalog current_date current_role current_schema current_time current_timestamp current_user database",
    "default deferrable define delete desc distinct do drop else end enum escape except exclude exists extract false fetch following",
    "for foreign freeze from full grant group grouping groups gschema hash having if ignore ilike in increment initially inner",
    "insert intersect interval into is isnull issue join lateral leading left like limit localtime localtimestamp lookup merge",
    "minus natural new no not notnull null nulls of offset on only or order organization outer over overlaps partition placing",
    "preceding primary proto qualify range recursive references regexp respect returning revoke right rlike rollup row rows",
    "sample schema select session_user set similar some start struct symmetric system_user table tablesample then to trailing",
    "treat trigger true try_cast unbounded union unique unnest update user using values variadic verbose view when whenever",
    "where window with within",
  ].flatMap((line) => line.split(" ")),
);

const singleQuoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Backslashes begin an escape there, in quotes of either kind. */
const escaped = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

export const DIALECT_RULES: Readonly<Record<Dialect, DialectRules>> = {
  postgres: {
    types: {
      varchar: "text",
      integer: "bigint",
      float: "double precision",
      boolean: "boolean",
      timestamp: "timestamptz",
    },
    name: (name) => (RESERVED.has(name) ? `"${name}"` : name),
    inlineWords: () => "",
    wordsAfter: (table, column, words) =>
      `comment on ${column === undefined ? "table" : "column"} ${column === undefined ? table : `${table}.${column}`} is ${singleQuoted(words)};`,
  },
  snowflake: {
    types: {
      varchar: "varchar",
      integer: "number(38, 0)",
      float: "float",
      boolean: "boolean",
      timestamp: "timestamp_tz",
    },
    // A name without quotes is one in capitals there, and so are those that Segment and RudderStack make.
    name: (name) => (RESERVED.has(name) ? `"${name.toUpperCase()}"` : name),
    inlineWords: (words) => ` comment ${singleQuoted(words.replaceAll("\\", "\\\\"))}`,
    wordsAfter: () => undefined,
  },
  bigquery: {
    types: { varchar: "string", integer: "int64", float: "float64", boolean: "bool", timestamp: "timestamp" },
    name: (name) => (RESERVED.has(name) ? `\`${name}\`` : name),
    inlineWords: (words) => ` options (description = ${escaped(words)})`,
    wordsAfter: () => undefined,
  },
};

/** What is said of a column in words: what it is, and what its table cannot hold anybody to. */
export function columnWords({ description, isRequired, values }: Column): string | undefined {
  const more = [
    ...(isRequired ? ["Required."] : []),
    ...(values === undefined ? [] : [`One of: ${values.join(", ")}.`]),
  ];
  const words = [...(description === undefined ? [] : [description]), ...more].join(" ").replace(/\s+/g, " ").trim();
  return words === "" ? undefined : words;
}
