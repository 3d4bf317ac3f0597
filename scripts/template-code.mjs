import Handlebars from "handlebars";

/**
 * The module of a template of ours: its default export prints a context, and appends one text to another. Of Handlebars
 * it knows what our templates are written in, and refuses the rest: names, `if`, `unless`, `each` and partials, which are
 * templates of the same folder. Nothing is escaped: a target does so where it is due. A misspelt field is an error.
 *
 * Handlebars' own code calls functions of its runtime for each block, name and partial. In a process that runs once they
 * run cold, and took a third of what the docs of a thousand events take (Node 20.20, 2026-11-28).
 */
export function templateCode(text) {
  const code = new TemplateCode();
  const body = code.program(Handlebars.parse(text), "context");
  const imports = [...code.partials].map(
    (name, index) => `import partial${index} from ${JSON.stringify(`./${name}.hbs?template`)};\n`,
  );
  return `${imports.join("")}${SAID}export default (context) => {\nlet text = "";\n${body}return text;\n};\n`;
}

const SAID = `const said = (value, name) => {
if (value === undefined) throw new Error("a template names " + name + ", which is not there");
return value ?? "";
};
`;

class TemplateCode {
  /** The names of the partials, each once. */
  partials = new Set();
  #loops = 0;

  /** Statements that append to `text`; `context` is a variable. */
  program(program, context) {
    return program.body.map((statement) => this.#statement(statement, context)).join("");
  }

  #statement(statement, context) {
    switch (statement.type) {
      case "ContentStatement":
        return statement.value === "" ? "" : `text += ${JSON.stringify(statement.value)};\n`;
      case "CommentStatement":
        return "";
      case "MustacheStatement":
        return this.#name(statement, context);
      case "PartialStatement":
        return this.#partial(statement, context);
      case "BlockStatement":
        return this.#block(statement, context);
      default:
        throw unknown(statement);
    }
  }

  #name(statement, context) {
    if (statement.params.length > 0 || statement.hash) throw unknown(statement);
    const value = valueIn(statement.path, context);
    return `text += said(${value}, ${JSON.stringify(statement.path.original)});\n`;
  }

  #partial(statement, context) {
    if (statement.hash || statement.indent) throw unknown(statement);
    const [given] = statement.params;
    this.partials.add(statement.name.original);
    const index = [...this.partials].indexOf(statement.name.original);
    return `text += partial${index}(${given ? valueIn(given, context) : context});\n`;
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
    `a template of ours has a ${type} of a kind that scripts/template-code.mjs does not know: ${JSON.stringify(loc?.start)}`,
  );
