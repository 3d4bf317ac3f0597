import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A plan that is wrong, and all that is told about it. */
export interface Case {
  readonly area: string;
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly told: readonly string[];
}

export const CASES_FOLDER = join(import.meta.dirname, "cases");

/**
 * The cases of this folder. Each file holds an area; a case is its name after `##`, its files after `@ <path>`, and
 * after `@ told` what is said: a line for each error, and below it, indented, its hint and the other places.
 */
export function readCases(): readonly Case[] {
  return readdirSync(CASES_FOLDER)
    .sort()
    .flatMap((file) => casesOf(file.replace(/\.txt$/, ""), readFileSync(join(CASES_FOLDER, file), "utf8")));
}

function casesOf(area: string, text: string): readonly Case[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((each) => {
      const [name = "", ...parts] = each.split(/^@ /m);
      const sections = parts.map((part): [string, string] => [
        part.slice(0, part.indexOf("\n")),
        part.slice(part.indexOf("\n") + 1),
      ]);
      const told = sections.find(([path]) => path === "told")?.[1] ?? "";
      const files = Object.fromEntries(
        sections.filter(([path]) => path !== "told").map(([path, said]) => [path, said.replace(/\n\n$/, "\n")]),
      );
      return { area, name: name.trim(), files, told: told.split("\n").filter((line) => line !== "") };
    });
}
