import type { Message } from "../../model/consumer.ts";
import { conditionClause } from "../../words/condition.ts";
import { fallbackPhrases, messagePhrase } from "../../words/journey.ts";
import { clauseLines } from "./clause-lines.ts";
import { sentence } from "./paragraph.ts";
import type { Scribe } from "./scribe.ts";

/** A message of a journey as an entry of a numbered list: when, how, what it shows; under it who gets it, and fallbacks. */
export function messageLines(message: Message, number: number, scribe: Scribe): readonly string[] {
  const marker = `${number}. `;
  const indent = " ".repeat(marker.length);
  const [first = "", ...inner] = message.if ? clauseLines(conditionClause(message.if), scribe, indent) : [];
  const only = first === "" ? [] : [first.replace("- ", "- Only if "), ...inner];
  const fallbacks = fallbackPhrases(message).map((phrase) => `${indent}- ${sentence(scribe.say(phrase))}`);
  return [marker + scribe.say(messagePhrase(message)), ...only, ...fallbacks];
}
