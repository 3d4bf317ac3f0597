import type { Reserved } from "./vendor.ts";

/** What keeps a name for itself, of a list; the spelling counts. */
export const keeperOf = (name: string, all: readonly Reserved[] | undefined): Reserved | undefined =>
  all?.find(({ names, prefixes = [] }) => names.includes(name) || prefixes.some((each) => name.startsWith(each)));
