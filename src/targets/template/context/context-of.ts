import { contextOf as contextProperties } from "../../../model/payload.ts";
import type { Plan, Source } from "../../../model/plan.ts";
import type { Property } from "../../../model/property.ts";
import type { PlanSchemas } from "../../../schema/plan-schemas.ts";
import type { NameRegistry } from "../../name-registry.ts";
import { callFacts } from "./call-facts.ts";
import { CONTEXT_TYPE, CodeNames, TRAITS_TYPE } from "./code-names.ts";
import { deprecableFacts, namedFacts } from "./named-facts.ts";
import type { Client } from "./property-facts.ts";
import { ShapeReader } from "./shape-reader.ts";
import type { AttributesFacts, PlanFacts, SourceFacts, TemplateContext, TypeFacts } from "./template-context.ts";

/** What the context of a template is made of. */
export interface ContextInput {
  readonly plan: Plan;
  readonly names: NameRegistry;
  readonly schemas: PlanSchemas;
  /** Only what this source may send; absent: everything. */
  readonly source?: string;
  readonly mark: string;
}

/** The context that a template prints. */
export function contextOf({ plan, names, schemas, source: only, mark }: ContextInput): TemplateContext {
  const reader = new ShapeReader(schemas, new CodeNames(plan, names));
  const kept = keptOf(plan, only);
  const types = only === undefined ? plan.types : reached(plan, schemas, kept);
  const declared = types.map((type) => reader.type(type));
  const source = plan.sources.find(({ name }) => name === only);
  const context = attributes(
    reader,
    { name: "context", type: CONTEXT_TYPE },
    kept.context,
    source && { sends: source.sends },
  );
  return {
    mark,
    plan: planFacts(plan),
    source: source ? sourceFacts(source, names) : null,
    sources: plan.sources.map((each) => sourceFacts(each, names)),
    events: kept.events.map((event) => callFacts(event, reader, context.properties)),
    pages: kept.pages.map((page) => callFacts(page, reader, context.properties)),
    types: declared,
    groups: plan.groups.map((group) => attributes(reader, { ...group, ...names.of(group) }, group.traits)),
    traits: attributes(reader, { name: "traits", type: TRAITS_TYPE }, kept.traits, { isPartial: true }),
    context,
  };
}

type Kept = Pick<Plan, "events" | "pages" | "traits" | "context">;

/** The plan, or what one source may send of it. */
function keptOf(plan: Plan, source: string | undefined): Kept {
  if (source === undefined) return plan;
  return {
    events: plan.events.filter(({ sources }) => sources.includes(source)),
    pages: plan.pages.filter(({ sources }) => sources.includes(source)),
    traits: plan.traits.filter(({ sources }) => sources?.includes(source) ?? true),
    context: contextProperties(plan, [source]),
  };
}

/** The types that what is kept refers to, and those that they do. */
function reached(plan: Plan, schemas: PlanSchemas, { events, pages, traits, context }: Kept): Plan["types"] {
  const groups = plan.groups.flatMap((group) => group.traits);
  const properties = [...[...events, ...pages].flatMap((call) => call.properties), ...traits, ...context, ...groups];
  const needed = new Set(Object.keys(schemas.definitions(properties) ?? {}));
  return plan.types.filter(({ name }) => needed.has(name));
}

interface About {
  readonly name: string;
  readonly type: string;
  readonly value?: string;
  readonly id?: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

function attributes(
  reader: ShapeReader,
  about: About,
  properties: readonly Property[],
  client?: Client,
): AttributesFacts {
  const nested: TypeFacts[] = [];
  const sources = reader.schemas.plan.sources.map(({ name }) => name);
  const { name, type, value = name, id = null } = about;
  const lists = reader.body(properties, { type, about, isDeclared: false, nested, sources }, client);
  return { ...namedFacts(about, { value, type }), ...deprecableFacts(false), id, ...lists, nested };
}

function planFacts({ name, version, description }: Plan): PlanFacts {
  return { name: name ?? null, version: version ?? null, description: description ?? null };
}

function sourceFacts(source: Source, names: NameRegistry): SourceFacts {
  const { kind, platform = null } = source;
  return { ...namedFacts(source, names.of(source)), kind, platform };
}
