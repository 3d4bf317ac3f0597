const PLAIN = /^[\x20-\x7e]*$/;
/** What terminals give two columns: characters of East Asia, and emoji. */
const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const NONE = /^[\p{M}\p{Cf}]*$/u;

/** Made when a text needs it: it takes 15 ms, and most reports are plain. */
let segmenter: Intl.Segmenter | undefined;

function charactersOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}

const columnsOf = (character: string): number => (WIDE.test(character) ? 2 : NONE.test(character) ? 0 : 1);

/** How many columns of a terminal a text takes. */
export function columns(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let sum = 0;
  for (const { segment } of charactersOf(text)) sum += columnsOf(segment);
  return sum;
}

/** As much of the start of a text as fits into so many columns. */
export function fitting(text: string, width: number): string {
  if (PLAIN.test(text)) return text.slice(0, width);
  let left = width;
  for (const { segment, index } of charactersOf(text)) {
    left -= columnsOf(segment);
    if (left < 0) return text.slice(0, index);
  }
  return text;
}
