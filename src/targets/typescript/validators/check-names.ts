import type { Json, JsonObject } from "../../../model/json.ts";
import type { NameUses } from "../name-uses.ts";

/** Where each check of the runtime stands. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  "checks/choice": ["allOf", "anyOf", "exactlyOne", "not", "nullable", "when"],
  "checks/date-time": ["date", "dateTime", "time"],
  "checks/formats": ["duration", "email", "hostname", "uuid"],
  "checks/ip": ["ipv4", "ipv6"],
  "checks/lazy": ["lazy"],
  "checks/list": ["contains", "each", "list", "maxItems", "minItems", "prefixItems", "uniqueItems"],
  "checks/members": ["dependent", "maxProperties", "minProperties", "properties", "propertyNames"],
  "checks/number": ["exclusiveMaximum", "exclusiveMinimum", "integer", "maximum", "minimum", "multipleOf", "number"],
  "checks/object": ["object", "required"],
  "checks/secret": ["secret"],
  "checks/text": ["maxLength", "minLength", "pattern", "text"],
  "checks/uri": ["uri"],
  "checks/validator": ["validator"],
  "checks/value": ["anything", "boolean", "constant", "never", "nothing", "oneOf"],
};

const MODULE_OF = new Map(
  Object.entries(MODULES).flatMap(([module, names]) => names.map((name) => [name, module] as const)),
);

/** The names that a file of validators uses: checks to import, and shared checks to declare. */
export class CheckNames {
  readonly #used = new Map<string, Set<string>>();
  /** Those that were used before: a plan of a thousand events uses the same few tens of thousands of times. */
  readonly #names = new Map<string, string>();
  readonly #declared = new Map<string, string>();
  readonly #typeOf: (ref: string) => { readonly name: string; readonly schema: JsonObject } | undefined;
  readonly #partOf: (ref: string) => Json | undefined;
  readonly #uses: NameUses;

  /**
   * `typeOf` gives the named type of a `$ref` into the plan, and its schema; `partOf` what any other leads to. `uses` is
   * told of each name that is imported.
   */
  constructor(
    uses: NameUses,
    typeOf: (ref: string) => { readonly name: string; readonly schema: JsonObject } | undefined,
    partOf: (ref: string) => Json | undefined,
  ) {
    this.#uses = uses;
    this.#typeOf = typeOf;
    this.#partOf = partOf;
  }

  /** The name of a check in the file; it will be imported. */
  use(name: string): string {
    this.#uses.add(name);
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const module = MODULE_OF.get(name);
    if (module === undefined) throw new Error(`the runtime has no check ${name}`);
    this.#used.set(module, (this.#used.get(module) ?? new Set()).add(name));
    const made = `$${name}`;
    this.#names.set(name, made);
    return made;
  }

  /** The name of the check that a `$ref` leads to; it will be declared, once. `print` prints its schema. */
  reference(ref: string, print: (schema: Json | undefined) => string): string {
    const type = this.#typeOf(ref);
    const name = type === undefined ? `$raw_${encodeRef(ref)}` : `$${type.name}`;
    if (!this.#declared.has(name)) {
      this.#declared.set(name, "");
      this.#declared.set(
        name,
        this.#uses.by(name, () => this.#declaration(name, print(type?.schema ?? this.#partOf(ref)))),
      );
    }
    return name;
  }

  #declaration(name: string, text: string): string {
    return `const ${name}: $Check = /* @__PURE__ */ ${this.use("lazy")}(() => ${text});\n`;
  }

  get declarations(): string {
    return [...this.#declared.values()].join("");
  }

  get modules(): readonly string[] {
    return [...this.#used.keys()].sort();
  }

  /** The import lines. */
  get imports(): string {
    return this.modules
      .map((module) => {
        const names = [...(this.#used.get(module) ?? [])].sort().map((name) => `${name} as $${name}`);
        return `import { ${names.join(", ")} } from "./runtime/${module}.js";\n`;
      })
      .join("");
  }
}

/** A reference as a part of an identifier: no two become one. */
const encodeRef = (ref: string): string =>
  ref.replace(/[^A-Za-z0-9]/g, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
