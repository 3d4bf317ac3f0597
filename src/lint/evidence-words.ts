import type { Evidence, Limit } from "../destinations/vendor.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";

/** Where a fact is from, to stand at the end of a hint. */
export const evidenceWords = ({ source, date, verified }: Evidence): string =>
  verified ? `(${source}, ${date})` : `(not verified: ${source}, ${date})`;

/** What nobody has read at the vendor's is told, and no error. */
export const severityOf = ({ verified }: Evidence): { readonly severity?: Severity } =>
  verified ? {} : { severity: "info" };

/** "100 bytes". */
export const limitWords = ({ most, unit }: Limit): string => `${most} ${unit}`;
