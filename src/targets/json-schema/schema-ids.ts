import type { Plan } from "../../model/plan.ts";

/** Gives each schema its `$id`: the same for as long as plan and event keep their names, whatever the version. */
export class SchemaIds {
  readonly #base: string;
  readonly #isUrn: boolean;

  /** `baseUrl` is the address below which the schemas are published, or the beginning of a URN; else the plan gives one. */
  constructor(plan: Plan, baseUrl = `urn:tracking-plan:${urnPart(plan.name ?? "plan")}`) {
    this.#base = baseUrl.replace(/[/:]*$/, "");
    this.#isUrn = /^urn:/i.test(this.#base);
  }

  /** The `$id` of a schema by its path without ending: `events/product_added`. */
  of(path: string): string {
    const names = path.split("/");
    if (this.#isUrn) return [this.#base, ...names.map(urnPart)].join(":");
    return `${[this.#base, ...names.map(encodeURIComponent)].join("/")}.json`;
  }
}

/** What may stand between the colons of a URN (RFC 8141): percent-encoded, also where a URL would not ask for it. */
const urnPart = (text: string): string =>
  ORDINARY.test(text)
    ? text
    : encodeURIComponent(text).replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const ORDINARY = /^[\w.-]+$/;
