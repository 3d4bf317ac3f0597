import Handlebars from "handlebars";
import { CALL_RULES } from "./check/call-rules.ts";
import { HELPERS } from "./functions/catalogue.ts";
import { asDelegate } from "./functions/delegate.ts";

/** A template that can be run over whatever it is to print. */
export type Compiled = (context: object) => string;

/**
 * Compiles a template with our helpers and those of Handlebars, less `log`, which would print. Nothing is escaped unless
 * a helper says for which language, a name that is missing is an error, and prototypes are out of reach.
 */
export function compile(program: hbs.AST.Program): Compiled {
  const environment = Handlebars.create();
  environment.unregisterHelper("log");
  for (const [name, helper] of HELPERS) environment.registerHelper(name, asDelegate(name, helper));
  const knownHelpers = Object.fromEntries(Array.from(CALL_RULES.keys(), (name) => [name, true]));
  const compiled = environment.compile<object>(program, {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers,
  });
  return (context) => compiled(context, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
}
