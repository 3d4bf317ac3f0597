import type { Fact } from "./facts.ts";
import type { PropertyTable } from "./property-table.ts";

/** An entry of a file that holds many: a heading that others link to, and what there is to say. */
export interface Entry {
  /** `##` or `###`. */
  readonly level: string;
  /** The name, as code and nothing else: the anchor is made of it. */
  readonly heading: string;
  readonly description: string;
  readonly facts: readonly Fact[];
  /** Who uses it, or what it uses, a line each. */
  readonly uses: { readonly label: string; readonly lines: readonly string[] };
  readonly table: PropertyTable;
}

/** For an entry that says its uses otherwise. */
export const NO_USES: Entry["uses"] = { label: "", lines: [] };

/** For an entry that has neither properties nor values. */
export const NO_TABLE: PropertyTable = { last: "", rows: [], lists: [] };
