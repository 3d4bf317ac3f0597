import { isJsonObject, type Json } from "../../model/json.ts";
import { type Draft, propertyTables, type Said, type SaidProperties } from "../draft.ts";

/** A property where it stands, and how to put another there. */
export interface Occurrence {
  readonly name: string;
  readonly said: Said;
}

/** Every property of a draft that has a name, at any depth: outer ones before those inside them. */
export function occurrences(draft: Draft): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const inside = (said: Said): void => {
    for (const inner of innerShapes(said)) inside(inner);
    const { properties } = said;
    if (isJsonObject(properties)) for (const [name, each] of Object.entries(properties)) see(name, each);
  };
  const see = (name: string, said: Json): void => {
    if (!isJsonObject(said)) return;
    found.push({ name, said });
    inside(said);
  };
  const table = (properties: SaidProperties): void => {
    for (const [name, said] of properties) see(name, said);
  };
  for (const properties of propertyTables(draft)) table(properties);
  table(draft.properties);
  for (const said of draft.types.values()) inside(said);
  return found;
}

/** The shapes without a name inside another: items, branches, the values of maps. */
export function innerShapes({ items, additionalProperties, anyOf, oneOf }: Said): readonly Said[] {
  return [items, additionalProperties, ...listOf(anyOf), ...listOf(oneOf)].filter(isSaid);
}

/** The type that a property names, be it of itself or of the elements of its list. */
export const typeIn = ({ type }: Said): string | undefined =>
  typeof type === "string" ? type.replace(/\[\]$/, "") : undefined;

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

const isSaid = (value: Json | undefined): value is Said => isJsonObject(value);
