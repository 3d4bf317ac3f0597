import print from "../../../templates/typescript/index.ts.hbs?template";
import { counted } from "../../diagnostics/quantity.ts";
import type { Source } from "../../model/plan.ts";
import type { Shape } from "../../model/shape.ts";
import { markLine } from "../mark.ts";
import type { Output, Target, TargetInput, TargetResult } from "../target.ts";
import { clientContext } from "./client-context.ts";
import type { FreeForms } from "./free-form.ts";
import { callsOf, shapesBelow } from "./reach.ts";
import { runtimeFiles } from "./runtime-files.ts";
import { sinksFile } from "./sinks-file.ts";
import { isFreeForm } from "./type-printer.ts";
import { validatorsFile } from "./validators/validators-file.ts";

/** The typed client of one source. */
export const typescript: Target = {
  name: "typescript",
  title: "typed client",
  async generate(input: TargetInput): Promise<TargetResult> {
    const source = input.plan.sources.find(({ name }) => name === input.options.source) ?? input.plan.sources[0];
    if (source === undefined) return { outputs: [], problems: [] };
    const { events, pages } = callsOf(input.plan, source.name);
    const counts = [counted(events.length, "event"), ...(pages.length > 0 ? [counted(pages.length, "page")] : [])];
    return { outputs: await client(input, source), problems: [], summary: `typed client, ${counts.join(", ")}` };
  },
};

async function client(input: TargetInput, source: Source): Promise<readonly Output[]> {
  const mark = markLine(input.plan.name, "typescript", source.name);
  const context = clientContext({ ...input, source, mark, freeForm: await freeForms(input) });
  const sinks = sinksFile(input.plan, input.names, source, mark);
  const validators = validatorsFile(input, source, mark);
  const isClient = source.kind === "client";
  const withReact = isClient && input.options.react === true;
  const modules = new Set([
    "core",
    ...(isClient ? ["cookies", "storage"] : []),
    ...(withReact ? ["react"] : []),
    ...context.imports.map(({ module }) => module),
    ...sinks.modules,
    ...validators.modules,
  ]);
  const files = [{ path: "index.ts", text: print(context) }, sinks.output, validators.output];
  if (withReact) files.push({ path: "react.ts", text: reactFile(mark) });
  return [...files, ...runtimeFiles(modules, mark)];
}

/** It imports no React, so that a project without it compiles; a server component may not use it. */
const reactFile = (mark: string): string =>
  `"use client";\n// ${mark}\n\nexport { type Hooks, trackedBy } from "./runtime/react.js";\n`;

/** The types of everything free-form in the plan; the library that makes them is loaded only where there is any. */
async function freeForms({ plan, schemas }: TargetInput): Promise<FreeForms> {
  const calls = [...plan.events, ...plan.pages].flatMap(({ properties }) => properties);
  const shapes = shapesBelow(
    [...plan.types, ...calls, ...plan.traits, ...plan.context, ...plan.groups.flatMap(({ traits }) => traits)],
    isFreeForm,
  );
  const texts = new Map<Shape, ReturnType<FreeForms>>();
  if (shapes.size === 0) return () => () => "unknown";
  const { freeFormType } = await import("./free-form.ts");
  const types = new Map(plan.types.map(({ name }) => [schemas.reference(name), name]));
  for (const shape of shapes)
    texts.set(shape, await freeFormType(schemas.shape({ ...shape, nullable: false }), (ref) => types.get(ref)));
  return (shape) => texts.get(shape) ?? (() => "unknown");
}
