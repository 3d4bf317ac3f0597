import { fileName } from "../vocabulary/filename.ts";

/** Gives each thing a name of its own, on disks that ignore case too: the second of two alike ends in `_2`. */
export class FreshNames {
  readonly #taken = new Set<string>();

  fresh(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.#taken.has(name.toLowerCase()); count++) name = `${wanted}_${count}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }

  /** The stem of the file of a name. */
  file(name: string): string {
    return this.fresh(fileName(name));
  }
}
