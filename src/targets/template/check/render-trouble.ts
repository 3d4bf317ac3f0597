import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { stretchOf } from "./parse.ts";
import type { TemplateSource } from "./template-source.ts";

/** What came up while a template ran: what its check cannot see, such as a name within a value of the plan. */
export function renderTrouble(error: unknown, source: TemplateSource): Diagnostic {
  const known = error instanceof Error ? error : new Error(String(error));
  return { rule: "template/render", severity: "error", ...wordsFor(known), at: source.at(stretchOf(known)) };
}

function wordsFor(error: Error): { readonly message: string; readonly hint?: string } {
  const message = (error.message.split("\n")[0] ?? "").replace(/ - \d+:\d+$/, "");
  const [, name, owner] = /^"(.*)" not defined in (.*)$/.exec(message) ?? [];
  if (name !== undefined) {
    const isAbsent = owner === "null" || owner === "undefined";
    const hint = isAbsent
      ? "Ask first whether it is there: `{{#if …}} … {{/if}}`."
      : "Ask for what may be missing with `{{lookup this …}}`.";
    return {
      message: isAbsent ? `there is nothing here that could have a \`${name}\`` : `this value has no \`${name}\``,
      hint,
    };
  }
  if (error instanceof RangeError) return { message: "the template never ends: a partial calls itself" };
  const [, missing] = /^Cannot read properties of (?:null|undefined) \(reading '(.*)'\)$/.exec(message) ?? [];
  if (missing !== undefined)
    return {
      message: `there is nothing that could have a \`${missing}\``,
      hint: "Ask first whether it is there: `{{#if …}} … {{/if}}`.",
    };
  return { message: message.startsWith("`") ? message : `the template cannot be run: ${message}` };
}
