/** A tag that opens something, and where it stands in the template. */
export interface OpenTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Comments, escaped braces and tags. A tag that never ends goes to the next one. */
const TAG =
  /\\\{\{|\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![\s\S]*?\}\}|\{\{(?<sign>[{~&#^/>*]*)\s*(?<name>[^\s}]*)(?:(?!\{\{)[^}])*(?<close>\}{2,4})?/g;

/** The innermost block or tag that is open at the end of a template; undefined where all are closed. */
export function openTag(template: string): OpenTag | undefined {
  const open: OpenTag[] = [];
  for (const match of template.matchAll(TAG)) {
    const { sign = "", name = "", close } = match.groups ?? {};
    if (match.groups?.["name"] === undefined) continue;
    const tag = { name, start: match.index, end: match.index + match[0].length };
    if (close === undefined) return { ...tag, name: "" };
    if (sign.includes("/")) open.pop();
    else if (sign.includes("#") || (sign.includes("^") && name !== "")) open.push(tag);
  }
  return open.at(-1);
}
