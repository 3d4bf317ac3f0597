import { listed, type Phrase } from "../../words/phrase.ts";

/** Names of keywords in a sentence: "title, description and since". */
export const fieldsPhrase = (fields: readonly string[]): Phrase =>
  listed(
    fields.map((field) => [field]),
    "and",
  );
