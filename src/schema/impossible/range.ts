import type { Conjunct, Impossibility } from "./conjunct.ts";

/** One end of a range, and what says it. */
interface End {
  readonly keyword: string;
  readonly value: number;
  readonly isOpen: boolean;
  readonly keys: readonly (string | number)[];
}

/** The strictest of what some keywords say; `sign` is 1 for lower ends and -1 for upper ones. */
function strictest(all: readonly Conjunct[], keywords: readonly string[], sign: 1 | -1): End | undefined {
  let found: End | undefined;
  for (const { schema, keys } of all)
    for (const keyword of keywords) {
      const value = schema[keyword];
      if (typeof value !== "number") continue;
      const isOpen = keyword.startsWith("exclusive");
      const isStricter =
        found === undefined || sign * value > sign * found.value || (value === found.value && isOpen && !found.isOpen);
      if (isStricter) found = { keyword, value, isOpen, keys: [...keys, keyword] };
    }
  return found;
}

/** Why no length or count is both enough and not too much. */
export function lengthFlaw(all: readonly Conjunct[], least: string, most: string): Impossibility | undefined {
  return rangeFlaw(strictest(all, [least], 1), strictest(all, [most], -1));
}

function rangeFlaw(low: End | undefined, high: End | undefined): Impossibility | undefined {
  if (low === undefined || high === undefined || low.value < high.value) return undefined;
  if (low.value > high.value)
    return { keys: low.keys, because: `\`${low.keyword}\` ${low.value} is above \`${high.keyword}\` ${high.value}` };
  return low.isOpen || high.isOpen
    ? {
        keys: low.keys,
        because: `nothing is between \`${low.keyword}\` ${low.value} and \`${high.keyword}\` ${high.value}`,
      }
    : undefined;
}

/** Why no number is in the range, of the multiples and whole. */
export function numberFlaw(all: readonly Conjunct[], whole: boolean): Impossibility | undefined {
  const low = strictest(all, ["minimum", "exclusiveMinimum"], 1);
  const high = strictest(all, ["maximum", "exclusiveMaximum"], -1);
  const flaw = rangeFlaw(low, high);
  if (flaw !== undefined || low === undefined || high === undefined) return flaw;
  const step = stepOf(all, whole);
  if (step === undefined || hasMultiple(step.value, low, high)) return undefined;
  const what = step.keys === undefined ? "no whole number" : `no multiple of ${step.value}`;
  return {
    keys: step.keys ?? low.keys,
    because: `${what} is between \`${low.keyword}\` ${low.value} and \`${high.keyword}\` ${high.value}`,
  };
}

interface Step {
  readonly value: number;
  /** Absent where only the type says it. */
  readonly keys?: readonly (string | number)[];
}

/** What a number must be a multiple of, where that is one thing: 1 for whole numbers. */
function stepOf(all: readonly Conjunct[], whole: boolean): Step | undefined {
  const said = all.flatMap(({ schema, keys }) =>
    typeof schema["multipleOf"] === "number" ? [{ value: schema["multipleOf"], keys: [...keys, "multipleOf"] }] : [],
  );
  const [first] = said;
  if (first === undefined) return whole ? { value: 1 } : undefined;
  return said.length > 1 || (whole && !Number.isInteger(first.value)) ? undefined : first;
}

/** Fractions are not exact: what is a hair outside counts as inside. */
const HAIR = 1e-9;

function hasMultiple(step: number, low: End, high: End): boolean {
  if (!Number.isInteger(step))
    return (high.value - low.value) / step > 1 - HAIR || hasMultipleOfFraction(step, low, high);
  const first = Math.ceil(low.value / step);
  const multiple = (low.isOpen && first * step === low.value ? first + 1 : first) * step;
  return high.isOpen ? multiple < high.value : multiple <= high.value;
}

function hasMultipleOfFraction(step: number, low: End, high: End): boolean {
  return Math.floor(high.value / step + HAIR) >= Math.ceil(low.value / step - HAIR);
}
