import { american } from "../american.ts";
import { AUXILIARIES, GOVERNED } from "../data/fillers.ts";
import { UNITS } from "../data/units.ts";
import { isPlural, singular } from "../plural.ts";
import { remembered } from "../remembered.ts";
import { isParticle, separateVerb, type Tense, verbForm } from "../verb-form.ts";
import { type NameKind, NOTHING_KNOWN } from "./known.ts";
import { smallWords } from "./letters.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";

/** A word of a name, or several that are one to the vocabulary, and what it is compared by. */
export interface Token {
  /** As it is written, in small letters. */
  readonly written: string;
  /** With slips mended, in American spelling, written out. */
  readonly full: string;
  /** What it is compared by: in the singular, the first of its synonyms. */
  readonly word: string;
  readonly plural: boolean;
  readonly verb?: TokenVerb;
}

/** A token read as a verb, with its particle. */
export interface TokenVerb {
  /** The base form, of several verbs for one action the first. */
  readonly lemma: string;
  /** The base form of the verb that is written. */
  readonly base: string;
  readonly tense: Tense;
  readonly isNounToo: boolean;
}

interface Piece {
  readonly written: string;
  readonly full: string;
}

/** Not more readings of a name than this: short words with several meanings are rare, and two in one name rarer. */
const MOST_READINGS = 4;

type Readings = readonly (readonly Token[])[];

/** The tokens of a name; more than one list where a short word of it may stand for several. */
export function readingsOf(name: string, lexicon: Lexicon): Readings {
  return lexicon.isPlain && isPlainIn(name, lexicon) ? plainReader(lexicon.kind)(name) : read(name, lexicon);
}

/** Whether no word of a name is misspelt in this plan, or one with the next. */
function isPlainIn(name: string, lexicon: Lexicon): boolean {
  const words = smallWords(name);
  return !words.some((word) => lexicon.slips.has(word)) && joinedWords(words, lexicon).length === words.length;
}

const plainReaders = new Map<NameKind, (name: string) => Readings>();

/** Reads names of one kind without a plan's own words. Several rules ask for it of each name. */
export function plainReader(kind: NameKind): (name: string) => Readings {
  const known = plainReaders.get(kind);
  if (known !== undefined) return known;
  const lexicon = lexiconOf(kind, NOTHING_KNOWN, {
    slips: new Map(),
    compounds: new Set(),
    hasEvents: false,
    completesOrders: false,
  });
  const made = remembered((name) => read(name, lexicon));
  plainReaders.set(kind, made);
  return made;
}

function read(name: string, lexicon: Lexicon): Readings {
  let readings: readonly (readonly Piece[])[] = [[]];
  for (const written of joinedWords(smallWords(name), lexicon)) {
    const right = american(lexicon.slips.get(written) ?? written.replace(" ", ""));
    const meanings = lexicon.meanings(right);
    const pieces = (meanings.length > 0 ? meanings : [right]).map((full) => piecesOf(written, full));
    readings = readings.flatMap((reading) => pieces.map((each) => [...reading, ...each])).slice(0, MOST_READINGS);
  }
  return readings.map((reading) => joinedPhrases(withoutFiller(reading, lexicon), lexicon));
}

/** `web hook` where the plan has `webhook` too; a space stays between what are two words in this name. */
function joinedWords(words: readonly string[], { compounds }: Lexicon): readonly string[] {
  if (compounds.size === 0) return words;
  const joined: string[] = [];
  for (const word of words) {
    const both = `${joined.at(-1)} ${word}`;
    if (compounds.has(both)) joined[joined.length - 1] = both;
    else joined.push(word);
  }
  return joined;
}

const units = new Set(UNITS.split(" "));
const auxiliaries = new Set(AUXILIARIES.split(" "));
const governed = new Set(GOVERNED.split("|"));

const withoutFiller = (pieces: readonly Piece[], { kind }: Lexicon): readonly Piece[] =>
  pieces.filter((_, at) => !(kind === "event" ? isFillerOfEvent(pieces, at) : isFillerOfField(pieces, at)));

/** `duration_in_seconds` is `duration_seconds`, and an `in` there is no particle of a verb. */
const isFillerOfField = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.full === "in" && at > 0 && units.has(singular(pieces[at + 1]?.full ?? ""));

