/** Words as a sentence has them: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

/** The first so many words, and how many more there are: "a, b and 3 more". */
export function listedUpTo(most: number, words: readonly string[]): string {
  const rest = words.length - most;
  return listed(rest > 0 ? [...words.slice(0, most), `${rest} more`] : words);
}
