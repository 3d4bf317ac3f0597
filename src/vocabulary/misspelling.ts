import { MISSPELLINGS } from "./data/misspellings.ts";

let words: ReadonlyMap<string, string> | undefined;

/** The right spelling of a word in small letters that people often misspell; undefined for every other word. */
export function misspelt(word: string): string | undefined {
  words ??= new Map(
    MISSPELLINGS.split("|").map((pair): [string, string] => {
      const [wrong = "", right = ""] = pair.split(" ");
      return [wrong, right];
    }),
  );
  return words.get(word);
}
