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
  return {
    message: `${useWords(use)}, which is not there`,
    hint: danglingHint(use),
    alike: { group: JSON.stringify(subject), here: `${who.charAt(0).toUpperCase()}${who.slice(1)} ${use.purpose} it.` },
  };
}

function danglingHint({ user, purpose, subject, candidates }: Use): string {
  const name = subject.kind === "property" ? subject.path : subject.name;
  const known = candidates();
  // Who shows a trait may forget to say that it is one.
  const close = known.find((each) => each === `trait.${name}`) ?? nearest(name, known);
  if (close !== undefined) return `Did you mean \`${close}\`?`;
  if (user.kind !== "consumer" || purpose !== "reads" || subject.kind !== "event")
    return "Add it, or take the use out.";
  return "Add it, or take the use out. It takes `<event>`, `<event>.<property>`, `trait.<name>`, `group.<name>.<trait>` and `segment.<name>`.";
}
