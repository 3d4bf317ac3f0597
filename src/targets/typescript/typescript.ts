import callFunction from "../../../templates/typescript/call-function.hbs?template";
import callType from "../../../templates/typescript/call-type.hbs?template";
import print from "../../../templates/typescript/index.ts.hbs?template";
import { counted } from "../../diagnostics/quantity.ts";
import type { Source } from "../../model/plan.ts";
import { refsOf } from "../../model/refs.ts";
import type { Shape } from "../../model/shape.ts";
import { type Excerpt, type ExcerptInput, sharedFile } from "../excerpt.ts";
import type { Output, Target, TargetInput, TargetResult } from "../target.ts";
import { clientContext } from "./client-context.ts";
import { fileHead } from "./file-head.ts";
import type { FreeForms } from "./free-form.ts";
import { withImports } from "./import-extension.ts";
import { NameUses } from "./name-uses.ts";
import { allProperties, callsOf, shapesBelow } from "./reach.ts";
import { runtimeFiles } from "./runtime-files.ts";
import { sinksFile } from "./sinks-file.ts";
import { isFreeForm } from "./type-printer.ts";
import { validatorsFile } from "./validators/validators-file.ts";

/** The typed client of one source. */
export const typescript: Target = {
  name: "typescript",
  title: "typed client",
  async generate(input: TargetInput): Promise<TargetResult> {
    const source = sourceOf(input);
    if (source === undefined) return { outputs: [], problems: [] };
    const { events, pages } = callsOf(input.plan, source.name);
    const counts = [counted(events.length, "event"), ...(pages.length > 0 ? [counted(pages.length, "page")] : [])];
    return { ...(await client(input, source)), problems: [], summary: `typed client, ${counts.join(", ")}` };
  },
  excerpt(input: ExcerptInput): Excerpt | undefined {
    const source = sourceOf(input);
    return source && excerptOf(input, source);
  },
};

const sourceOf = ({ plan, options }: TargetInput): Source | undefined =>
  plan.sources.find(({ name }) => name === options.source) ?? plan.sources[0];

/** The files of a client that say something of the plan, and the modules of the runtime that they need. */
function written(input: TargetInput, source: Source, head: string, freeForm: FreeForms) {
  const uses = new NameUses();
  const context = clientContext({ ...input, source, head, freeForm, uses });
  const sinks = sinksFile(input.plan, input.names, source, head);
  const validators = validatorsFile(input, source, head, uses);
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
  return { context, sinks, validators, withReact, modules, uses };
}

async function client(input: TargetInput, source: Source): Promise<Pick<TargetResult, "outputs" | "memory">> {
  const head = fileHead(input.plan.name, source);
  const { context, sinks, validators, withReact, modules, uses } = written(input, source, head, await freeForms(input));
  const files: Output[] = [{ path: "index.ts", text: print(context) }, sinks.output, validators.output];
  if (withReact) files.push({ path: "react.ts", text: reactFile(head) });
  const outputs = [...files, ...runtimeFiles(modules, head)].map((file) => withImports(file, input.options));
  return { outputs, memory: uses.memory };
}

/** Nothing where something is free-form: what its type is, a library says, which would be loaded for its sake. */
function excerptOf({ part, memory, ...input }: ExcerptInput, source: Source): Excerpt | undefined {
  const own = { ...input, plan: part };
  if (memory === undefined || freeShapes(own).size > 0) return undefined;
  const { context, sinks, validators, uses } = written(own, source, "", () => () => "unknown");
  const { events, pages, imports: _, ...around } = context;
  const calls = [...events, ...pages];
  const parts = [...calls.map((call) => callType(call)), ...calls.map((call) => callFunction(call))].map(withoutMargin);
  // How a shared type is written may hang on where it is first mentioned.
  const types = [...part.events, ...part.pages].map(({ properties }) =>
    properties.flatMap(({ shape }) => [...refsOf(shape)]),
  );
  // The imports of a client, and the modules that it needs, are those of all its events.
  const users = [...part.events, ...part.pages].map(({ pointer }) => pointer);
  const all = uses.within(memory, users);
  return {
    outputs: [],
    around: [],
    shared: [
      sharedFile("index.ts", parts, JSON.stringify([around, types, all.all])),
      sharedFile("validators.ts", validators.calls.map(withoutMargin), validators.declarations),
      sharedFile("sinks.ts", [], sinks.output.text),
    ],
    memory: { told: uses.told(users), text: () => all.memory },
  };
}

/** Lines without the empty one above them, and without the end of the last. */
const withoutMargin = (lines: string): string => lines.replace(/^\n/, "").replace(/\n$/, "");

/** It imports no React, so that a project without it compiles; a server component may not use it. */
const reactFile = (head: string): string =>
  `${head}"use client";\n\nexport { type Hooks, trackedBy } from "./runtime/react.js";\n`;

/** The shapes of the plan that are free-form. */
const freeShapes = ({ plan }: TargetInput): ReadonlySet<Shape> =>
  shapesBelow([plan.types, ...allProperties(plan)], isFreeForm);

/** The types of everything free-form in the plan; the library that makes them is loaded only where there is any. */
async function freeForms(input: TargetInput): Promise<FreeForms> {
  const { plan, schemas } = input;
  const shapes = freeShapes(input);
  const texts = new Map<Shape, ReturnType<FreeForms>>();
  if (shapes.size === 0) return () => () => "unknown";
  const { freeFormType } = await import("./free-form.ts");
  const types = new Map(plan.types.map(({ name }) => [schemas.reference(name), name]));
  for (const shape of shapes)
    texts.set(shape, await freeFormType(schemas.shape({ ...shape, nullable: false }), (ref) => types.get(ref)));
  return (shape) => texts.get(shape) ?? (() => "unknown");
}
