import type { Exporter } from "./exporter.ts";

/** Every exporter, by its name: that of its file. Each is loaded when it is asked for. A test holds this list to the folder. */
export const EXPORTERS: Readonly<Record<string, () => Promise<Exporter>>> = {
  "amplitude-csv": async () => (await import("./formats/amplitude-csv.ts")).default,
  avo: async () => (await import("./formats/avo.ts")).default,
  dbt: async () => (await import("./formats/dbt.ts")).default,
  iglu: async () => (await import("./formats/iglu.ts")).default,
  "json-schema": async () => (await import("./formats/json-schema.ts")).default,
  "mixpanel-lexicon": async () => (await import("./formats/mixpanel-lexicon.ts")).default,
  "rudderstack-yaml": async () => (await import("./formats/rudderstack-yaml.ts")).default,
  rudderstack: async () => (await import("./formats/rudderstack.ts")).default,
  segment: async () => (await import("./formats/segment.ts")).default,
  sql: async () => (await import("./formats/sql.ts")).default,
};
