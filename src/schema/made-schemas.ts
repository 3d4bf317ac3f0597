import type { JsonObject } from "../model/json.ts";
import type { Property } from "../model/property.ts";

/**
 * The schemas of properties, each made once for all that print it: files, the bundle, validators. Projections that
 * write references in different ways share those in which there is none.
 */
export class MadeSchemas {
  readonly personal: Set<JsonObject>;
  readonly #everywhere: Map<Property, JsonObject>;
  readonly #here = new Map<Property, JsonObject>();
  #references = 0;

  /** `other` is what another projection of the same plan made. */
  constructor(other?: MadeSchemas) {
    this.#everywhere = other ? other.#everywhere : new Map();
    this.personal = other?.personal ?? new Set();
  }

  /** Says that what is being made holds a reference. */
  refers(): void {
    this.#references++;
  }

  /** The schema of a property, where it was made. */
  known(property: Property): JsonObject | undefined {
    const known = this.#everywhere.get(property);
    if (known) return known;
    const own = this.#here.get(property);
    if (own) this.refers();
    return own;
  }

  /** Makes it, and keeps it. */
  made(property: Property, make: () => JsonObject): JsonObject {
    const before = this.#references;
    const schema = make();
    (this.#references === before ? this.#everywhere : this.#here).set(property, schema);
    return schema;
  }
}
