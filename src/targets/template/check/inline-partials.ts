import Handlebars from "handlebars";
import { isText } from "./nodes.ts";

/** The partials that a template defines, by name: `{{#*inline "name"}} … {{/inline}}`, at any depth. */
export function inlinePartials(program: hbs.AST.Program): ReadonlyMap<string, hbs.AST.Program> {
  const found = new Map<string, hbs.AST.Program>();
  class Collect extends Handlebars.Visitor {
    override DecoratorBlock(block: hbs.AST.DecoratorBlock): void {
      const [name] = block.params;
      if (isText(name)) found.set(name.value, block.program);
      this.accept(block.program);
    }
  }
  new Collect().accept(program);
  return found;
}
