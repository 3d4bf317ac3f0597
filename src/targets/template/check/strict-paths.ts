import Handlebars from "handlebars";

/** Makes every name of a template strict, also those that are given to helpers: what is missing is an error with a place. */
export function makeStrict(program: hbs.AST.Program): void {
  new StrictPaths().accept(program);
}

class StrictPaths extends Handlebars.Visitor {
  override PathExpression(path: hbs.AST.PathExpression): void {
    Object.assign(path, { strict: true });
  }
}
