import { remembered } from "../../vocabulary/remembered.ts";
import { wordsOf } from "../../vocabulary/words.ts";

/** The column that Segment and RudderStack make of a property: its words in small letters, with underscores between. */
export const columnOf = remembered((name) => wordsOf(name).join("_").toLowerCase() || name);

/** The columns that a name may become, each once: the one of its words, and its own where columns have no case. */
export const columnsOf = remembered((name): readonly string[] => [...new Set([name.toLowerCase(), columnOf(name)])]);

/** Whether two names become one column: by their words, or because columns have no case (BigQuery, Snowflake, Redshift). */
export const isOneColumn = (a: string, b: string): boolean =>
  columnOf(a) === columnOf(b) || a.toLowerCase() === b.toLowerCase();
