import { columns } from "./columns.ts";

/**
 * Breaks text at spaces so that no line takes more columns than `width`, unless a single word is. Line breaks stay. The first
 * line may have a width of its own.
 */
export function wrap(text: string, width: number, first: number = width): readonly string[] {
  return text.split("\n").flatMap((paragraph, index) => wrapOne(paragraph, width, index === 0 ? first : width));
}

/** Spaces stay as they are, also several: a name may have them. */
function wrapOne(paragraph: string, width: number, first: number): readonly string[] {
  const [start = "", ...words] = paragraph.split(" ");
  const lines: string[] = [];
  let line = start;
  let taken = columns(start);
  for (const word of words) {
    const more = columns(word);
    if (line !== "" && taken + 1 + more > (lines.length === 0 ? first : width)) {
      lines.push(line.trimEnd());
      line = word;
      taken = more;
    } else {
      line += ` ${word}`;
      taken += 1 + more;
    }
  }
  return [...lines, line];
}
