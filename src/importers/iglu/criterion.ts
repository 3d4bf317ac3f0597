import { type SelfDescribing, schemaKey } from "./self-describing.ts";

/**
 * Which version of a schema, or of all, is asked for. Snowplow calls `iglu:com.acme/order_placed/jsonschema/1-*-*` a schema
 * criterion (the loaders' `skipSchemas` and the enrichments' `schemaCriterion`, in Snowplow's repositories; 2026-11-28). The
 * version alone, for every schema, is of our own making.
 */
export interface Criterion {
  /** As it was written. */
  readonly text: string;
  /** The schema, as `com.acme/order_placed`; nothing is every schema. */
  readonly schema: string | undefined;
  /** Model, revision and addition; `*` is any. */
  readonly version: readonly string[];
}

const CRITERION = /^(?:(?:iglu:)?([^/\s]+\/[^/\s]+)\/jsonschema\/)?(\d+|\*)-(\d+|\*)-(\d+|\*)$/;

/** Reads what a person wrote; nothing where it is no criterion. */
export function readCriterion(text: string): Criterion | undefined {
  const found = CRITERION.exec(text);
  return found === null ? undefined : { text, schema: found[1], version: found.slice(2) };
}

/** Whether the criterion takes this version of its schema. */
export const takes = ({ version }: Criterion, schema: SelfDescribing): boolean =>
  version.every((part, at) => part === "*" || Number(part) === schema.version[at]);

/** What is asked of a schema: what names it goes before what is asked of all. */
export const criterionOf = (criteria: readonly Criterion[], schema: SelfDescribing): Criterion | undefined =>
  criteria.find((each) => each.schema === schemaKey(schema)) ?? criteria.find((each) => each.schema === undefined);
