import type { Rule } from "./rule.ts";
import dedupeMissing from "./rules/dedupe/missing.ts";

/** Every rule, by its id. `npx vitest run test/registries.test.ts -u` writes this list from the folder. */
export const RULES: readonly Rule[] = [
  dedupeMissing,
];
