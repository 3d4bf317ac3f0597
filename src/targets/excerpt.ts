import type { Plan } from "../model/plan.ts";
import type { Output, TargetInput } from "./target-input.ts";

/**
 * What the outputs of a target owe to some events and pages. Where the rest of the plan stays as it is, and `rest` of
 * every file too, an edit of those changes nothing but their own files and their parts of others.
 */
export interface Excerpt {
  /** The files that are about one of them alone. */
  readonly outputs: readonly Output[];
  /** The files of which nothing hangs on other events and pages but what these are called. */
  readonly around: readonly Output[];
  /** The files to which they add. */
  readonly shared: readonly SharedFile[];
  /** What the next run is to remember, and what that is made of. */
  readonly memory?: { readonly told: string; readonly text: () => string };
}

/** A file that several things of the plan have a part in. */
export interface SharedFile {
  readonly path: string;
  /** What their parts are made of: where it is the same, so are the parts. */
  readonly told: string;
  /** The keys of the parts that they have something in. */
  readonly keys: readonly string[];
  /** A part by its key: whole lines, less the last line's end. Nothing where the file has none. */
  readonly part: (key: string) => string | undefined;
  /** The part above another, where parts may come and go: between two of them is an empty line. */
  readonly above?: (key: string) => string | undefined;
  /** All else of theirs that the file depends on, in whatever words. */
  readonly rest: string;
}

/**
 * What an excerpt is made of. Of the other events and pages the plan may know no more than what they are called, as
 * nothing else of them stands in the outputs of these.
 */
export interface ExcerptInput extends TargetInput {
  /** The same plan with those events and pages alone. */
  readonly part: Plan;
  /** What the target asked to remember when it made everything, or the last excerpt. */
  readonly memory: Memory | undefined;
}

/** What was remembered for a target. */
export interface Memory {
  readonly text: string;
}

/** A file whose parts are at hand, as many before an edit as after it. */
export const sharedFile = (path: string, parts: readonly string[], rest: string): SharedFile => ({
  path,
  told: JSON.stringify(parts),
  keys: parts.map((_, index) => String(index)),
  part: (key) => parts[Number(key)],
  rest,
});
