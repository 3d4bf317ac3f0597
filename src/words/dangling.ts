import type { Use } from "../model/uses/use.ts";
import { userWords, useWords } from "../model/uses/words.ts";
import { nearest } from "../vocabulary/nearest.ts";

interface DanglingWords {
  readonly message: string;
  readonly hint: string;
  readonly alike: { readonly group: string; readonly here: string };
}

/**
 * What is said of a soft reference that leads nowhere; lint reports it, and `generate` refuses it, in the same words. Where
 * many name what is gone, people are told of it once.
 */
export function danglingWords(use: Use): DanglingWords {
  const { subject } = use;
  const who = userWords(use.user);
  const close = nearest(subject.kind === "property" ? subject.path : subject.name, use.candidates());
  return {
    message: `${useWords(use)}, which is not there`,
    hint: close === undefined ? "Add it, or take the use out." : `Did you mean \`${close}\`?`,
    alike: { group: JSON.stringify(subject), here: `${who.charAt(0).toUpperCase()}${who.slice(1)} ${use.purpose} it.` },
  };
}
