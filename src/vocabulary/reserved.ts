/**
 * Reserved words and literals, among them those of modules (`await`).
 * ECMA-262, 16th edition (June 2025), section 12.7.2, production ReservedWord.
 */
const WORDS =
  "await break case catch class const continue debugger default delete do else enum export extends false finally for " +
  "function if import in instanceof new null return super switch this throw true try typeof var void while with yield";

/** Reserved in strict code, which modules are. ECMA-262, 16th edition, sections 12.7.2 and 13.1.1. */
const STRICT = "implements interface let package private protected public static";

/** May not be declared in strict code. ECMA-262, 16th edition, section 13.1.1. */
const UNBINDABLE = "arguments eval";

/** Globals that cannot change, and that code takes for granted. ECMA-262, 16th edition, section 19.1. */
const CONSTANTS = "Infinity NaN globalThis undefined";

/** Refused at the top of a module that becomes CommonJS. TypeScript 5.4.5 to 6.0.3, error 2441. */
const COMMONJS = "exports require";

/** `await import()` calls it where a module exports it. ECMA-262, 16th edition, section 27.2.1.3.2. */
const THENABLE = "then";

/**
 * The names that an exported function or constant may not have. Names of TypeScript's own types (`any`, `string`) are
 * not among them: a value may have them, and the name of a type begins with a capital.
 */
export const RESERVED: ReadonlySet<string> = new Set(
  [WORDS, STRICT, UNBINDABLE, CONSTANTS, COMMONJS, THENABLE].flatMap((names) => names.split(" ")),
);
