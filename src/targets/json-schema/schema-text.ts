/** The text of an object with other members before its own, indented where it stands in another. It has none of these names itself. */
export function headed(object: string, head: Readonly<Record<string, string>>, indent = ""): string {
  let text = "{";
  for (const name in head)
    text += `${text === "{" ? "" : ","}\n${indent}  ${JSON.stringify(name)}: ${JSON.stringify(head[name])}`;
  if (object === "{}") return `${text}\n${indent}}`;
  const own = object.slice(1);
  // No line ends within a text of JSON.
  return `${text},${indent === "" ? own : own.replaceAll("\n", `\n${indent}`)}`;
}

/** The text of an object with an object of definitions behind its own members: whole lines, less the last line's end. */
export function withDefinitions(object: string, keyword: string, definitions: readonly string[]): string {
  const open = `${object.slice(0, -"\n}".length)},\n  ${JSON.stringify(keyword)}: {`;
  return definitions.length === 0 ? `${open}}\n}` : [open, definitions.join(",\n"), "  }\n}"].join("\n");
}

/** An object among the definitions of another. */
export const definitionText = (name: string, object: string, head: Readonly<Record<string, string>>): string =>
  `    ${JSON.stringify(name)}: ${headed(object, head, "    ")}`;
