import { canonicalJson, isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { identifier } from "../../vocabulary/identifier.ts";
import { FreshNames } from "../file-names.ts";
import { referenceOf } from "../reference.ts";
import { type CatalogType, catalogType } from "./catalog-type.ts";

/** So many objects and lists inside one another are told apart. */
const DEEPEST = 12;

/** A property where it is used. */
type Use = JsonObject;

/**
 * Properties and custom types of a data catalog, as calls need them. A property is one for all that use it with the same
 * name, type and rules; objects, and what elements of lists are, become custom types.
 */
export class DataCatalog {
  readonly properties: JsonObject[] = [];
  readonly types: JsonObject[] = [];
  /** Names of properties of which the plan says more than the catalog can. */
  readonly partly = new Set<string>();
  readonly #ids = new FreshNames();
  readonly #typeNames = new FreshNames();
  readonly #properties = new Map<string, string>();
  /** Name, type and elements of each property: no two may have the same. */
  readonly #forms = new Set<string>();
  readonly #types = new Map<string, string>();
  #depth = 0;

  /** How a call, or a custom type, uses the properties of an object; references lead into `root`. */
  uses({ properties, required }: JsonObject, root: JsonObject): readonly Use[] {
    const needed: ReadonlySet<Json> = new Set(Array.isArray(required) ? required : []);
    return Object.entries(isJsonObject(properties) ? properties : {}).map(([name, schema]) => ({
      property: `#property:${this.#property(name, isJsonObject(schema) ? schema : {}, root)}`,
      ...(needed.has(name) && { required: true }),
    }));
  }

  /** The id of the property of a name that a schema describes. */
  #property(name: string, schema: JsonObject, root: JsonObject): string {
    const form = this.#form(name, schema, root);
    const { description } = schema;
    const key = canonicalJson({ name, ...form });
    const known = this.#properties.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.file(name);
    this.#properties.set(key, id);
    this.properties.push({
      id,
      name,
      ...(typeof description === "string" && { description }),
      ...this.#unlike(name, form),
    });
    return id;
  }

  /** Two properties of one name may not have one type: the later one's rules become a type of its own. */
  #unlike(name: string, form: JsonObject): JsonObject {
    const { config: _config, ...type } = form;
    const key = canonicalJson({ name, ...type });
    if (!this.#forms.has(key)) {
      this.#forms.add(key);
      return form;
    }
    return { type: `#custom-type:${this.#custom(name, form)}` };
  }

  /** Its type, elements and rules. */
  #form(name: string, said: JsonObject, root: JsonObject): JsonObject {
    // A raw schema may hold itself: what is below is left open.
    if (this.#depth > DEEPEST) {
      this.partly.add(name);
      return {};
    }
    this.#depth += 1;
    const form = this.#formOf(name, said, root);
    this.#depth -= 1;
    return form;
  }

  #formOf(name: string, said: JsonObject, root: JsonObject): JsonObject {
    const { schema, isLost } = resolved(said, root);
    const type = catalogType(schema);
    const { properties, additionalProperties } = schema;
    // A custom type lets nothing through that it does not name: an object that does stays a bare one.
    const isNamed = isJsonObject(properties) && isOnly(type, "object") && additionalProperties === false;
    if (isLost || !type.isWhole || (properties !== undefined && !isNamed)) this.partly.add(name);
    if (isNamed) return { type: `#custom-type:${this.#object(name, said, schema, root)}` };
    return { ...typeForm(type), ...this.#elements(name, schema, root), ...configForm(type) };
  }

  #elements(name: string, { items }: JsonObject, root: JsonObject): JsonObject {
    if (!isJsonObject(items)) return {};
    const form = this.#form(name, items, root);
    const { type, types } = form;
    if (Object.keys(form).length === 0) return {};
    if (Object.keys(form).length > 1) return { item_type: `#custom-type:${this.#custom(`${name}_item`, form)}` };
    return types === undefined ? { item_type: type ?? "object" } : { item_types: types };
  }

  /** A custom type that says what a property said. */
  #custom(name: string, form: JsonObject): string {
    const key = canonicalJson(form);
    const known = this.#types.get(key);
    if (known !== undefined) return known;
    const id = this.#newType(key, name);
    this.types.push({ ...this.#headOf(id, name), ...form });
    return id;
  }

  /** The custom type of an object: of the named type that it is, or of its own. */
  #object(name: string, said: JsonObject, schema: JsonObject, root: JsonObject): string {
    const named = referenceOf(said, root)?.keys.at(-1);
    const uses = this.uses(schema, root);
    const key = canonicalJson([named ?? null, ...uses]);
    const known = this.#types.get(key);
    if (known !== undefined) return known;
    const id = this.#newType(key, named ?? name);
    const { description } = named === undefined ? {} : schema;
    this.types.push({
      ...this.#headOf(id, named ?? name),
      ...(typeof description === "string" && { description }),
      type: "object",
      properties: uses,
    });
    return id;
  }

  #newType(key: string, name: string): string {
    const id = this.#ids.file(`${name} type`);
    this.#types.set(key, id);
    return id;
  }

  #headOf(id: string, name: string): JsonObject {
    return { id, name: this.#typeNames.fresh(typeName(name)) };
  }
}

/** Names of custom types are a capital, and 2 to 64 letters, digits, `_` and `-` (its validator, 2026-08). */
function typeName(name: string): string {
  const latin = identifier(name, "pascal").replace(/[^A-Za-z0-9_-]/g, "");
  const text = /^[A-Z]/.test(latin) ? latin : `Type${latin}`;
  return text.length < 3 ? `${text}Type` : text.slice(0, 60);
}

/** A schema with what it refers to; null beside a type. What goes beyond is lost: then anything may come. */
function resolved(
  said: JsonObject,
  root: JsonObject,
  steps = 0,
): { readonly schema: JsonObject; readonly isLost: boolean } {
  const reference = referenceOf(said, root);
  if (reference === undefined)
    return isOpen(said) ? { schema: words(said), isLost: true } : { schema: said, isLost: false };
  const { target, beside } = reference;
  const inner =
    isJsonObject(target) && steps < DEEPEST ? resolved(target, root, steps + 1) : { schema: {}, isLost: true };
  const more = Object.keys(beside).filter((keyword) => keyword !== "description" && keyword !== "title");
  return { schema: { ...inner.schema, ...words(beside) }, isLost: inner.isLost || more.length > 0 };
}

const words = ({ description }: JsonObject): JsonObject => (description === undefined ? {} : { description });

/** Unions and what is raw say of values what no type says: the type beside them would say too much. */
const isOpen = (schema: JsonObject): boolean => ["anyOf", "oneOf"].some((keyword) => schema[keyword] !== undefined);

const isOnly = ({ types }: CatalogType, type: string): boolean => types.length === 1 && types[0] === type;

const typeForm = ({ types }: CatalogType): JsonObject =>
  types.length === 0 ? {} : types.length === 1 ? { type: types[0] ?? "" } : { types };

const configForm = ({ config }: CatalogType): JsonObject => (Object.keys(config).length === 0 ? {} : { config });
