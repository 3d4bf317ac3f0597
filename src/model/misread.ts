import type { Pointer } from "./pointer.ts";

/** Why a value is not what it looks like. */
export type MisreadKind =
  /** The zeros that it begins with are lost: a zip code, a stock number. */
  | "zeros"
  /** A number in another form than it would be sent in: `1.10`, `1e3`, `0x1F`, `+49`. */
  | "form"
  /** `1_000`, which was a number in YAML 1.1 and is a text. */
  | "underscores"
  /** `~` or `NULL`. */
  | "null"
  /** A dash with nothing behind it. */
  | "empty"
  /** ` #` begins a comment, and the text ends before it. */
  | "cut";

/** A value of a plan file that YAML reads as something else than its author may have meant. */
export interface Misread {
  readonly kind: MisreadKind;
  readonly pointer: Pointer;
  /** As it stands in the file. */
  readonly written: string;
  /** What a comment takes away from it. */
  readonly lost?: string;
  /** What it is read as. */
  readonly read: string | number | null;
}
