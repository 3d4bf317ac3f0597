import type { Use } from "../model/uses/use.ts";
import { useWords } from "../model/uses/words.ts";
import { nearest } from "../vocabulary/nearest.ts";

/** What is said of a soft reference that leads nowhere; lint reports it, and `generate` refuses it, in the same words. */
export function danglingWords(use: Use): { readonly message: string; readonly hint: string } {
  const { subject } = use;
  const close = nearest(subject.kind === "property" ? subject.path : subject.name, use.candidates());
  return {
    message: `${useWords(use)}, which is not there`,
    hint: close === undefined ? "Add it, or take the use out." : `Did you mean \`${close}\`?`,
  };
}
