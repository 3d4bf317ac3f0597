import type { Kind } from "../policy/policy.ts";

/** What a kind of change means to those who use the thing. */
export type Mode =
  /** It is there no longer. */
  | "gone"
  /** It has another name; the old one is known. */
  | "renamed"
  /** It may be missing. */
  | "optional"
  /** One value of it comes no longer. */
  | "value gone"
  /** Values come that were impossible. */
  | "new values"
  /** It means, or is, something else. */
  | "changed";

const MODES: readonly (readonly [Mode, RegExp])[] = [
  [
    "gone",
    /^(event|page|group)-removed|-removed-after-sunset$|^(property|context-property|trait|group-trait)-removed$|-renamed-undeclared$|^call-kind-changed$|^alias-removed$/,
  ],
  ["value gone", /^enum-value-removed$|^const-changed$/],
  ["renamed", /-renamed$/],
  ["optional", /-became-optional$/],
  [
    "new values",
    /^(null-allowed|integer-to-number|union-branch-added|enum-taken-off|enum-value-added|const-removed|bound-loosened|pattern-changed|format-changed|schema-changed)$/,
  ],
];

export const modeOf = (kind: Kind): Mode => MODES.find(([, kinds]) => kinds.test(kind))?.[0] ?? "changed";
