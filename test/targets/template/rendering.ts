import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { PlanSchemas } from "../../../src/schema/plan-schemas.ts";
import { NameRegistry } from "../../../src/targets/name-registry.ts";
import type { TargetResult } from "../../../src/targets/target.ts";
import { contextOf } from "../../../src/targets/template/context/context-of.ts";
import type { TemplateContext } from "../../../src/targets/template/context/template-context.ts";
import { template } from "../../../src/targets/template/template.ts";
import { planFiles, planOfFiles } from "../../support/plan.ts";

/** A small plan with one of everything that a template can meet. */
export const parcels = (): Promise<Plan> => planOfFiles(planFiles("test/fixtures/plans/parcels"));

/** A plan of names that mean something to Kotlin, or to the shipped template. */
export const kotlinNames = (): Promise<Plan> => planOfFiles(planFiles("test/fixtures/plans/kotlin-names"));

/** The template that the package ships. */
export const KOTLIN = readFileSync(join(import.meta.dirname, "../../../templates/kotlin/data-classes.hbs"), "utf8");

export interface Settings {
  readonly file?: string;
  readonly source?: string;
}

/** What the target makes of a template. */
export async function generate(
  plan: Plan,
  text: string,
  { file = "Tracking.kt", source }: Settings = {},
): Promise<TargetResult> {
  const options = { template: { path: "templates/mine.hbs", text }, file, ...(source !== undefined && { source }) };
  return template.generate({ plan, names: new NameRegistry(plan), schemas: new PlanSchemas(plan), options });
}

/** The single output's text. Throws what is wrong. */
export async function textOf(plan: Plan, text: string, settings?: Settings): Promise<string> {
  const { outputs, problems } = await generate(plan, text, settings);
  const [output] = outputs;
  if (output === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
  return output.text;
}

/** What a template prints, less the mark on top of it. */
export async function printed(plan: Plan, text: string, settings?: Settings): Promise<string> {
  return (await textOf(plan, text, settings)).replace(/^.*\n/, "");
}

/** The context of a plan. */
export function contextFor(plan: Plan, source?: string): TemplateContext {
  const names = new NameRegistry(plan);
  return contextOf({
    plan,
    names,
    schemas: new PlanSchemas(plan),
    mark: "the mark",
    ...(source !== undefined && { source }),
  });
}

/** A problem as a row of a table: its rule, its message, the stretch of the template that it points at, its hint. */
export function rowOf({ rule, message, at, hint }: Diagnostic, template: string): readonly (string | undefined)[] {
  const stretch = "start" in at ? template.slice(at.start, at.end) : undefined;
  return [rule, message, stretch, hint];
}
