import type { Call, Group } from "../../model/event.ts";
import type { NamedType, Plan, Source } from "../../model/plan.ts";
import type { Property } from "../../model/property.ts";
import type { PlanSchemas } from "../../schema/plan-schemas.ts";
import type { NameRegistry } from "../name-registry.ts";
import { deprecationDoc, docComment, docText, valuesDoc } from "./doc-comment.ts";
import type { FreeForms } from "./free-form.ts";
import { keyText, literal, memberName } from "./literal.ts";
import type { NameUses } from "./name-uses.ts";
import { NamedTypes } from "./named-types.ts";
import type { RuntimeImports } from "./runtime-imports.ts";
import type { StepCall } from "./step-call.ts";
import { payloadSteps, type StepContext, stepsOf } from "./steps.ts";
import { isOptional, propertiesType, type TypeContext, typeText } from "./type-printer.ts";

/** What the context is made of. */
export interface ClientInput {
  readonly plan: Plan;
  readonly names: NameRegistry;
  readonly schemas: PlanSchemas;
  readonly source: Source;
  readonly head: string;
  readonly freeForm: FreeForms;
  /** Told which names of the runtime each event and page uses. */
  readonly uses: NameUses;
}

export interface EmitterContext {
  readonly doc: string;
  readonly typeDoc: string;
  readonly value: string;
  readonly type: string;
  readonly body: string;
  /** What is taken where nothing is given, if nothing has to be. */
  readonly standard: string;
  readonly options: string;
  readonly call: string;
}

/** A type that the client exports. */
export interface TypeText {
  readonly doc: string;
  readonly name: string;
  readonly type: string;
}

export interface GroupContext extends TypeText {
  /** The group's name as a member of a type. */
  readonly key: string;
}

/** Makes what is printed of each event, page, type and group, and notes which steps they use. */
export class Emitters {
  readonly typeContext: TypeContext;
  /** The lists of steps that a client has beside those of its events, each empty where there are none. */
  readonly identifySteps: string;
  readonly contextSteps: readonly string[];
  readonly groupSteps: string;
  readonly #steps: StepContext;
  readonly #input: ClientInput;
  readonly #imports: RuntimeImports;
  readonly #named: NamedTypes;

  constructor(input: ClientInput, imports: RuntimeImports, traits: readonly Property[], context: readonly Property[]) {
    const { plan, names, freeForm, schemas } = input;
    this.#input = input;
    this.#imports = imports;
    const named = new NamedTypes(plan, names);
    const { types } = schemas;
    this.#named = named;
    this.typeContext = {
      unixSeconds: plan.conventions.timestamps === "unix_seconds",
      named: (ref, context, indent) => named.types(ref, context, indent),
      freeForm: (shape, context, indent) => freeForm(shape)((ref, inner) => named.text(ref, context, inner), indent),
      carried: (properties) => schemas.carried(properties),
      objects: "filled",
    };
    this.identifySteps = this.#list(payloadSteps(traits, types));
    this.contextSteps = this.#contextSteps(payloadSteps(context, types));
    this.groupSteps = this.#groupSteps(plan.groups.map((group) => [group, payloadSteps(group.traits, types)]));
    this.#steps = {
      plan,
      source: input.source,
      types,
      identifySteps: this.identifySteps === "" ? "" : "$identifySteps",
    };
  }

  emitter(call: Call): EmitterContext {
    return this.#input.uses.by(call.pointer, () => this.#emitter(call));
  }

  #emitter(call: Call): EmitterContext {
    const names = this.#input.names.of(call);
    const steps = this.#list(stepsOf(call, this.#steps));
    return {
      doc: docComment(callDoc(call), ""),
      typeDoc: docComment([`What \`${docText(call.name)}\` says.`, ...deprecationDoc(call.deprecated)], ""),
      value: names.value,
      type: names.type,
      body: propertiesType(call.properties, call.additionalProperties, this.typeContext, ""),
      standard: standardOf(call, this.#input.source),
      options: optionsOf(call, this.#input.source),
      call: callText(call, steps),
    };
  }

  namedType(type: NamedType): TypeText {
    return {
      doc: docComment(
        [...(type.description === undefined ? [] : [docText(type.description)]), ...valuesDoc(type.shape)],
        "",
      ),
      name: this.#input.names.of(type).type,
      type: typeText(type.shape, { ...this.typeContext, objects: this.#named.objects(type.name) }, ""),
    };
  }

  group(group: Group): GroupContext {
    return {
      key: memberName(group.name),
      name: this.#input.names.of(group).type,
      doc: docComment([`What is known of a group \`${docText(group.name)}\`.`], ""),
      type: propertiesType(group.traits, false, this.typeContext, ""),
    };
  }

  #contextSteps(steps: readonly StepCall[]): readonly string[] {
    if (steps.length > 0) this.#imports.use("on-events", "onEvents");
    return this.#texts(steps).map((text) => `$onEvents(${text})`);
  }

  #groupSteps(groups: readonly (readonly [Group, readonly StepCall[]])[]): string {
    if (groups.every(([, steps]) => steps.length === 0)) return "";
    return `{ ${groups.map(([{ name }, steps]) => `${keyText(name)}: [${this.#texts(steps).join(", ")}]`).join(", ")} }`;
  }

  #list(steps: readonly StepCall[]): string {
    return steps.length === 0 ? "" : `[${this.#texts(steps).join(", ")}]`;
  }

  #texts(steps: readonly StepCall[]): readonly string[] {
    for (const { uses, module } of steps) for (const name of uses) this.#imports.use(module, name);
    return steps.map(({ text }) => text);
  }
}

function callDoc({ name, description, title, firesWhen, deprecated, examples }: Call): readonly string[] {
  const paragraphs = [description ?? title, firesWhen === undefined ? undefined : `Fires when: ${firesWhen}`].filter(
    (text) => text !== undefined,
  );
  return [
    ...paragraphs.flatMap((text) => [docText(text), ""]),
    `Sent as \`${docText(name)}\`.`,
    ...examples.slice(0, 1).map((example) => `@example ${docText(JSON.stringify(example))}`),
    ...deprecationDoc(deprecated),
  ];
}

/** On a server options follow, which are never left out: there it is said that `undefined` will do. */
function standardOf({ properties }: Call, { kind }: Source): string {
  if (!properties.every((property) => isOptional(property) || property.shape.const !== undefined)) return "";
  return kind === "client" ? " = {}" : " | undefined = {}";
}

/** On a server somebody must be named with each call; a client remembers who is there. */
function optionsOf({ identity }: Call, { kind }: Source): string {
  if (kind === "client") return "options?: Options";
  return identity === "known" ? "options: KnownOptions" : "options: SomeoneOptions";
}

function callText(call: Call, steps: string): string {
  const list = steps === "" ? "" : `, ${steps}`;
  if (call.call === "track") return `$send(tracker, ${literal(call.name)}, properties, options${list})`;
  const category = "category" in call && typeof call.category === "string" ? literal(call.category) : "undefined";
  return `$page(tracker, ${literal(call.call)}, ${literal(call.name)}, ${category}, properties, options${list})`;
}
