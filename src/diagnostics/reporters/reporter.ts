import type { Severity } from "../diagnostic.ts";
import type { Located } from "../place.ts";

/** What is known of a rule, for formats that explain it. */
export interface RuleNote {
  readonly id: string;
  /** What it finds, in one line. */
  readonly summary: string;
  /** What goes wrong downstream, for a person. */
  readonly why: string;
  readonly severity: Severity;
}

/** What a command found, or what kept it from its work, for machines and pull requests. */
export interface Reportage {
  /** The command: `lint`, `diff`, `check`. */
  readonly command: string;
  /** The version of this tool. */
  readonly version: string;
  readonly located: readonly Located[];
  /** What is known of rules that may be among them. */
  readonly rules: readonly RuleNote[];
  /** The command could not do its work: what is located are the reasons. */
  readonly failed: boolean;
}

/** Writes a report in one format. It gives a valid document, also where there is nothing to report. */
export type Reporter = (reportage: Reportage) => string;

/** A path with slashes as a URI reference (RFC 3986); half of a surrogate pair, which no URI can say, is replaced. */
export const uriOf = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/");

/** How many of each severity there are. */
export function severities(located: readonly Located[]): { errors: number; warnings: number; infos: number } {
  const count = (severity: Severity): number =>
    located.filter(({ diagnostic }) => diagnostic.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}
