import { type Pattern, patternOf } from "./pattern.ts";
import { seeded } from "./random.ts";

/** How many texts are made of a pattern. */
const SAMPLES = 48;

/** The most that is repeated beyond what must be; and what some long texts repeat. */
const MORE = 3;
const LONG = [16, 64, 300] as const;

const known = new Map<string, readonly string[]>();

/** Some texts that a regular expression (ECMAScript, flag `u`) takes: short and plain ones first, the same each time. */
export function patternSamples(source: string): readonly string[] {
  const before = known.get(source);
  if (before) return before;
  const samples = sampled(source);
  known.set(source, samples);
  return samples;
}

function sampled(source: string): readonly string[] {
  try {
    const right = new RegExp(source, "u");
    const pattern = patternOf(source);
    const short = Array.from({ length: SAMPLES }, (_, index) => textOf(pattern, chooser(index), MORE));
    const long = LONG.map((more) => textOf(pattern, (count) => (count > more ? more : 0), more));
    const texts = [...short, ...long];
    return [...new Set(texts)].filter((text) => right.test(text));
  } catch {
    // An expression that is none; lint tells of it.
    return [];
  }
}

/** Chooses one of a number of ways: the first each time, the second, then at random. */
type Choose = (count: number) => number;

function chooser(index: number): Choose {
  if (index < 3) return (count) => Math.min(index, count - 1);
  const next = seeded(index);
  return (count) => Math.floor(next() * count);
}

function textOf(pattern: Pattern, choose: Choose, more: number): string {
  switch (pattern.is) {
    case "nothing":
      return "";
    case "signs":
      return pattern.signs[choose(pattern.signs.length)] ?? "";
    case "sequence":
      return pattern.parts.map((part) => textOf(part, choose, more)).join("");
    case "choice":
      return textOf(pattern.parts[choose(pattern.parts.length)] ?? { is: "nothing" }, choose, more);
    case "repeat": {
      const { part, least, most } = pattern;
      const count = least + choose(Math.min(most - least, more) + 1);
      return Array.from({ length: Math.min(count, 1000) }, () => textOf(part, choose, more)).join("");
    }
  }
}
