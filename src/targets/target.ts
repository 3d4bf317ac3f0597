import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { TargetName } from "../model/plan.ts";
import type { Excerpt, ExcerptInput } from "./excerpt.ts";
import type { Output, TargetInput } from "./target-input.ts";

export type { Output, TargetInput, TargetOptions } from "./target-input.ts";

/** What a target made, and what it could not. */
export interface TargetResult {
  readonly outputs: readonly Output[];
  readonly problems: readonly Diagnostic[];
  /** What was made, in a few words: "typed client, 11 events". The target's title, unless said. */
  readonly summary?: string;
  /** What it has to know of this plan to tell what the outputs of a later one owe to an edit. */
  readonly memory?: string;
}

/** A compiler from a plan to files. It touches no disk. */
export interface Target {
  readonly name: TargetName;
  /** What it is called in reports: "JSON Schemas". */
  readonly title: string;
  generate(input: TargetInput): TargetResult | Promise<TargetResult>;
  /** What of it is owed to some calls alone; nothing where that cannot be told. A target without it is always made whole. */
  excerpt?(input: ExcerptInput): Excerpt | undefined;
}
