import type { TargetName } from "../model/plan.ts";
import type { Target } from "./target.ts";

/** Every target, loaded when it is asked for. A test holds this list to the folder. */
export const TARGET_REGISTRY: Readonly<Record<TargetName, () => Promise<Target>>> = {
  "json-schema": async () => (await import("./json-schema/json-schema.ts")).jsonSchema,
  markdown: async () => (await import("./markdown/markdown.ts")).markdown,
  template: async () => (await import("./template/template.ts")).template,
  typescript: async () => (await import("./typescript/typescript.ts")).typescript,
};
