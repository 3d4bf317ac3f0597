import { isJsonObject, type Json, sameJson } from "../model/json.ts";
import { mayHaveFormat } from "./formats.ts";

/** Whether a value is what a keyword asks for. */
type Assertion = (wanted: Json, value: Json) => boolean;

const ofNumber =
  (holds: (wanted: number, value: number) => boolean): Assertion =>
  (wanted, value) =>
    typeof wanted !== "number" || typeof value !== "number" || holds(wanted, value);

const ofText =
  (holds: (wanted: Json, value: string) => boolean): Assertion =>
  (wanted, value) =>
    typeof value !== "string" || holds(wanted, value);

const ofList =
  (holds: (wanted: Json, value: readonly Json[]) => boolean): Assertion =>
  (wanted, value) =>
    !Array.isArray(value) || holds(wanted, value);

const ofNames =
  (holds: (wanted: Json, names: readonly string[]) => boolean): Assertion =>
  (wanted, value) =>
    !isJsonObject(value) || holds(wanted, Object.keys(value));

const needs = (wanted: Json | undefined, names: readonly string[]): boolean =>
  !Array.isArray(wanted) || wanted.every((name: Json) => names.includes(String(name)));

/** The keywords that ask something of a value itself (2020-12, validation, section 6; 2022-06). */
export const ASSERTIONS: ReadonlyMap<string, Assertion> = new Map<string, Assertion>([
  ["type", (wanted, value) => (Array.isArray(wanted) ? wanted : [wanted]).some((type: Json) => isOf(value, type))],
  ["enum", (wanted, value) => !Array.isArray(wanted) || wanted.some((each: Json) => sameJson(each, value))],
  ["const", sameJson],
  ["minimum", ofNumber((wanted, value) => value >= wanted)],
  ["maximum", ofNumber((wanted, value) => value <= wanted)],
  ["exclusiveMinimum", ofNumber((wanted, value) => value > wanted)],
  ["exclusiveMaximum", ofNumber((wanted, value) => value < wanted)],
  ["multipleOf", ofNumber((wanted, value) => Number.isInteger(value / wanted))],
  ["minLength", ofText((wanted, value) => [...value].length >= Number(wanted))],
  ["maxLength", ofText((wanted, value) => [...value].length <= Number(wanted))],
  ["pattern", ofText((wanted, value) => new RegExp(String(wanted), "u").test(value))],
  ["format", ofText((wanted, value) => mayHaveFormat(value, String(wanted)))],
  ["minItems", ofList((wanted, value) => value.length >= Number(wanted))],
  ["maxItems", ofList((wanted, value) => value.length <= Number(wanted))],
  [
    "uniqueItems",
    ofList(
      (wanted, value) =>
        wanted !== true || value.every((each, index) => !value.slice(0, index).some((other) => sameJson(each, other))),
    ),
  ],
  ["required", ofNames(needs)],
  ["minProperties", ofNames((wanted, names) => names.length >= Number(wanted))],
  ["maxProperties", ofNames((wanted, names) => names.length <= Number(wanted))],
  [
    "dependentRequired",
    ofNames(
      (wanted, names) =>
        !isJsonObject(wanted) ||
        Object.keys(wanted).every((name) => !names.includes(name) || needs(wanted[name], names)),
    ),
  ],
]);

function isOf(value: Json, type: Json): boolean {
  if (value === null) return type === "null";
  if (Array.isArray(value)) return type === "array";
  if (typeof value === "object") return type === "object";
  return type === "integer" ? Number.isInteger(value) : type === typeof value;
}
