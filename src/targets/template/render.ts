import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { check } from "./check/check.ts";
import { parse } from "./check/parse.ts";
import { renderTrouble } from "./check/render-trouble.ts";
import { makeStrict } from "./check/strict-paths.ts";
import type { TemplateSource } from "./check/template-source.ts";
import type { TemplateContext } from "./context/template-context.ts";
import { compile } from "./engine.ts";

/** What a template made, or what is wrong with it. */
export type Rendered = { readonly text: string } | { readonly problems: readonly Diagnostic[] };

/** Runs a template over a context. Whatever is wrong with it, also where nothing is printed, is told at once. */
export function render(source: TemplateSource, context: TemplateContext): Rendered {
  const program = parse(source);
  if ("rule" in program) return { problems: [program] };
  const problems = check(program, source);
  if (problems.length > 0) return { problems };
  try {
    return { text: compile(program)(context) };
  } catch (error) {
    return { problems: [renderTrouble(located(error, program, context), source)] };
  }
}

/** The error that says where: what is missing in an argument is told without a place, unless paths are strict. */
function located(error: unknown, program: hbs.AST.Program, context: TemplateContext): unknown {
  if (!(error instanceof TypeError)) return error;
  makeStrict(program);
  try {
    compile(program)(context);
    return error;
  } catch (again) {
    return again;
  }
}
