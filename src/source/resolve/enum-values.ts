import type { Json } from "../../model/json.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import type { EnumValue } from "../../model/shape.ts";
import type { PropertyRecord } from "../language/property.ts";
import { deprecation, renames } from "./lifecycle.ts";

/** The values of an enum, from `values` or `enum`; `at` says where a keyword is written. */
export function enumValues(record: PropertyRecord, at: (keyword: string) => Pointer): readonly EnumValue[] | undefined {
  if (record.values === undefined) {
    const pointer = record.enum && at("enum");
    return record.enum?.map((value, index) => plainValue(value, undefined, child(pointer ?? "", index)));
  }
  const read = readerOf(record);
  return [...record.values].map(([text, said]) => enumValue(read(text), said, child(at("values"), text)));
}

type Described = NonNullable<PropertyRecord["values"]> extends ReadonlyMap<string, infer T> ? T : never;

function plainValue(value: Json, description: string | undefined, pointer: Pointer): EnumValue {
  return { value, description, deprecated: undefined, renamedFrom: renames(undefined), pointer };
}

function enumValue(value: Json, said: Described, pointer: Pointer): EnumValue {
  if (typeof said === "string") return plainValue(value, said, pointer);
  return {
    value,
    description: said.description ?? said.title,
    deprecated: deprecation(said.deprecated, () => child(pointer, "deprecated")),
    renamedFrom: renames(said.renamedFrom),
    pointer,
  };
}

/** The keys of a mapping are text: where the type says otherwise, they are read as that. */
function readerOf({ type }: PropertyRecord): (text: string) => Json {
  if (type === "integer" || type === "number" || type === "money")
    return (text) => (text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text);
  if (type === "boolean") return (text) => (text === "true" ? true : text === "false" ? false : text);
  return (text) => text;
}
