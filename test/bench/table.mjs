/**
 * Prints rows as one table. A row says `what`, and either `measured`, or a `value` of some `unit` with what it may be
 * `atMost` or must be `atLeast`, and figures to see `also`; or it `isFailure`.
 */
export function printTable(rows) {
  const cells = rows.map((row) => [row.what, measured(row), target(row), verdict(row)]);
  const table = [["what", "measured", "target", ""], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  }
}

/** Whether a row has no target, or meets it. */
export const isMet = (row) => row.isFailure !== true && verdict(row) !== "MISSED";

function measured(row) {
  if (row.value === undefined) return row.measured;
  return `${number(row.value)} ${row.unit}${row.also === undefined ? "" : ` (${row.also})`}`;
}

function target({ atMost, atLeast }) {
  if (atMost !== undefined) return `≤ ${atMost}`;
  return atLeast === undefined ? "" : `≥ ${atLeast}`;
}

function verdict({ value, atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY }) {
  if (value === undefined || (atMost === Number.POSITIVE_INFINITY && atLeast === Number.NEGATIVE_INFINITY)) return "";
  return value <= atMost && value >= atLeast ? "met" : "MISSED";
}

function number(value) {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2);
}
