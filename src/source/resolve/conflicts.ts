import { atKey, type Report } from "../../diagnostics/diagnostic.ts";
import type { Call } from "../../model/event.ts";
import type { NamedType, Plan } from "../../model/plan.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import type { Property } from "../../model/property.ts";
import { forEachInner } from "../../model/refs.ts";
import type { Shape } from "../../model/shape.ts";
import { versionFields } from "../../model/version-field.ts";

/** Reports names that two things would both write: context and an event, a version field and a property. */
export function reportConflicts(plan: Plan, report: Report): void {
  const types = new Map(plan.types.map((type) => [type.name, type]));
  const context = new Map(plan.context.map((property) => [property.name, property.pointer]));
  const { eventVersionField: field } = plan.conventions;
  // Most plans have nothing that could be in the way, and all of them have many properties.
  const isVersioned = plan.types.some(({ versionField }) => versionField !== undefined);
  for (const call of context.size > 0 || field !== undefined ? [...plan.events, ...plan.pages] : []) {
    reportContext(call, context, report);
    reportEventVersion(call, field, report);
    reportVersionsInContext(call, types, context, report);
  }
  reportEventVersionInContext(plan, context, report);
  reportOneFieldForBoth(plan, report);
  for (const properties of isVersioned ? objectsOf(plan) : []) reportVersionFields(properties, types, report);
}

function reportContext(call: Call, context: ReadonlyMap<string, Pointer>, report: Report): void {
  for (const { name, pointer } of call.properties) {
    const other = context.get(name);
    if (other === undefined) continue;
    const hint = "Context comes with every event by itself: take it out here, or out of `context`.";
    conflict(
      `\`${name}\` is a property of \`${call.name}\`, and of the context`,
      hint,
      pointer,
      other,
      "The context has it here.",
      report,
    );
  }
}

function reportEventVersion(call: Call, field: string | undefined, report: Report): void {
  const taken = call.version === undefined ? undefined : call.properties.find(({ name }) => name === field);
  if (taken === undefined) return;
  const hint = "The client sends it by itself: take the property out, or choose another `eventVersionField`.";
  conflict(
    `\`${taken.name}\` says the version of \`${call.name}\`, and is a property of it`,
    hint,
    taken.pointer,
    "/conventions/eventVersionField",
    "It is the version field by this.",
    report,
  );
}

function reportEventVersionInContext(
  { conventions }: Plan,
  context: ReadonlyMap<string, Pointer>,
  report: Report,
): void {
  const field = conventions.eventVersionField ?? "";
  const other = context.get(field);
  if (other === undefined) return;
  const hint = "The client sends it by itself: take it out of `context`, or choose another `eventVersionField`.";
  conflict(
    `\`${field}\` says the version of an event, and is a property of the context`,
    hint,
    "/conventions/eventVersionField",
    other,
    "The context has it here.",
    report,
  );
}

/** The version of an event and that of a type would stand under one name, wherever such an event holds the type. */
function reportOneFieldForBoth({ conventions, types }: Plan, report: Report): void {
  for (const { name, versionField, pointer } of types) {
    if (versionField === undefined || versionField !== conventions.eventVersionField) continue;
    conflict(
      `\`${versionField}\` says the version of an event, and that of \`${name}\``,
      "Choose another `versionField`, such as one with the name of the type in it.",
      child(pointer, "versionField"),
      "/conventions/eventVersionField",
      "It is the version of events by this.",
      report,
    );
  }
}

function reportVersionsInContext(
  call: Call,
  types: ReadonlyMap<string, NamedType>,
  context: ReadonlyMap<string, Pointer>,
  report: Report,
): void {
  const hint = "The client sends it by itself: take it out of `context`, or choose another `versionField`.";
  for (const { name, type } of versionFields(call.properties, types)) {
    const other = context.get(name);
    if (other !== undefined)
      conflict(
        `\`${name}\` says the version of \`${type.name}\`, and is a property of the context`,
        hint,
        child(type.pointer, "versionField"),
        other,
        "The context has it here.",
        report,
      );
  }
}

function reportVersionFields(
  properties: readonly Property[],
  types: ReadonlyMap<string, NamedType>,
  report: Report,
): void {
  const hint = "The client sends it by itself: take the property out, or choose another `versionField`.";
  for (const field of versionFields(properties, types)) {
    const taken = properties.find(({ name }) => name === field.name);
    if (taken)
      conflict(
        `\`${field.name}\` says the version of \`${field.type.name}\`, and is a property beside it`,
        hint,
        taken.pointer,
        field.type.pointer,
        "The type sends it.",
        report,
      );
    const versions = new Set(field.beside.map(({ shape }) => types.get(refOf(shape))?.version));
    if (versions.size > 1)
      conflict(
        `\`${field.name}\` would have to say two versions at once`,
        "Give each type a version field of its own.",
        field.beside[1]?.pointer ?? "",
        field.type.pointer,
        "One version is said here.",
        report,
      );
  }
}

const refOf = (shape: Shape): string => shape.ref ?? (shape.items ? refOf(shape.items) : "");

function conflict(
  message: string,
  hint: string,
  pointer: Pointer,
  other: Pointer,
  there: string,
  report: Report,
): void {
  report({
    rule: "plan/conflict",
    severity: "error",
    message,
    hint,
    at: atKey(pointer),
    related: [{ at: atKey(other), message: there }],
  });
}

/** Every list of properties that stands beside one another, wherever it is; shared ones once. */
function objectsOf(plan: Plan): ReadonlySet<readonly Property[]> {
  const objects = new Set<readonly Property[]>();
  const seen = new Set<Shape>();
  const visit = (shape: Shape): void => {
    if (seen.has(shape)) return;
    seen.add(shape);
    if (shape.properties) objects.add(shape.properties);
    forEachInner(shape, visit);
  };
  const lists = [...plan.events, ...plan.pages].map(({ properties }) => properties);
  for (const list of [...lists, plan.traits, ...plan.groups.map(({ traits }) => traits)]) {
    objects.add(list);
    for (const { shape } of list) visit(shape);
  }
  for (const { shape } of [...plan.types, ...plan.properties]) visit(shape);
  return objects;
}
