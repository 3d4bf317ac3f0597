import { counted, type ExportLoss, type Paint } from "../../index.ts";
import { lossLines } from "../import/text.ts";
import type { Placed } from "./placed.ts";

/** What an export wrote and left behind, for people. */
export function exportText(
  format: string,
  files: readonly Placed[],
  losses: readonly ExportLoss[],
  paint: Paint,
): string {
  const written = files.filter(({ status }) => status === "written").map(({ path }) => path);
  const removed = files.filter(({ status }) => status === "removed").map(({ path }) => path);
  const unchanged = files.length - written.length - removed.length;
  const rest = [
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
  ]
    .map((part) => `, ${part}`)
    .join("");
  const head = `${paint.bold(counted(files.length - removed.length, "file"))} of ${format}: ${written.length} written${rest}`;
  const lines = [...written.map((path) => `  ${path}`), ...removed.map((path) => `  ${path} (removed)`)];
  return [head, ...block(lines), ...block(lossText(losses, paint))].join("\n");
}

/** What was left behind, for people; nothing where all of it went along. */
export const lossText = (losses: readonly ExportLoss[], paint: Paint): readonly string[] =>
  losses.length === 0 ? [] : lossLines(losses, paint);

const block = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ["", ...lines]);
