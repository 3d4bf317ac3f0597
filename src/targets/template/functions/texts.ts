import { code, text as markdownText } from "../../markdown/escape.ts";
import { comment } from "./comment.ts";
import { type TemplateHelper, toText } from "./template-helper.ts";
import { visible } from "./text-escapes.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeHtml = (text: string): string => visibleLines(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Line ends stay, each as the one that templates are written with. */
const visibleLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(visible)
    .join("\n");

const html: TemplateHelper = {
  usage: "{{html text}}",
  about: "A text that can stand in HTML and XML, between tags and within quotes.",
  takes: [1, 1],
  examples: [
    {
      template: "<p>{{html text}}</p>",
      given: { text: "Tom & <b>Jo</b>" },
      gives: "<p>Tom &amp; &lt;b&gt;Jo&lt;/b&gt;</p>",
    },
  ],
  run: ({ args: [text] }) => escapeHtml(toText(text)),
};

const markdown: TemplateHelper = {
  usage: "{{markdown text}}",
  about: "A text on one line of Markdown that shows itself and nothing else, in a table too.",
  takes: [1, 1],
  examples: [{ template: "## {{markdown text}}", given: { text: "Not *all*" }, gives: "## Not \\*all\\*" }],
  run: ({ args: [text] }) => markdownText(toText(text)),
};

const markdownCode: TemplateHelper = {
  usage: "{{markdownCode name}}",
  about: "A name or value as code in Markdown, in a table too.",
  takes: [1, 1],
  examples: [{ template: "{{markdownCode name}}", given: { name: "a`b" }, gives: "``a`b``" }],
  run: ({ args: [text] }) => code(toText(text)),
};

/** Texts where they land. */
export const TEXTS: Readonly<Record<string, TemplateHelper>> = { comment, html, markdown, markdownCode };
