import type { JsonObject } from "../../index.ts";
import { answer, list, object, text } from "./answer.ts";
import { ruled } from "./rules.ts";

/** An example. */
const shown = { title: text, plan: { type: "string", description: "YAML." }, today: text, options: { type: "object" } };
const optional = ["title", "today", "options"];

/** What `explain` answers. */
export const explainSchema = (): JsonObject =>
  answer("explain", "Why a rule exists, with examples.", {
    ...ruled,
    why: text,
    options: { type: "object", additionalProperties: object({ type: text, description: text, default: {} }) },
    examples: object({
      good: list(object(shown, optional)),
      bad: list(
        object(
          {
            ...shown,
            finds: list(
              object({ at: text, of: text, message: text, hint: text, severity: text }, ["of", "hint", "severity"]),
            ),
            fixed: text,
          },
          [...optional, "fixed"],
        ),
      ),
    }),
  });
