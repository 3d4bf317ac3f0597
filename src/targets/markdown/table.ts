/** A table under a heading. Heading and cells are Markdown. */
export interface Table {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Tables that have rows; the others are not worth a heading. */
export const filled = (tables: readonly Table[]): readonly Table[] => tables.filter(({ rows }) => rows.length > 0);
