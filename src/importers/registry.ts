import type { Importer } from "./importer.ts";

/** Every importer, by its name: that of its file. Each is loaded when it is asked for. A test holds this list to the folder. */
export const IMPORTERS: Readonly<Record<string, () => Promise<Importer>>> = {
  amplitude: async () => (await import("./formats/amplitude.ts")).default,
  avo: async () => (await import("./formats/avo.ts")).default,
  csv: async () => (await import("./formats/csv.ts")).default,
  "event-schema": async () => (await import("./formats/event-schema.ts")).default,
  glean: async () => (await import("./formats/glean.ts")).default,
  iglu: async () => (await import("./formats/iglu.ts")).default,
  "json-schema": async () => (await import("./formats/json-schema.ts")).default,
  opentp: async () => (await import("./formats/opentp.ts")).default,
  rudderstack: async () => (await import("./formats/rudderstack.ts")).default,
  segment: async () => (await import("./formats/segment.ts")).default,
};
