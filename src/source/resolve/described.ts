import { atValue } from "../../diagnostics/diagnostic.ts";
import type { Described, Link } from "../../model/event.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import type { References } from "./references.ts";

interface DescribedText {
  readonly title?: string;
  readonly description?: string;
  readonly owner?: string;
  readonly tags?: readonly string[];
  readonly links?: readonly string[] | ReadonlyMap<string, string>;
}

/** What a thing says about itself. An owner must be one of `plan.owners` where that is given. */
export function described(
  name: string,
  text: DescribedText,
  pointer: Pointer,
  owners: References | undefined,
): Described {
  if (text.owner !== undefined) owners?.check(text.owner, atValue(child(pointer, "owner")));
  const { title, description, owner } = text;
  return { name, title, description, owner, tags: text.tags ?? [], links: links(text.links), pointer };
}

function links(text: DescribedText["links"]): readonly Link[] {
  if (text === undefined) return [];
  return text instanceof Map
    ? [...text].map(([title, url]) => ({ title, url }))
    : [...text].map((url) => ({ url: String(url) }));
}
