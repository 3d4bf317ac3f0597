/** Prints something that is to stand on a line with this indentation. */
export type Print = (indent: string) => string;

/**
 * Words that stand for something while a library works on the text around it: for names that it trips over, such as
 * `hasOwnProperty` and `__proto__`, and for types that it does not know.
 */
export class StandIns {
  readonly #prints: Print[] = [];
  readonly #mark: string;

  /** @param around what the words will stand among: they are like nothing in it. */
  constructor(around: string) {
    let mark = "name_";
    while (around.includes(mark)) mark += "_";
    this.#mark = mark;
  }

  /** A word: letters, digits and underscores. */
  of(print: Print): string {
    return `${this.#mark}${this.#prints.push(print) - 1}_`;
  }

  /** A text with what the words stood for. */
  restored(text: string): string {
    const words = new RegExp(`${this.#mark}(\\d+)_`, "g");
    const line = (each: string): string => {
      const indent = /^ */.exec(each)?.[0] ?? "";
      return each.replace(words, (_, index: string) => this.#prints[Number(index)]?.(indent) ?? "");
    };
    return text.split("\n").map(line).join("\n");
  }
}
