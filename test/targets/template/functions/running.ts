import { parse } from "../../../../src/targets/template/check/parse.ts";
import { TemplateSource } from "../../../../src/targets/template/check/template-source.ts";
import { compile } from "../../../../src/targets/template/engine.ts";

/** What a template prints of anything, unchecked. Throws where it cannot be read. */
export function run(text: string, given: object): string {
  const program = parse(new TemplateSource({ path: "a.hbs", text }));
  if ("rule" in program) throw new Error(program.message);
  return compile(program)(given);
}
