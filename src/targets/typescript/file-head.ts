import type { Source } from "../../model/plan.ts";
import { markLine } from "../mark.ts";

/**
 * What every file of a client begins with. The code in it is checked by the tests of this project, under the strictest
 * options and without this line; in an app the type checker has the types of it to read, and nothing to check. Linters of
 * TypeScript forbid that line in code that people write, so they are told first that this is none.
 */
export const fileHead = (
  plan: string | undefined,
  source: Source,
): string => `// ${markLine(plan, "typescript", source.name)}
/* eslint-disable */
// @ts-nocheck: this code is tested under the strictest options. What you write against it is checked all the same.
`;
