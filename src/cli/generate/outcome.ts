import type { Located, Places } from "../../index.ts";
import type { ExitCode } from "../exit.ts";
import type { FileReport, Row } from "./report.ts";

/** A file that is not as the plan says, with what it holds and what it should. */
export interface Difference {
  readonly report: FileReport;
  readonly before?: string;
  readonly text?: string;
}

/** What was done, or with `--check` found. */
export interface Done {
  readonly kind: "done";
  readonly headline: string;
  readonly rows: readonly Row[];
  readonly files: readonly FileReport[];
  /** With `--check` only. */
  readonly differences: readonly Difference[];
  /** The templates that it was made of, by absolute path. */
  readonly templates: readonly string[];
}

/** Why nothing was done. */
export interface Refused {
  readonly kind: "refused";
  readonly located: readonly Located[];
  readonly places: Places;
  readonly status: ExitCode;
  readonly templates: readonly string[];
}

export type GenerateOutcome = Done | Refused;
