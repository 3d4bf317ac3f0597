import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { GenerateEntry, Plan, TargetName } from "../model/plan.ts";
import type { PlanSchemas } from "../schema/plan-schemas.ts";
import type { NameRegistry } from "./name-registry.ts";

/** What a target gets to work with; made once, for all targets of a run. */
export interface TargetInput {
  readonly plan: Plan;
  readonly names: NameRegistry;
  readonly schemas: PlanSchemas;
  readonly options: TargetOptions;
}

/** What an entry of `generate:` says, less where it goes. */
export type TargetOptions = Pick<GenerateEntry, "source" | "draft" | "baseUrl" | "react"> & {
  /** The user's own template, and the path by which to name it. */
  readonly template?: { readonly path: string; readonly text: string };
  /** The name of the single file that a template writes. */
  readonly file?: string;
};

/** A file to be written, by its path below `out`, with slashes. */
export interface Output {
  readonly path: string;
  readonly text: string;
}

/** What a target made, and what it could not. */
export interface TargetResult {
  readonly outputs: readonly Output[];
  readonly problems: readonly Diagnostic[];
  /** What was made, in a few words: "typed client, 11 events". The target's title, unless said. */
  readonly summary?: string;
}

/** A compiler from a plan to files. It touches no disk. */
export interface Target {
  readonly name: TargetName;
  /** What it is called in reports: "JSON Schemas". */
  readonly title: string;
  generate(input: TargetInput): TargetResult | Promise<TargetResult>;
}
