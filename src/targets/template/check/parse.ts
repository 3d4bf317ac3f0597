import Handlebars from "handlebars";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { type OpenTag, openTag } from "./open-tags.ts";
import type { Stretch, TemplateSource } from "./template-source.ts";

/** The template as a tree, or what is wrong with its braces. */
export function parse(source: TemplateSource): hbs.AST.Program | Diagnostic {
  try {
    return Handlebars.parse(source.text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { message, stretch } = troubleOf(error, source);
    return {
      rule: "template/syntax",
      severity: "error",
      message,
      hint: "A block is `{{#each events}} … {{/each}}`; to print braces themselves, write `\\{{`.",
      at: source.at(stretch),
    };
  }
}

interface Trouble {
  readonly message: string;
  readonly stretch: Stretch | undefined;
}

function troubleOf(error: Error, source: TemplateSource): Trouble {
  const [, opened, closed] = /^(.*) doesn't match (.*?)(?: - \d+:\d+)?$/.exec(error.message) ?? [];
  if (opened !== undefined)
    return { message: `\`{{#${opened}}}\` is closed by \`{{/${closed}}}\``, stretch: stretchOf(error) };
  if (stretchOf(error) !== undefined)
    return { message: `this cannot be read: ${firstLine(error.message)}`, stretch: stretchOf(error) };
  return unexpected(/got '(\w+)'/.exec(error.message)?.[1] ?? "", source);
}

const firstLine = (message: string): string => (message.split("\n")[0] ?? "").replace(/ - \d+:\d+$/, "");

/** Where an error says that it is. */
export function stretchOf(error: Error): Stretch | undefined {
  if (!(error instanceof Handlebars.Exception) || typeof error.lineNumber !== "number") return undefined;
  const start = { line: error.lineNumber, column: Number(error.column) };
  const end =
    error.endLineNumber === undefined ? start : { line: Number(error.endLineNumber), column: Number(error.endColumn) };
  return { start, end };
}

/** What the parser met where it should not be, told by the name of its token. */
function unexpected(token: string, source: TemplateSource): Trouble {
  const { yylloc: at, match } = Handlebars.Parser.lexer;
  const stretch = {
    start: { line: at.first_line, column: at.first_column },
    end: { line: at.last_line, column: at.last_column },
  };
  const open = openTag(source.text);
  if (open && (token === "EOF" || open.name === "")) return unclosed(open, source);
  if (token === "OPEN_ENDBLOCK") return { message: "this closes a block, and none is open", stretch };
  if (token === "INVERSE" || token === "OPEN_INVERSE") return { message: "`{{else}}` stands in no block", stretch };
  if (token === "CLOSE_UNESCAPED")
    return { message: "three braces close what two opened: put a space between", stretch };
  if (token.startsWith("CLOSE")) return { message: `something is missing before \`${match}\``, stretch };
  return { message: token === "EOF" ? "the template ends too soon" : `\`${match}\` cannot stand here`, stretch };
}

function unclosed({ name, start, end }: OpenTag, source: TemplateSource): Trouble {
  const missing =
    name === "" ? "this tag is never closed with `}}`" : `this block is never closed with \`{{/${name}}}\``;
  return { message: missing, stretch: source.stretch(start, end) };
}
