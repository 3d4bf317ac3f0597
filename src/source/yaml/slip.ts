import type { Failure } from "./failure.ts";
import { indentation, listOnKeyLine, mixed, noColon, noColonAbove, tab } from "./slips/lines.ts";
import {
  afterBracket,
  afterQuote,
  besideHeader,
  conflictMark,
  neverClosed,
  reservedSign,
  strayBracket,
  tooDeep,
  unknownEscape,
  unprintable,
} from "./slips/signs.ts";
import { type Diagnose, here, type Slip, stopAt } from "./slips/stop.ts";
import { arrayType, colonInFlow, colonInText, commaBeforeKey, missingComma, signInFlow } from "./slips/texts.ts";

/** In this order: those that are sure come first. */
const DIAGNOSES: readonly Diagnose[] = [
  tooDeep,
  conflictMark,
  unprintable,
  unknownEscape,
  besideHeader,
  arrayType,
  strayBracket,
  neverClosed,
  tab,
  reservedSign,
  listOnKeyLine,
  afterQuote,
  afterBracket,
  noColon,
  noColonAbove,
  commaBeforeKey,
  colonInFlow,
  colonInText,
  signInFlow,
  missingComma,
  mixed,
  indentation,
];

/** The slip behind a failure, where it is one of the usual ones. */
export function knownSlip(text: string, failure: Failure): Slip | undefined {
  const stop = stopAt(text, failure);
  for (const diagnose of DIAGNOSES) {
    const slip = diagnose(stop);
    if (slip) return slip;
  }
  return undefined;
}

/** What js-yaml says of a failure. */
export function unknownSlip(text: string, failure: Failure): Slip {
  const hint = "Look at this line and the one above it: indentation, a quote, a bracket or a colon.";
  return { message: `this is not YAML: ${failure.reason}`, hint, range: here(stopAt(text, failure)) };
}
