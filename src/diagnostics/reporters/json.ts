import type { Located } from "../place.ts";

/** A diagnostic in the JSON that others script against; `errors` and `findings` hold these. */
export interface Finding {
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The JSON pointer in the merged plan; empty where the place is in no plan. */
  readonly pointer: string;
  readonly hint?: string;
  readonly related?: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
  }[];
  readonly fixable: boolean;
  readonly fingerprint: string;
}

/** Diagnostics as findings. */
export function findings(located: readonly Located[]): readonly Finding[] {
  return located.map(finding);
}

function finding(located: Located): Finding {
  const { diagnostic, file, line, column, endLine, endColumn, related, fingerprint } = located;
  const { rule, severity, message, hint, at, fixable } = diagnostic;
  const pointer = "pointer" in at ? at.pointer : "";
  return {
    rule,
    severity,
    message,
    file,
    line,
    column,
    endLine,
    endColumn,
    pointer,
    ...(hint !== undefined && { hint }),
    ...(related.length > 0 && { related: related.map(({ endLine: _line, endColumn: _column, ...place }) => place) }),
    fixable: fixable ?? false,
    fingerprint,
  };
}
