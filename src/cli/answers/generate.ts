import type { JsonObject } from "../../index.ts";
import { answer, errors, list, object, text } from "./answer.ts";

/** Every file that the plan asks for, and what became of it. */
export const outputs = list(
  object({ path: text, status: { enum: ["written", "unchanged", "removed", "stale", "missing", "edited"] } }),
);

/** What `generate` answers. */
export const generateSchema = (): JsonObject =>
  answer("generate", "Every output and what became of it.", { files: outputs, errors });
