import type { JsonObject } from "../../index.ts";
import { list, object, orErrors, text } from "./answer.ts";

const exported = {
  files: {
    ...list(object({ path: text, status: { enum: ["written", "unchanged", "removed"] }, text }, ["status", "text"])),
    description: "With `--out`, what became of each file; without it, the text of each.",
  },
  losses: list(object({ path: text, message: text })),
};

/** What `export` answers, or the errors of a plan that cannot be read. */
export const exportSchema = (): JsonObject =>
  orErrors("export", "A plan in another format, and what that has no place for.", exported);
