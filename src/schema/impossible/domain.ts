import { canonicalJson, type Json, type JsonObject } from "../../model/json.ts";

/** The types that are in both lists; a whole number is a number. */
export function common(a: readonly Json[], b: readonly Json[]): readonly Json[] {
  const isIn = (type: Json, list: readonly Json[]): boolean =>
    list.includes(type) || (type === "integer" && list.includes("number"));
  return [...new Set([...a.filter((type) => isIn(type, b)), ...b.filter((type) => isIn(type, a))])];
}

/** How many values there are, where a schema says so in few words. */
export function domainSize({ const: constant, enum: values, type }: JsonObject): number {
  if (constant !== undefined) return 1;
  if (Array.isArray(values)) return new Set(values.map(canonicalJson)).size;
  const sizes: Readonly<Record<string, number>> = { boolean: 2, null: 1 };
  return [type].flat().reduce<number>((sum, each) => sum + (sizes[String(each)] ?? Number.POSITIVE_INFINITY), 0);
}
