import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** Markdown as GitHub reads it, as a tree. */
export const parsed = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** Every node of a tree, from its root on. */
export const nodesOf = (node: Nodes): readonly Nodes[] =>
  ["children" in node ? node.children.flatMap(nodesOf) : []].flat().concat(node);

/** Nodes of one type, in their order. */
export const nodesOfType = <T extends Nodes["type"]>(node: Nodes, type: T): readonly Extract<Nodes, { type: T }>[] =>
  nodesOf(node).filter((each): each is Extract<Nodes, { type: T }> => each.type === type);

/** What shows text and does nothing. */
const HARMLESS = new Set<string>(["text", "inlineCode"]);

/** The tree without its texts: names of node types in brackets, runs of text and code as one. */
export function skeleton(node: Nodes): string {
  if (HARMLESS.has(node.type)) return "text";
  if (!("children" in node)) return node.type;
  const inner = node.children.map(skeleton).filter((each, index, all) => each !== "text" || all[index - 1] !== "text");
  return `${node.type}(${inner.join(" ")})`;
}
