import { HELPERS } from "../functions/catalogue.ts";

/** How a helper may be called. */
export interface CallRules {
  /** The least and the largest number of arguments inline; absent where it is only a block. */
  readonly inline?: readonly [least: number, most: number];
  /** The number of arguments as a block; absent where it is none. */
  readonly block?: number;
  readonly options: readonly string[];
}

/** The helpers of Handlebars 4.7 itself, less `log`: a template says nothing but its output. */
const BUILT_IN: Readonly<Record<string, CallRules>> = {
  if: { block: 1, options: ["includeZero"] },
  unless: { block: 1, options: ["includeZero"] },
  each: { block: 1, options: [] },
  with: { block: 1, options: [] },
  lookup: { inline: [2, 2], options: [] },
};

/** Every helper that a template can call. */
export const CALL_RULES: ReadonlyMap<string, CallRules> = new Map([
  ...Object.entries(BUILT_IN),
  ...Array.from(HELPERS, ([name, { takes, asBlock, options = [] }]): [string, CallRules] => [
    name,
    { inline: takes, options, ...(asBlock !== undefined && { block: asBlock }) },
  ]),
]);

/** What is wrong with a call, in words that follow the helper's name; undefined where nothing is. */
export function callTrouble(
  { inline, block, options }: CallRules,
  args: number,
  named: readonly string[],
  isBlock: boolean,
): string | undefined {
  const takes = isBlock && block !== undefined ? ([block, block] as const) : isBlock ? undefined : inline;
  if (takes === undefined)
    return isBlock ? "is no block: write it without `#`" : "is a block: write it with `#` and close it";
  const [least, most] = takes;
  if (args < least || args > most) return `takes ${counted(least, most)}, and got ${args === 0 ? "none" : args}`;
  const unknown = named.find((name) => !options.includes(name));
  return unknown === undefined ? undefined : `has no option \`${unknown}\``;
}

function counted(least: number, most: number): string {
  if (least === most) return least === 1 ? "one argument" : `${least} arguments`;
  return `${least} ${most === least + 1 ? "or" : "to"} ${most} arguments`;
}
