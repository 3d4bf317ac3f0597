import { counted, findings, type Located, type Places, pretty } from "../index.ts";
import { paintOut, plainPaint } from "./output.ts";

/** What is wrong with a plan, as text for people. Colours go to a terminal, not to files. */
export function refusalText(located: readonly Located[], places: Places, toFile: boolean): string {
  const count = counted(located.length, "error");
  const files = new Set(located.map(({ file }) => file)).size;
  return `${pretty(located, places, toFile ? plainPaint : paintOut())}\n${count} in ${counted(files, "file")}.\n`;
}

/** The same for scripts. */
export const refusalErrors = (located: readonly Located[]) => findings(located);
