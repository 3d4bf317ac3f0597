import type { Call } from "../model/event.ts";
import type { JsonObject } from "../model/json.ts";
import type { Property } from "../model/property.ts";

/** What a schema is made of. */
type Made = Property | Call;

/**
 * The schemas of properties and events, each made once for all that print it: files, the bundle, validators. Projections
 * that write references in different ways share those in which there is none.
 */
export class MadeSchemas {
  /** The schemas that hold personal data. */
  readonly personal: Set<JsonObject>;
  readonly #everywhere: Map<Made, JsonObject>;
  readonly #here = new Map<Made, JsonObject>();
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

  /** The schema of something, where it was made. */
  known(of: Made): JsonObject | undefined {
    const known = this.#everywhere.get(of);
    if (known) return known;
    const own = this.#here.get(of);
    if (own) this.refers();
    return own;
  }

  /** Makes it, and keeps it. */
  made(of: Made, make: () => JsonObject): JsonObject {
    const before = this.#references;
    const schema = make();
    (this.#references === before ? this.#everywhere : this.#here).set(of, schema);
    return schema;
  }
}
