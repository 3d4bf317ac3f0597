import Handlebars from "handlebars";

/**
 * The module of a template of ours: its default export gives what the template makes of a context, behind a head where
 * one is given. Of Handlebars it knows what our templates are written in, and refuses the rest: names, `if`, `unless`,
 * `each` and partials, which are templates of the same folder. Nothing is escaped: a target does so where it is due. To
 * print what is not there is an error, so that a misspelt name is one.
 *
 * What Handlebars itself makes of a template calls its runtime for each name, block and partial. Here the pieces of a text
 * are gathered in one list: where they are added up, all of them live until the text is written, and with a thousand
 * files the collection of garbage took half of the time (Node 20.20, 2026-11-28).
 */
export function templateCode(text) {
  const code = new TemplateCode();
  const body = code.program(Handlebars.parse(text), "context");
  const imports = [...code.partials].map(
    (name, index) => `import { add as partial${index} } from ${JSON.stringify(`./${name}.hbs?template`)};\n`,
  );
  return `${imports.join("")}${SAID}export const add = (pieces, context) => {\n${body}};\n${PRINT}`;
}

const SAID = `const said = (value, name) => {
if (value === undefined) throw new Error("a template names " + name + ", which is not there");
return value;
};
`;

const PRINT = `export default (context, head = "") => {
const pieces = [head];
add(pieces, context);
return pieces.join("");
};
`;

class TemplateCode {
  /** The names of the partials, each once. */
  partials = new Set();
  #loops = 0;

  /** Statements that add to `pieces`; `context` is a variable. */
  program({ body }, context) {
    const statements = [];
    let row = [];
    const push = () => {
      if (row.length > 0) statements.push(`pieces.push(${row.join(", ")});\n`);
      row = [];
    };
    for (const statement of body) {
      const piece = this.#piece(statement, context);
      if (piece !== undefined) row.push(piece);
      else {
        push();
        statements.push(this.#statement(statement, context));
      }
    }
    push();
    return statements.join("");
  }

  /** A text or a name; nothing where it is neither. */
  #piece({ type, value, path, params, hash, loc }, context) {
    if (type === "ContentStatement") return value === "" ? undefined : JSON.stringify(value);
    if (type !== "MustacheStatement") return undefined;
    if (params.length > 0 || hash) throw unknown({ type, loc });
    return `said(${valueIn(path, context)}, ${JSON.stringify(path.original)})`;
  }

  #statement(statement, context) {
    switch (statement.type) {
      case "ContentStatement":
      case "CommentStatement":
        return "";
      case "PartialStatement":
        return this.#partial(statement, context);
      case "BlockStatement":
        return this.#block(statement, context);
      default:
        throw unknown(statement);
    }
  }

  #partial(statement, context) {
    const { name, params, hash, indent } = statement;
    if (hash || indent) throw unknown(statement);
    this.partials.add(name.original);
    const index = [...this.partials].indexOf(name.original);
    return `partial${index}(pieces, ${params.length > 0 ? valueIn(params[0], context) : context});\n`;
  }

  #block(statement, context) {
    const { path, params, hash, program, inverse } = statement;
    if (params.length !== 1 || hash || program.blockParams) throw unknown(statement);
    const value = valueIn(params[0], context);
    // As for Handlebars, a list without entries is false.
    switch (path.original) {
      case "if":
        return this.#condition(`${value} && ${value}.length !== 0`, program, inverse, context);
      case "unless":
        return this.#condition(`!${value} || ${value}.length === 0`, program, inverse, context);
      case "each":
        if (inverse) throw unknown(statement);
        return this.#loop(value, program);
      default:
        throw unknown(statement);
    }
  }

  #condition(condition, yes, no, context) {
    const otherwise = no ? ` else {\n${this.program(no, context)}}` : "";
    return `if (${condition}) {\n${this.program(yes, context)}}${otherwise}\n`;
  }

  #loop(value, program) {
    const number = this.#loops++;
    const [all, at, each] = [`all${number}`, `at${number}`, `each${number}`];
    const body = `const ${each} = ${all}[${at}];\n${this.program(program, each)}`;
    return `const ${all} = ${value} ?? [];\nfor (let ${at} = 0; ${at} < ${all}.length; ${at}++) {\n${body}}\n`;
  }
}

/** `this`, `name` or `table.rows`; what is inside of nothing is nothing. */
function valueIn(path, context) {
  if (path.type !== "PathExpression" || path.data || path.depth > 0) throw unknown(path);
  return [context, ...path.parts].reduce((value, part, index) => value + (index > 1 ? "?." : ".") + identifier(part));
}

function identifier(part) {
  if (!/^[A-Za-z]\w*$/.test(part)) throw new Error(`a template of ours names ${part}: see scripts/template-code.mjs`);
  return part;
}

const unknown = ({ type, loc }) =>
  new Error(
    `a template of ours has a ${type} that scripts/template-code.mjs does not know: ${JSON.stringify(loc?.start)}`,
  );
