import { atKey, atValue, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Json } from "../model/json.ts";
import type { Plan, Source } from "../model/plan.ts";
import { child, type Pointer } from "../model/pointer.ts";
import type { ContextProperty, Property } from "../model/property.ts";
import type { Shape } from "../model/shape.ts";
import { type Fault, faultOf } from "../schema/fault.ts";
import type { PlanSchemas } from "../schema/plan-schemas.ts";
import { placeOf } from "../schema/plan-shapes.ts";
import { nearest } from "../vocabulary/nearest.ts";

/** A shape, and the property whose shape it is. */
export interface Stated {
  readonly shape: Shape;
  readonly property: Property | undefined;
}

/** Whether a client writes a value of this shape by itself: a constant, or a default that is filled in. */
export function isWritten(shape: Shape, property: Property | undefined): boolean {
  return shape.const !== undefined || (property?.fill ?? false);
}

/**
 * The values that clients would write by themselves although the schemas of their own properties refuse them: what
 * sources send, and what is filled in.
 */
export function wrongValues(plan: Plan, written: readonly Stated[], schemas: PlanSchemas): readonly Diagnostic[] {
  return [...plan.sources.flatMap((source) => wrongSends(source, plan, schemas)), ...wrongFills(written, schemas)];
}

function wrongSends(source: Source, { context }: Plan, schemas: PlanSchemas): readonly Diagnostic[] {
  return [...source.sends].flatMap(([name, value]) => {
    const at = child(source.pointer, "sends", name);
    const property = context.find((each) => each.name === name);
    if (property === undefined) return [];
    if (!(property.sources?.includes(source.name) ?? true)) return [notItsOwn(source, property, at)];
    const fault = faultOf(schemas.property(property), value);
    const message = `the source \`${source.name}\` sends ${JSON.stringify(value)} as \`${name}\`, whose schema refuses it`;
    return fault ? [refused(message, fault, value, at)] : [];
  });
}

function notItsOwn(
  { name }: Source,
  { name: property, sources = [], pointer }: ContextProperty,
  at: Pointer,
): Diagnostic {
  return {
    rule: "plan/value",
    severity: "error",
    message: `the source \`${name}\` sends \`${property}\`, which its events do not carry`,
    hint: `Take it out, or add \`${name}\` to the \`sources\` of \`${property}\`.`,
    at: atKey(at),
    related: [
      { at: atValue(child(pointer, "sources")), message: `The context has it for ${sources.map(quoted).join(", ")}.` },
    ],
  };
}

function wrongFills(written: readonly Stated[], schemas: PlanSchemas): readonly Diagnostic[] {
  const wrong = new Map<Pointer, Diagnostic>();
  for (const { shape, property } of written) {
    const judge = (keyword: "const" | "default", value: Json, verb: string): void => {
      const at = placeOf(keyword, shape, property);
      if (wrong.has(at)) return;
      const fault = faultOf(property ? schemas.property(property) : schemas.shape(shape), value);
      const message = `${property ? quoted(property.name) : "a value"} ${verb} ${JSON.stringify(value)}, which its own schema refuses`;
      if (fault) wrong.set(at, refused(message, fault, value, at));
    };
    if (shape.const !== undefined && saysMore(shape)) judge("const", shape.const, "is the constant");
    if (property?.fill && property.default !== undefined) judge("default", property.default, "is filled with");
  }
  return [...wrong.values()];
}

/** Whether a shape says anything of its values besides the only one. */
function saysMore({
  const: _,
  nullable: _nullable,
  pointer: _pointer,
  title: _title,
  description: _description,
  bounds,
  ...more
}: Shape): boolean {
  return Object.keys(more).length > 0 || Object.keys(bounds).length > 0;
}

function refused(message: string, fault: Fault, value: Json, at: Pointer): Diagnostic {
  return { rule: "plan/value", severity: "error", message, hint: hintOf(fault, value), at: atValue(at) };
}

function hintOf({ keyword, wanted, keys }: Fault, value: Json): string {
  const path = keys.join(".");
  if (keyword === "false") return `Nothing may stand at \`${path}\`.`;
  const close = keyword === "enum" && typeof value === "string" ? nearest(value, textsOf(wanted)) : undefined;
  if (close !== undefined) return `Did you mean \`${close}\`?`;
  const its = path === "" ? "Its" : `At \`${path}\`, its`;
  const values: readonly Json[] = Array.isArray(wanted) ? wanted : [wanted];
  const isPlain = values.every((each) => typeof each !== "object" || each === null);
  return isPlain
    ? `${its} \`${keyword}\` is ${values.map(shown).join(", ")}.`
    : `${its} \`${keyword}\` takes no such value.`;
}

const textsOf = (values: Json): readonly string[] =>
  Array.isArray(values) ? values.filter((each) => typeof each === "string") : [];

const quoted = (name: string): string => `\`${name}\``;

const shown = (value: Json): string => quoted(typeof value === "string" ? value : JSON.stringify(value));
