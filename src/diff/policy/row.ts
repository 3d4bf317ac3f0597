/** Who can break: apps that compile, builds in the field, those who consume the events. */
export const PERSPECTIVES = ["compile", "wire", "consumer"] as const;
/** One of those who can break. */
export type Perspective = (typeof PERSPECTIVES)[number];

/** What a row says of one of them: it breaks, may break, or is safe. */
export type Mark = "breaks" | "may" | "safe";

/** The part of a version that a change asks for. */
export type Bump = "major" | "minor" | "patch" | "none";

/** How one kind of change is judged, and why. */
export interface Row {
  readonly marks: Readonly<Record<Perspective, Mark>>;
  readonly bump: Bump;
  /** Set where it differs from what follows from the marks: error for what breaks, warning for what may, else info. */
  readonly severity?: "warning" | "info";
  /** Why, in the user's words: one sentence. */
  readonly reason: string;
  /** What happens to each that breaks or may: completes "compile: …". */
  readonly why: Partial<Readonly<Record<Perspective, string>>>;
  /** What to do instead. */
  readonly advice?: string;
  /** The kind that the same change is with the sides swapped, or why it has none. */
  readonly mirror: string | { readonly waiver: string };
}

const MARKS: Readonly<Record<string, Mark>> = { "✗": "breaks", "~": "may", "-": "safe" };

/** A row as the table writes it: `✗ ~ -` for compile, wire and consumer. */
export function row(signs: string, bump: Bump, rest: Omit<Row, "marks" | "bump">): Row {
  const [compile = "-", wire = "-", consumer = "-"] = signs.split(" ");
  const mark = (sign: string): Mark => MARKS[sign] ?? "safe";
  return { marks: { compile: mark(compile), wire: mark(wire), consumer: mark(consumer) }, bump, ...rest };
}
