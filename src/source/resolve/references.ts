import { type At, atKey, atValue, type Report } from "../../diagnostics/diagnostic.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import { nearest } from "../../vocabulary/nearest.ts";
import type { Flaws } from "../flaws.ts";
import { placeOf } from "../grammar/list.ts";

/** One kind of thing that others refer to. */
export interface Kind {
  /** What it is, in a person's words: "source". */
  readonly what: string;
  /** Where the things of this kind stand. */
  readonly section: Pointer;
  readonly names: Iterable<string>;
  /** Words that mean something in the same place. */
  readonly words?: readonly string[];
  /** What to write instead of a name that is not there, where that is known. */
  readonly advice?: (name: string) => string | undefined;
}

/** How many names a hint lists. */
const MOST_LISTED = 8;

/** The names of one kind of thing, and the check of references to them. */
export class References {
  readonly #kind: Kind;
  readonly #names: ReadonlySet<string>;
  readonly #flaws: Flaws;
  readonly #report: Report;

  constructor(kind: Kind, flaws: Flaws, report: Report) {
    this.#kind = kind;
    this.#names = new Set(kind.names);
    this.#flaws = flaws;
    this.#report = report;
  }

  /** Whether the name leads somewhere; reported at its place where it does not. What could not be read is not missed. */
  check(name: string, at: At): boolean {
    if (this.#names.has(name)) return true;
    const { what, section } = this.#kind;
    if (!this.#flaws.at(child(section, name))) {
      this.#report({
        rule: "plan/reference",
        severity: "error",
        message: `there is no ${what} \`${name}\``,
        hint: this.#hint(name),
        at,
      });
    }
    return false;
  }

  #hint(name: string): string {
    const { what, section, words = [], advice } = this.#kind;
    const known = advice?.(name);
    if (known !== undefined) return known;
    const close = nearest(name, [...words, ...this.#names]);
    if (close !== undefined) return `Did you mean \`${close}\`?`;
    const add = `add it to \`${section.slice(1).replaceAll("/", ".")}\``;
    if (words.length > 0) return `Take ${this.#own()}${listed(words, words.length)}, or ${add}.`;
    if (this.#names.size === 0) return `The plan has no ${what} yet: ${add}.`;
    return `Take one that is there (${listed(this.#names, MOST_LISTED)}), or ${add}.`;
  }

  /** The plan's own names, before the words that every plan has. */
  #own(): string {
    return this.#names.size === 0 ? "" : `one of the plan's (${listed(this.#names, MOST_LISTED)}), or `;
  }

  /** Those names of a list that lead somewhere. */
  list(names: readonly string[] | undefined, pointer: Pointer): readonly string[] | undefined {
    return names?.filter((name, index) => this.check(name, atValue(child(pointer, placeOf(names, index)))));
  }

  /** Those entries of a mapping whose keys lead somewhere. */
  keys<T>(map: ReadonlyMap<string, T> | undefined, pointer: Pointer): ReadonlyMap<string, T> {
    const entries = [...(map ?? [])].filter(([name]) => this.check(name, atKey(child(pointer, name))));
    return new Map(entries);
  }
}

function listed(names: Iterable<string>, most: number): string {
  const all = [...names].map((each) => `\`${each}\``);
  return all.slice(0, most).join(", ") + (all.length > most ? " and more" : "");
}
