/** The words that one may choose from, as a sentence has them: "`a`, `b` or `c`". */
export const choices = (names: readonly string[]): string => enumerated(names.map((name) => `\`${name}\``));

/** Words as a sentence has them: "a, b or c". */
export const enumerated = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
