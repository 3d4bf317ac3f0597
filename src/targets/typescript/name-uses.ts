import type { Memory } from "../excerpt.ts";

/** Which names of the runtime each event and page uses in a client, and which all else does. */
export class NameUses {
  /** By user: an event or page by its pointer, a shared check by its name, all else by nothing. */
  readonly #uses: Map<string, Set<string>>;
  #own = new Set<string>();

  constructor(uses: readonly (readonly [user: string, names: Set<string>])[] = []) {
    this.#uses = new Map([["", this.#own], ...uses]);
  }

  /** Whatever is used meanwhile is used by this. */
  by<T>(user: string, make: () => T): T {
    const before = this.#own;
    this.#own = this.#uses.get(user) ?? new Set();
    this.#uses.set(user, this.#own);
    const made = make();
    this.#own = before;
    return made;
  }

  add(name: string): void {
    this.#own.add(name);
  }

  /** Each name that is used. */
  get all(): readonly string[] {
    const all = new Set<string>();
    for (const names of this.#uses.values()) for (const name of names) all.add(name);
    return [...all].sort();
  }

  /** What these of the users use; in words. */
  told(users: readonly string[]): string {
    return JSON.stringify(users.map((user) => [...(this.#uses.get(user) ?? [])].sort()));
  }

  /** The uses that were remembered of all, but these users as they are here. */
  within(memory: Memory, users: readonly string[]): NameUses {
    const { uses, names }: Remembered = JSON.parse(memory.text);
    const here = new Set(users);
    return new NameUses(
      uses.map(([user, numbers]) => [
        user,
        here.has(user) ? (this.#uses.get(user) ?? new Set()) : new Set(numbers.map((each) => names[each] ?? "")),
      ]),
    );
  }

  /** What is to be remembered of them: who uses what, by the numbers of the names. */
  get memory(): string {
    const names = this.all;
    const numbers = new Map(names.map((name, index) => [name, index]));
    const number = (name: string): number => numbers.get(name) ?? 0;
    const remembered: Remembered = {
      // The numbers are in the order of the names.
      uses: [...this.#uses].map(([user, used]) => [user, [...used].sort().map(number)]),
      names,
    };
    return JSON.stringify(remembered);
  }
}

interface Remembered {
  readonly uses: readonly (readonly [user: string, names: readonly number[]])[];
  readonly names: readonly string[];
}
