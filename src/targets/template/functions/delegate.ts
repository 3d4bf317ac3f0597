import Handlebars from "handlebars";
import { type HelperCall, HelperMisuse, type TemplateHelper } from "./template-helper.ts";

/** What Handlebars hands to a helper after its arguments; `loc` is missing in its typings. */
type Given = Partial<Handlebars.HelperOptions> & { readonly loc?: hbs.AST.SourceLocation };

/** A helper as Handlebars calls it. What is wrong with its arguments is said with the place of the call. */
export function asDelegate(name: string, helper: TemplateHelper): Handlebars.HelperDelegate {
  return function delegate(this: unknown, ...given: unknown[]): unknown {
    const { hash = {}, fn, loc }: Given = given.pop() ?? {};
    const call: HelperCall = fn
      ? { args: given, options: hash, block: () => fn(this) }
      : { args: given, options: hash };
    try {
      return helper.run(call);
    } catch (error) {
      if (!(error instanceof HelperMisuse)) throw error;
      throw new Handlebars.Exception(`\`${name}\` ${error.message}`, ...(loc ? [{ type: "SubExpression", loc }] : []));
    }
  };
}
