/** The text of an object with other members before its own. It has none of these names itself. */
export function headed(object: string, head: Readonly<Record<string, string>>): string {
  let text = "{";
  for (const name in head)
    text += `${text === "{" ? "" : ","}\n  ${JSON.stringify(name)}: ${JSON.stringify(head[name])}`;
  return object === "{}" ? `${text}\n}` : `${text},${object.slice(1)}`;
}

/** The text of an object with an object of definitions behind its own members. */
export function withDefinitions(object: string, keyword: string, definitions: readonly string[]): string {
  const inner = definitions.length === 0 ? "{}" : `{\n${definitions.join(",\n")}\n  }`;
  const members = `  ${JSON.stringify(keyword)}: ${inner}\n}`;
  return object === "{}" ? `{\n${members}` : `${object.slice(0, -"\n}".length)},\n${members}`;
}

/** A definition among others: whole lines, less the last line's end. No line ends within a text of JSON. */
export const definitionText = (name: string, object: string): string =>
  `    ${JSON.stringify(name)}: ${object.replaceAll("\n", "\n    ")}`;
