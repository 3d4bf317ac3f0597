import type { JsonObject } from "../model/json.ts";
import { type Spot, told } from "./json-schema/spot.ts";
import type { Notes } from "./notes.ts";

/** What many entries of an input say and nobody reads: each key is told once, at the first that has it. */
export class UnreadKeys {
  readonly #found = new Map<
    string,
    { readonly key: string; readonly what: string; readonly path: string; count: number }
  >();

  /** Looks at an entry: `what` says in the plural what it is, as in `events`. */
  see(entry: JsonObject, known: ReadonlySet<string>, spot: Spot, what: string): void {
    for (const [key, value] of Object.entries(entry)) {
      if (known.has(key) || isNothing(value)) continue;
      const found = this.#found.get(`${what} ${key}`);
      if (found) found.count += 1;
      else this.#found.set(`${what} ${key}`, { key, what, path: told(spot), count: 1 });
    }
  }

  tell(notes: Notes): void {
    for (const { key, what, path, count } of this.#found.values())
      notes.lose(
        path,
        `\`${key}\` is not read: ${count === 1 ? `one of the ${what} has it` : `${count} of the ${what} have it`}`,
      );
  }
}

const isNothing = (value: unknown): boolean =>
  value === null || value === "" || value === false || (typeof value === "object" && Object.keys(value).length === 0);
