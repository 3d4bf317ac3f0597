import type { Declared } from "./declared.ts";

/** Where a property is declared, in words: "the dictionary", "`order_completed`", "the type `line_item`". */
export function ownerWords({ owner }: Declared): string {
  switch (owner.kind) {
    case "dictionary":
      return "the dictionary";
    case "event":
    case "page":
      return `\`${owner.name}\``;
    case "type":
    case "group":
    case "property group":
      return `the ${owner.kind} \`${owner.name}\``;
    case "traits":
    case "identifiers":
      return `the ${owner.kind}`;
    case "context":
      return "the context";
  }
}
