import type { Thing } from "../../words/phrase.ts";

/** What is known of things of the plan, by kind and name. A map for each kind: a key of both would be made for each question. */
export class ByThing<T> {
  readonly #kinds = new Map<Thing | "property", Map<string, T>>();

  get(kind: Thing | "property", name: string): T | undefined {
    return this.#kinds.get(kind)?.get(name);
  }

  set(kind: Thing | "property", name: string, value: T): void {
    const known = this.#kinds.get(kind);
    if (known) known.set(name, value);
    else this.#kinds.set(kind, new Map([[name, value]]));
  }
}
