import { ONE_AT_A_TIME, PLURALS_OF_ONE } from "../data/plurals.ts";
import { isSmall } from "./event-reading.ts";
import type { Token } from "./token.ts";

const noBulk = new Set(`${ONE_AT_A_TIME} ${PLURALS_OF_ONE}`.split(" "));

/** A word in the singular, unless its plural says that there are many of them: the last of its phrase. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (token === undefined) return "";
  return isMany(tokens, at) ? `${token.word}+` : token.word;
}

function isMany(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !token.plural || noBulk.has(token.word)) return false;
  return next === undefined || isSmall(next);
}
