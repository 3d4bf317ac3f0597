import { type Answer, Best, found, NONE, UNKNOWN } from "./answer.ts";
import { lengthOf } from "./holds.ts";
import type { Literals } from "./literal.ts";
import { patternSamples } from "./pattern-sampler.ts";
import { patternTexts, rightTexts, wrongTexts } from "./plain-texts.ts";

/** The longest text that is written out. */
const LONGEST = 100_000;

/** Text for which all holds; exact where only lengths and values are asked for. */
export function textFor(literals: Literals): Answer {
  const [least, most] = literals.counted("minLength", "maxLength");
  if (least > most || most < 0) return NONE;
  if (most < 1) return judged([""], literals) ?? NONE;
  const written = [...plainTexts(least, most, literals.excluded.length)];
  if (!literals.all.some(({ atom }) => atom.op === "pattern" || atom.op === "format"))
    return judged(written, literals) ?? UNKNOWN;
  return judged(likely(literals, least, most, written), literals) ?? UNKNOWN;
}

/** The best of some texts; the first of those that are sure. */
function judged(texts: readonly string[], literals: Literals): Answer | undefined {
  const best = new Best();
  for (const text of texts) {
    const holding = literals.holds(text);
    if (holding) return found(text);
    if (holding === undefined) best.offer(found(text, false));
  }
  return best.answer.kind === "found" ? best.answer : undefined;
}

/** Different texts of a length between two, one more than are left out. */
function* plainTexts(least: number, most: number, more: number): Generator<string> {
  if (least > LONGEST) return;
  const length = Math.min(Math.max(4, least), most);
  yield "text".repeat(Math.ceil(length / 4)).slice(0, length);
  for (let index = 0; index <= more; index++) yield numbered(index, length);
}

/** The text of a length with a number: `texa`, `texb`. */
function numbered(index: number, length: number): string {
  const letters = index < 26 ? String.fromCharCode(97 + index) : (index + 1270).toString(36);
  // Where there is room for one sign only, there are more signs than letters.
  const end = letters.length <= length ? letters : String.fromCodePoint(0x100 + index);
  return "text".repeat(Math.ceil(length / 4)).slice(0, length - lengthOf(end)) + end;
}

/** Text that may do, by what patterns and formats ask for and what they bar. */
function likely(literals: Literals, least: number, most: number, plain: readonly string[]): readonly string[] {
  const right = [
    ...literals.of("format", true).flatMap(({ name }) => rightTexts(name)),
    ...literals.of("pattern", true).flatMap(({ source }) => [...patternTexts(source), ...patternSamples(source)]),
  ];
  const wrong = [
    ...literals.of("format", false).flatMap(({ name }) => wrongTexts(name)),
    ...literals.of("pattern", false).flatMap(({ source }) => patternSamples(source).flatMap(variations)),
    ...["1", "TEXT", "Text", "text 1", "text-1", "text_1", "12345", "ä", " text", "text/1", "text.1", ""],
  ];
  const fitted = right.flatMap((text) => [stretched(text, least), [...text].slice(0, most).join("")]);
  return [...right, ...fitted, ...plain, ...wrong, ...right.flatMap(variations)];
}

/** The text, longer by its last sign. */
function stretched(text: string, least: number): string {
  const missing = Math.min(least, LONGEST) - lengthOf(text);
  return missing > 0 ? text + (text.at(-1) ?? "t").repeat(missing) : text;
}

/** Texts that differ a little. */
function variations(text: string): readonly string[] {
  const signs = [...text];
  return [
    text.toLowerCase(),
    text.toUpperCase(),
    signs.slice(0, -1).join(""),
    signs.slice(1).join(""),
    `${text}${signs.at(-1) ?? "t"}`,
    ...["1", "x", "X", "-", " ", "_", "ä", "."].flatMap((sign) => [text + sign, sign + text]),
    ...signs.slice(0, 12).flatMap((_, index) => ["1", "x", "-"].map((sign) => signs.with(index, sign).join(""))),
  ];
}
