import { portable } from "../../../vocabulary/alphabet.ts";
import { toCase } from "../../../vocabulary/cases.ts";
import { identifier } from "../../../vocabulary/identifier.ts";
import { wordsOf } from "../../../vocabulary/words.ts";

/** A name in capitals: `OUT_OF_STOCK`. A leading digit takes an underscore, and what has no words is spelt. */
export function constantName(name: string): string {
  const words = wordsOf(name);
  const lower = portable(toCase(words.length > 0 ? words : [identifier(name, "camel")], "snake_case"));
  const upper = lower.toUpperCase().normalize("NFC");
  return upper === "" || /^\p{Nd}/u.test(upper) ? `_${upper}` : upper;
}
