/** What stands before and after a text that a compiler is not to read. */
export type CommentSigns = readonly [open: string, close: string];

const SLASHES: CommentSigns = ["// ", ""];
const HASH: CommentSigns = ["# ", ""];
const HYPHENS: CommentSigns = ["-- ", ""];
const MARKUP: CommentSigns = ["<!-- ", " -->"];
const BLOCK: CommentSigns = ["/* ", " */"];

const ENDINGS: readonly (readonly [endings: string, signs: CommentSigns])[] = [
  [
    "c cc cjs cpp cs cts cxx d dart fs fsx go gradle groovy h hh hpp java js json5 jsonc jsx kt kts m mjs mm mts php proto rs sass sc " +
      "scala scss sol swift ts tsx v zig",
    SLASHES,
  ],
  [
    "awk bash cfg coffee conf cr env ex exs gql graphql jl mk nim nix pl pm properties ps1 py pyi r rb sh tf toml yaml yml zsh",
    HASH,
  ],
  ["ada elm hs lua sql", HYPHENS],
  ["htm html md markdown plist svg vue xaml xhtml xml", MARKUP],
  ["css less", BLOCK],
  ["clj cljs el lisp rkt scm", [";; ", ""]],
  ["ini", ["; ", ""]],
  ["erl tex", ["% ", ""]],
  ["ml mli", ["(* ", " *)"]],
  ["vb", ["' ", ""]],
];

const BY_ENDING: ReadonlyMap<string, CommentSigns> = new Map(
  ENDINGS.flatMap(([endings, signs]) => endings.split(" ").map((ending): [string, CommentSigns] => [ending, signs])),
);

/** How a file of this name is commented, by its ending; undefined where it has no comments, or none that are known. */
export const commentSigns = (file: string): CommentSigns | undefined => BY_ENDING.get(endingOf(file));

/** The ending of a file's name in small letters, without the full stop; empty where it has none. */
export function endingOf(file: string): string {
  const at = file.lastIndexOf(".");
  return at < 0 ? "" : file.slice(at + 1).toLowerCase();
}
