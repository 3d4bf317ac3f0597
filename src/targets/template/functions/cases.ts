import { codePoints, portable } from "../../../vocabulary/alphabet.ts";
import { toCase } from "../../../vocabulary/cases.ts";
import { identifier } from "../../../vocabulary/identifier.ts";
import { wordsOf } from "../../../vocabulary/words.ts";
import { constantName } from "../context/constant-name.ts";
import { type TemplateHelper, toText } from "./template-helper.ts";

/** The words of a name; of one without words, its code points. */
function spelt(name: string): readonly string[] {
  const words = wordsOf(name);
  return words.length > 0 || name === "" ? words : codePoints(name);
}

function snakeName(name: string): string {
  const text = portable(toCase(spelt(name), "snake_case"));
  return text === "" || /^\p{Nd}/u.test(text) ? `_${text}` : text;
}

function caseHelper(name: string, about: string, gives: string, run: (text: string) => string): TemplateHelper {
  return {
    usage: `{{${name} name}}`,
    about,
    takes: [1, 1],
    examples: [{ template: `{{${name} name}}`, given: { name: "Order completed" }, gives }],
    run: ({ args: [text] }) => run(toText(text)),
  };
}

/** The cases of a name. Those that can be identifiers are: a leading digit takes an underscore, an emoji is spelt out. */
export const CASES: Readonly<Record<string, TemplateHelper>> = {
  camelCase: caseHelper("camelCase", "A name as an identifier in camel case.", "orderCompleted", (name) =>
    identifier(name, "camel"),
  ),
  pascalCase: caseHelper("pascalCase", "A name as an identifier in Pascal case.", "OrderCompleted", (name) =>
    identifier(name, "pascal"),
  ),
  snakeCase: caseHelper("snakeCase", "A name as an identifier in snake case.", "order_completed", snakeName),
  constantCase: caseHelper("constantCase", "A name as an identifier in capitals.", "ORDER_COMPLETED", constantName),
  kebabCase: caseHelper("kebabCase", "The words of a name with hyphens between them.", "order-completed", (name) =>
    toCase(spelt(name), "kebab-case"),
  ),
  titleCase: caseHelper("titleCase", "The words of a name as a title.", "Order Completed", (name) =>
    toCase(spelt(name), "Title Case"),
  ),
};
