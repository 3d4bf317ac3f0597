import type { JsonObject } from "../../index.ts";
import { answer, list, object, text } from "./answer.ts";

/** What is said of a rule. */
export const ruled = {
  id: text,
  summary: text,
  severity: { enum: ["error", "warning", "info"] },
  preset: { enum: ["recommended", "strict", "all"] },
  fixable: { type: "boolean" },
};

/** What `rules` answers. */
export const rulesSchema = (): JsonObject => answer("rules", "The rules of lint.", { rules: list(object(ruled)) });