/** The preposition of `enrolled_in_course`, and what helps a past: `order_was_shipped`. */
function isFillerOfEvent(pieces: readonly Piece[], at: number): boolean {
  const [{ full } = { full: "" }, next] = pieces.slice(at, at + 2);
  if (next === undefined || at === 0) return false;
  if (auxiliaries.has(full)) return verbForm(next.full)?.tense === "past";
  const verb = (from: number): string => verbForm(pieces[from]?.full ?? "")?.lemma ?? "";
  return governed.has(`${verb(at - 1)} ${full}`) || governed.has(`${verb(at - 2)} ${pieces[at - 1]?.full} ${full}`);
}

/** `signup` is two words, and so is what `dob` stands for; what is written stays with the first. */
function piecesOf(written: string, full: string): readonly Piece[] {
  const words = separateVerb(full) ?? full.split(" ");
  return words.map((word, at) => ({ written: at === 0 ? written : "", full: word }));
}

function joinedPhrases(pieces: readonly Piece[], lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length; ) {
    const length = phrasalLength(pieces, at, lexicon);
    const found = phraseAt(pieces, at, length, lexicon);
    const taken = pieces.slice(at, at + Math.max(found?.length ?? 0, length));
    tokens.push(found === undefined && isWhole(taken) ? wordToken(taken[0].full) : tokenOf(taken, found?.canonical));
    at += taken.length;
  }
  return tokens;
}

/** A verb with its particle is one word to us: `signed up`. What was `created_on` a day is no such verb. */
function phrasalLength(pieces: readonly Piece[], at: number, lexicon: Lexicon): number {
  const [verb, particle] = [pieces[at], pieces[at + 1]];
  const { kind } = lexicon;
  if (kind !== "event" && particle?.full === "on" && at + 2 === pieces.length) return 1;
  if (!verb || !particle || !isParticle(particle.full) || verbForm(verb.full) === undefined) return 1;
  return phraseAt(pieces, at + 1, 2, lexicon) === undefined ? 2 : 1;
}

/** How a piece is looked up in phrases: as a verb in its base form, else in the singular. */
const rootOf = ({ full }: Piece): string => {
  const verb = verbForm(full);
  return verb === undefined || verb.isNounToo ? singular(full) : verb.lemma;
};

function phraseAt(
  pieces: readonly Piece[],
  at: number,
  least: number,
  { phrases }: Lexicon,
): { readonly canonical: string; readonly length: number } | undefined {
  const first = pieces[at];
  if (first === undefined) return undefined;
  for (const root of new Set([first.full, singular(first.full), rootOf(first)])) {
    const found = phrases.get(root)?.find(({ words }) => {
      if (words.length < least) return false;
      return words.slice(1).every((word, index) => {
        const piece = pieces[at + 1 + index];
        return piece !== undefined && (piece.full === word || rootOf(piece) === word || singular(piece.full) === word);
      });
    });
    if (found) return { canonical: found.canonical, length: found.words.length };
  }
  return undefined;
}

/** Whether a word stands for itself alone, as most do. */
const isWhole = (pieces: readonly Piece[]): pieces is readonly [Piece] =>
  pieces.length === 1 && pieces[0]?.written === pieces[0]?.full;

const wordToken = remembered((word) => tokenOf([{ written: word, full: word }], undefined));

function tokenOf(pieces: readonly Piece[], canonical: string | undefined): Token {
  const written = pieces
    .map((piece) => piece.written)
    .filter((text) => text !== "")
    .join(" ");
  const full = pieces.map((piece) => piece.full).join(" ");
  const [first, ...rest] = pieces;
  const last = pieces.at(-1)?.full ?? "";
  const form = first && verbForm(first.full);
  const particle = rest.length === 1 && rest[0] !== undefined && isParticle(rest[0].full) ? ` ${rest[0].full}` : "";
  const isVerb = form !== undefined && (rest.length === 0 || particle !== "");
  return {
    written,
    full,
    word: canonical ?? (rest.length === 0 ? singular(full) : full),
    plural: isPlural(last),
    ...(isVerb && {
      verb: {
        ...form,
        lemma: canonical ?? form.lemma + particle,
        base: form.lemma + particle,
        isNounToo: form.isNounToo && particle === "",
      },
    }),
  };
}
