import { MARK, MARK_WITHIN } from "../model/mark.ts";
import type { Plan } from "../model/plan.ts";
import { fileName } from "../vocabulary/filename.ts";

/** The words by which an export knows its own files: where a format has comments there, else in a schema's `$comment`. */
export const exportMark = ({ name = "" }: Plan, format: string): string =>
  `${MARK} (export to ${format} of ${fileName(name)}). Change the plan, not this file.`;

/** Whether the mark stands in a file. */
export const isMarked = (text: string): boolean => text.slice(0, MARK_WITHIN).includes(MARK);
