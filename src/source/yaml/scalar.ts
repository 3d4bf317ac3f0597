import type { Scalar } from "../value.ts";

const INTEGER = /^[-+]?[0-9]+$/;
const RADIX = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

const WORDS = new Map<string, Scalar>([
  ["", null],
  ["~", null],
  ["null", null],
  ["Null", null],
  ["NULL", null],
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
  [".nan", Number.NaN],
  [".NaN", Number.NaN],
  [".NAN", Number.NaN],
]);
const LONGEST_WORD = 5;
const INFINITY = /^([-+]?)\.(?:inf|Inf|INF)$/;

/** A plain scalar by the core schema of YAML 1.2 (yaml.org/spec/1.2.2, section 10.3.2). */
export function plainScalar(text: string): Scalar {
  const word = text.length > LONGEST_WORD ? undefined : WORDS.get(text);
  if (word !== undefined) return word;
  const first = text.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  return numeric ? (number(text) ?? text) : text;
}

function number(text: string): number | undefined {
  if (INTEGER.test(text) || FLOAT.test(text)) return Number(text);
  if (RADIX.test(text)) return Number(text);
  const infinite = INFINITY.exec(text);
  if (infinite) return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return undefined;
}

/** Below this many signs a whole number keeps all of its digits. */
const SAFE_LENGTH = 16;

/**
 * Whether a whole number is read as another one: beyond 2^53 numbers stand apart, and an id of twenty digits would be
 * sent with other digits. What a number is written as by itself is meant.
 */
export function losesDigits(text: string, value: number): boolean {
  if (text.length < SAFE_LENGTH || !Number.isFinite(value) || !(INTEGER.test(text) || RADIX.test(text))) return false;
  return String(value) !== text && BigInt(text) !== BigInt(value);
}
