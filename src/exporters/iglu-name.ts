import type { Call } from "../model/event.ts";
import { fileName } from "../vocabulary/filename.ts";

/** How Iglu names a schema (docs.snowplow.io, "Self-describing JSON schemas" and "SchemaVer", 2026-08). */
export interface IgluName {
  readonly vendor: string;
  readonly name: string;
  /** SchemaVer: `1-0-0`. */
  readonly version: string;
}

// A vendor is a name of a folder: neither `.` nor `..`.
const URI = /^iglu:([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)\/([A-Za-z0-9_-]+)\/jsonschema\/(\d+-\d+-\d+)$/;

/** The schema that an event or page says it is, with a link such as `iglu:com.acme/order_placed/jsonschema/1-0-0`. */
export function statedName({ links }: Call): IgluName | undefined {
  for (const { url } of links) {
    const [, vendor, name, version] = URI.exec(url) ?? [];
    if (vendor !== undefined && name !== undefined && version !== undefined) return { vendor, name, version };
  }
  return undefined;
}

/** The name that is nearest to one of the plan: Iglu takes Latin letters, digits, `_` and `-`. */
export function legalName(name: string): string {
  // A longer one is the name of no folder.
  if (/^[A-Za-z0-9_-]{1,120}$/.test(name)) return name;
  const latin = fileName(name)
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9_-]+/g, "");
  return /[A-Za-z0-9]/.test(latin) ? latin : "event";
}

/** Whether a text can be a vendor: reversed domains mostly, `com.acme`. */
export const isVendor = (text: string): boolean => /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/.test(text);
