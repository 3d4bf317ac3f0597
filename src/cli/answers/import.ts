import type { JsonObject } from "../../index.ts";
import { answer, count, list, object, text } from "./answer.ts";

/** What a command that writes a plan wrote, and what it left out. */
export const written = {
  files: { ...list(text), description: "The files that were written, from the working directory." },
  losses: list(object({ path: text, message: text })),
};

/** What a plan that is brought in has, and how it differs from the plan that is there. */
export const imported = {
  counts: object({ events: count, pages: count, traits: count, groups: count }),
  added: { ...list(text), description: "Where there is a plan already: what only the input has." },
  differing: { ...list(text), description: "What the plan says otherwise than the input; the plan stands." },
  differences: { ...list(text), description: "What the input says otherwise, in words." },
  missing: { ...list(text), description: "What only the plan has." },
};

/** What `import` answers. */
export const importSchema = (): JsonObject =>
  answer("import", "The files of a plan that was brought in, and what could not be carried over.", {
    ...written,
    ...imported,
  });
