import type { Evidence, Limit } from "../destinations/vendor.ts";

/** Where a fact is from, to stand at the end of a hint. */
export const evidenceWords = ({ source, date }: Evidence): string => `(${source}, ${date})`;

/** "100 bytes". */
export const limitWords = ({ most, unit }: Limit): string => `${most} ${unit}`;
