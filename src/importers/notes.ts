import { gather } from "../model/grouped.ts";
import type { Said } from "./draft.ts";

/** What could not be carried over, or what a person should look at. */
export interface Loss {
  /** The file, and where in it. */
  readonly path: string;
  readonly message: string;
}

/** What an import has to say beside the plan: the losses, and the comments that stand in the YAML where one must decide. */
export class Notes {
  readonly #losses: Loss[] = [];
  readonly #comments = new WeakMap<Said, string[]>();

  /** Says how far the reading is, from 0 to 1. */
  readonly isAt: (share: number) => void;

  constructor(isAt: (share: number) => void = () => undefined) {
    this.isAt = isAt;
  }

  get losses(): readonly Loss[] {
    return this.#losses;
  }

  /** Lists something that was not carried over. Where it is told what stands for it, the YAML says so as well. */
  lose(path: string, message: string, said?: Said): void {
    this.#losses.push({ path, message });
    if (said) this.comment(said, message);
  }

  /** Puts a comment above what is said. */
  comment(said: Said, text: string): void {
    gather(this.#comments, said, text);
  }

  /** The comments on something, in order. */
  on(said: Said): readonly string[] {
    return this.#comments.get(said) ?? [];
  }

  /** Hands the comments on something to what stands for it from now on. */
  move(from: Said, to: Said): void {
    for (const text of this.on(from)) this.comment(to, text);
  }
}
