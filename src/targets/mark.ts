import { MARK, MARK_WITHIN } from "../model/mark.ts";
import type { TargetName } from "../model/plan.ts";
import { fileName } from "../vocabulary/filename.ts";

export { MARK, MARK_WITHIN };

/** The line that a generated file begins with, less the comment signs: the mark, and what it was made of. */
export function markLine(plan: string | undefined, target: TargetName, source?: string): string {
  const of = `${target} of ${fileName(plan ?? "")}${source === undefined ? "" : ` for ${fileName(source)}`}`;
  return `${MARK} (${of}). Change the plan, not this file.`;
}

/** What a mark says: each part absent where it does not. */
export interface Mark {
  readonly target?: string;
  readonly plan?: string;
  readonly source?: string;
}

/** The mark at the top of a file; nothing where the tool did not write it. */
export function readMark(text: string): Mark | undefined {
  const at = text.slice(0, MARK_WITHIN).indexOf(MARK);
  if (at < 0) return undefined;
  const said = /^ \((\S+) of (\S+?)(?: for (\S+))?\)/.exec(text.slice(at + MARK.length, at + MARK.length + 400));
  const [, target, plan, source] = said ?? [];
  return {
    ...(target !== undefined && { target }),
    ...(plan !== undefined && { plan }),
    ...(source !== undefined && { source }),
  };
}

/** Whether a mark stands on a file of this target and plan, made for this source or for one that the plan no longer has. */
export function isMarkOf(
  mark: Mark,
  target: TargetName,
  plan: { readonly name?: string; readonly sources: readonly { readonly name: string }[] },
  source?: string,
): boolean {
  if (mark.target !== target || mark.plan !== fileName(plan.name ?? "")) return false;
  const gone = !plan.sources.some(({ name }) => fileName(name) === mark.source);
  return mark.source === (source === undefined ? undefined : fileName(source)) || (mark.source !== undefined && gone);
}
