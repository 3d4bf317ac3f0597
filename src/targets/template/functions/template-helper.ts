/** What a helper is called with: what stands behind its name, and what stands between its tags. */
export interface HelperCall {
  readonly args: readonly unknown[];
  /** `name=value` pairs. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What stands between the tags; absent where it is used inline. */
  readonly block?: () => string;
}

/** A case of a helper that the guide shows and a test runs. */
export interface HelperExample {
  readonly template: string;
  /** What the template sees. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly gives: string;
}

/** A function that templates call. */
export interface TemplateHelper {
  /** How it is written: `{{join list ", "}}`. */
  readonly usage: string;
  /** What it does, in a sentence or two. */
  readonly about: string;
  /** The least and the largest number of arguments, inline. */
  readonly takes: readonly [least: number, most: number];
  /** Its options by name. */
  readonly options?: readonly string[];
  /** The number of arguments as a block; absent where it is none. */
  readonly asBlock?: number;
  readonly examples: readonly HelperExample[];
  run(call: HelperCall): unknown;
}

/** A helper was given what it cannot take. Shown at the place in the template. */
export class HelperMisuse extends Error {
  override readonly name = "HelperMisuse";
}

/** What an argument is, for whoever gave the wrong one. */
function wordFor(value: object): string {
  return Array.isArray(value) ? "a list" : "an object";
}

/** An argument as text: nothing is the empty text, numbers and flags are written out. */
export function toText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "object") throw new HelperMisuse(`takes a text, and got ${wordFor(value)}`);
  return String(value);
}
