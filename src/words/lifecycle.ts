import type { Deprecation, Rename } from "../model/shape.ts";
import { joined, listed, type Mention, named, type Phrase, say, sentenceOf, stated } from "./phrase.ts";

/** Why something should no longer be used, and until when; one sentence each. `instead` is how the replacement is said. */
export function deprecationPhrase(deprecated: Deprecation, instead: (name: string) => Mention = named): Phrase {
  const { since, replacedBy, removeAfter, sendUntil, reason } = deprecated;
  const sentences = [
    since === undefined ? say`Deprecated.` : say`Deprecated since ${stated(since)}.`,
    ...(replacedBy === undefined ? [] : [say`Use ${instead(replacedBy)} instead.`]),
    ...(reason === undefined ? [] : [[sentenceOf(reason)]]),
    ...(sendUntil === undefined ? [] : [say`Sent under both names until ${stated(sendUntil)}.`]),
    ...(removeAfter === undefined ? [] : [say`May be removed after ${stated(removeAfter)}.`]),
  ];
  return joined(sentences, " ");
}

/** Earlier names: "`coupon_code` and `coupon` (both are sent until 2027-01-01)". */
export const renamesPhrase = (renames: readonly Rename[]): Phrase => listed(renames.map(renamePhrase), "and");

function renamePhrase({ name, sendBothUntil }: Rename): Phrase {
  return sendBothUntil === undefined
    ? [named(name)]
    : say`${named(name)} (both are sent until ${stated(sendBothUntil)})`;
}
