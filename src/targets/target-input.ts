import type { GenerateEntry, Plan } from "../model/plan.ts";
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
export type TargetOptions = Pick<GenerateEntry, "source" | "draft" | "baseUrl" | "react" | "importExtension"> & {
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
