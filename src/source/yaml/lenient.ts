import { parseDocument } from "yaml";
import { MAX_DEPTH } from "../limits.ts";
import type { Value } from "../value.ts";
import { readNodes } from "./nodes.ts";
import type { TreeBuilder } from "./tree-builder.ts";

/** Longer texts take `yaml` too long. */
const MAX_LENGTH = 300_000;

/**
 * Reads what js-yaml is too strict for, and every editor takes: a closing bracket in the column of the key that it
 * belongs to. Nothing where the text is wrong in any other way too.
 */
export function readLenient(text: string, builder: TreeBuilder): { readonly value: Value } | undefined {
  if (text.length > MAX_LENGTH || brackets(text) > MAX_DEPTH) return undefined;
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  return document.errors.length > 0 ? undefined : { value: readNodes(text, document.contents, builder) };
}

/** How deep brackets are nested, at the most: `yaml` crawls where they are deep. */
function brackets(text: string): number {
  let depth = 0;
  let most = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "{" || sign === "[") most = Math.max(most, ++depth);
    else if (sign === "}" || sign === "]") depth--;
  }
  return most;
}
