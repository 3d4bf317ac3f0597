import type { NameUses } from "./name-uses.ts";

/** An import of the runtime. */
export interface RuntimeImport {
  readonly module: string;
  /** What stands between the braces: `dedupe as $dedupe`. */
  readonly names: string;
}

/** Remembers what a client uses of the runtime's further modules; those that it always has, the template imports. */
export class RuntimeImports {
  readonly #names = new Map<string, Set<string>>();
  readonly #uses: NameUses;

  /** `uses` is told of each. */
  constructor(uses: NameUses) {
    this.#uses = uses;
  }

  use(module: string, name: string): void {
    this.#uses.add(`${module} ${name}`);
    this.#names.set(module, (this.#names.get(module) ?? new Set()).add(name));
  }

  /** By module, in the order of code units. */
  get list(): readonly RuntimeImport[] {
    return [...this.#names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([module, names]) => ({
        module,
        names: [...names]
          .sort()
          .map((name) => `${name} as $${name}`)
          .join(", "),
      }));
  }
}
