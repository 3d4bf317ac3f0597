import { child, type Pointer } from "../../model/pointer.ts";

/** A place in the input: a file, and a JSON pointer in it. */
export interface Spot {
  readonly file: string;
  readonly pointer: Pointer;
}

/** The place inside another. */
export const below = ({ file, pointer }: Spot, ...keys: readonly (string | number)[]): Spot => ({
  file,
  pointer: child(pointer, ...keys),
});

/** How a place is told: `plan.json#/rules/0`. */
export const told = ({ file, pointer }: Spot): string => (pointer === "" ? file : `${file}#${pointer}`);
