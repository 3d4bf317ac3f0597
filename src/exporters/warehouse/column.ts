import type { Link } from "../../model/event.ts";

/** The types of values that warehouses keep, by the names of Segment's documents. */
export type ColumnType = "varchar" | "integer" | "float" | "boolean" | "timestamp";

/** A column of a warehouse's table. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string | undefined;
  /** Whether every row has it, as far as the plan says. */
  readonly isRequired: boolean;
  /** Whether no two rows have the same. */
  readonly isUnique: boolean;
  /** The values that it may hold; nothing where any may come. */
  readonly values: readonly (string | number | boolean)[] | undefined;
  /** Whether it is personal data, as the plan calls it. */
  readonly pii: string | undefined;
}

/** A table of a warehouse, and what the plan says of whom it is about. */
export interface Table {
  readonly name: string;
  readonly description: string | undefined;
  readonly owner: string | undefined;
  readonly tags: readonly string[];
  readonly links: readonly Link[];
  readonly columns: readonly Column[];
}

/** A column of which no more is known than its type. */
export const plainColumn = (name: string, type: ColumnType, description?: string): Column => ({
  name,
  type,
  description,
  isRequired: false,
  isUnique: false,
  values: undefined,
  pii: undefined,
});
