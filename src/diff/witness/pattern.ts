/** What a regular expression is made of, as far as texts for it are made from it. */
export type Pattern =
  | { readonly is: "signs"; readonly signs: readonly string[] }
  | { readonly is: "nothing" }
  | { readonly is: "sequence" | "choice"; readonly parts: readonly Pattern[] }
  | { readonly is: "repeat"; readonly part: Pattern; readonly least: number; readonly most: number };

const NOTHING: Pattern = { is: "nothing" };

/** Signs to choose from, the plainest first. */
const SIGNS = [
  ..."abcxyz123ABCXYZ0-_. /:@+,#&=%!?'\"()[]{}<>*|\\~^$`;äß日😀\t\n",
  ..."defghijklmnopqrstuvwDEFGHIJKLMNOPQRSTUVW456789",
];

/** One escape, one set, or one sign. */
const ONE = /^(?:\\u\{[\da-f]+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\c[a-z]|\\p\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|[^\\[])/iu;

const QUANTIFIER = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/;

/** Takes a regular expression (ECMAScript, flag `u`) apart. What looks ahead or back is passed over. */
export function patternOf(source: string): Pattern {
  return new Parser(source).choice();
}

class Parser {
  #rest: string;

  constructor(source: string) {
    this.#rest = source;
  }

  choice(): Pattern {
    const parts = [this.#sequence()];
    while (this.#take("|")) parts.push(this.#sequence());
    return { is: "choice", parts };
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    while (this.#rest !== "" && !/^[|)]/.test(this.#rest)) parts.push(this.#repeated(this.#part()));
    return { is: "sequence", parts };
  }

  #part(): Pattern {
    const looks = /^\(\?<?[=!]/.exec(this.#rest)?.[0];
    const opens = looks ?? /^\((?:\?(?::|<[^>]*>))?/.exec(this.#rest)?.[0];
    if (opens !== undefined) {
      this.#take(opens);
      const inner = this.choice();
      this.#take(")");
      return looks === undefined ? inner : NOTHING;
    }
    const one = ONE.exec(this.#rest)?.[0] ?? this.#rest.slice(0, 1);
    this.#take(one);
    return /^(?:[$^]|\\[bB\d]|\\k)$/.test(one) && one !== "\\d" ? NOTHING : { is: "signs", signs: signsOf(one) };
  }

  #repeated(part: Pattern): Pattern {
    const found = QUANTIFIER.exec(this.#rest);
    if (!found) return part;
    const [text, sign, least, comma, most] = found;
    this.#take(text);
    if (sign !== undefined)
      return { is: "repeat", part, least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Number.POSITIVE_INFINITY };
    const end = comma === undefined ? least : most || "Infinity";
    return { is: "repeat", part, least: Number(least), most: Number(end) };
  }

  #take(text: string): boolean {
    if (!this.#rest.startsWith(text)) return false;
    this.#rest = this.#rest.slice(text.length);
    return true;
  }
}

/** The signs that a part of an expression takes. */
function signsOf(one: string): readonly string[] {
  if ([...one].length === 1 && one !== ".") return [one];
  const whole = new RegExp(`^${one}$`, "u");
  const signs = SIGNS.filter((sign) => whole.test(sign));
  if (signs.length > 0) return signs;
  const far = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).find((sign) => whole.test(sign));
  return far === undefined ? [] : [far];
}
