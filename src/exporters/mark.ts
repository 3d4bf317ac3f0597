import { MARK, MARK_WITHIN } from "../model/mark.ts";
import type { Plan } from "../model/plan.ts";
import { fileName } from "../vocabulary/filename.ts";
import type { Exporter } from "./exporter.ts";

/** The words by which an export knows its own files: where a format has comments there, else in a schema's `$comment`. */
export const exportMark = ({ name = "" }: Plan, format: string): string =>
  `${MARK} (export to ${format} of ${fileName(name)}). Change the plan, not this file.`;

/** Whether an export of this plan in this format wrote a file; of a format that has no room for marks, any plan's. */
export const isOfPlan = (text: string, plan: Plan, { name, isOwn }: Exporter): boolean =>
  isOwn(text) && (!isMarked(text) || text.slice(0, MARK_WITHIN).includes(exportMark(plan, name)));

/** Whether the mark stands in a file. */
export const isMarked = (text: string): boolean => text.slice(0, MARK_WITHIN).includes(MARK);
