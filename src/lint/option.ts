/** One option of a rule: its type, what it is without a word from the plan, and what it does. */
export type OptionSpec = { readonly description: string } & (
  | { readonly type: "integer"; readonly default: number; readonly minimum?: number }
  | { readonly type: "number"; readonly default: number; readonly minimum?: number; readonly maximum?: number }
  | { readonly type: "boolean"; readonly default: boolean }
  | { readonly type: "string"; readonly default: string; readonly values?: readonly string[] }
  | { readonly type: "strings"; readonly default: readonly string[]; readonly values?: readonly string[] }
);

/** The options of a rule by their names. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<S extends OptionSpec> = S extends { readonly type: "integer" | "number" }
  ? number
  : S extends { readonly type: "boolean" }
    ? boolean
    : S extends { readonly type: "string" }
      ? string
      : readonly string[];

/** What a rule is given: every option, as the plan says it or its default. */
export type OptionsOf<S extends OptionSpecs> = { readonly [K in keyof S]: ValueOf<S[K]> };
