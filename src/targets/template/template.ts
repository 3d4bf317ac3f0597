import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { atKey } from "../../diagnostics/diagnostic.ts";
import { markLine } from "../mark.ts";
import type { Target, TargetInput, TargetResult } from "../target.ts";
import { TemplateSource } from "./check/template-source.ts";
import { contextOf } from "./context/context-of.ts";
import { markOnTop } from "./mark-on-top.ts";
import { render } from "./render.ts";

/** One file, as a Handlebars template of the user's own prints it. */
export const template: Target = {
  name: "template",
  title: "template",
  generate({ plan, names, schemas, options }: TargetInput): TargetResult {
    const { template: given, file, source: only } = options;
    if (given === undefined || file === undefined)
      return refused([incomplete(given === undefined ? "template" : "out")]);
    const source = new TemplateSource(given);
    const mark = markLine(plan.name, "template", only);
    const rendered = render(
      source,
      contextOf({ plan, names, schemas, mark, ...(only !== undefined && { source: only }) }),
    );
    if ("problems" in rendered) return refused(rendered.problems);
    const marked = markOnTop(rendered.text, file, mark);
    if ("text" in marked) return { outputs: [{ path: file, text: marked.text }], problems: [] };
    return refused([{ rule: "template/mark", severity: "error", ...marked, at: { file: source.path } }]);
  },
};

const refused = (problems: readonly Diagnostic[]): TargetResult => ({ outputs: [], problems });

function incomplete(key: "template" | "out"): Diagnostic {
  const what = key === "template" ? "names no template" : "names no file to write";
  return {
    rule: "plan/missing-key",
    severity: "error",
    message: `an output with \`target: template\` ${what}`,
    hint: `Write \`{ target: template, template: ../templates/kotlin.hbs, out: ../android/Tracking.kt }\`.`,
    at: atKey("/generate"),
  };
}
