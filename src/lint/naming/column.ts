import { remembered } from "../../vocabulary/remembered.ts";
import { wordsOf } from "../../vocabulary/words.ts";

/** The column that Segment and RudderStack make of a property: its words in small letters, with underscores between. */
export const columnOf = remembered((name) => wordsOf(name).join("_").toLowerCase() || name);

/** Whether two names become one column: by their words, or because columns have no case (BigQuery, Snowflake, Redshift). */
export const isOneColumn = (a: string, b: string): boolean =>
  columnOf(a) === columnOf(b) || a.toLowerCase() === b.toLowerCase();
