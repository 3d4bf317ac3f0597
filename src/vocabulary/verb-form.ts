import { IRREGULAR_VERBS, JOINED_VERBS, NOUN_VERBS, PARTICLES, PURE_VERBS } from "./data/verbs.ts";

/** `base` is the present too; `either` is where base and past are one word (`set`, `read`, `reset`). */
export type Tense = "base" | "past" | "gerund" | "either";

/** A word read as a verb. */
export interface VerbForm {
  readonly lemma: string;
  readonly tense: Tense;
  /** Whether the word in this form could as well be a noun: `search`, `order`, but not `ordered`. */
  readonly isNounToo: boolean;
}

const VOWEL = /[aeiou]/;

/** `plan` doubles its last letter, `open` and `visit` do not: one vowel before one consonant, in the last syllable. */
const DOUBLES =
  /^(?:[^aeiou]*[aeiou][bdfgklmnprt]|.*(?:submit|commit|permit|admit|omit|refer|defer|prefer|occur|recur|incur|transfer|confer|embed|regret|quit|unpin|unplug|zip|equip|debug|rebut|forget|begin|opt-?in|wrap|unwrap|format|backup))$/;

/** Both spellings are in use, in America and elsewhere: `canceled` and `cancelled`. */
const MAY_DOUBLE = /(?:[aeiou]l|(?:focus|bias|benefit|format|worship|program))$/;

function endings(base: string): readonly (readonly [stem: string, doubled: boolean])[] {
  if (/[^aeiou]y$/.test(base) || base.endsWith("e")) return [[base, false]];
  const doubled = `${base}${base.at(-1)}`;
  if (DOUBLES.test(base)) return [[doubled, true]];
  return MAY_DOUBLE.test(base)
    ? [
        [base, false],
        [doubled, true],
      ]
    : [[base, false]];
}

const pastOf = (stem: string): string =>
  stem.endsWith("e") ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;

const gerundOf = (stem: string): string =>
  stem.endsWith("ie") ? `${stem.slice(0, -2)}ying` : /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;

const thirdOf = (base: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

const listed = (words: string): readonly string[] => words.split(" ");

function table(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (word: string, form: VerbForm): void => {
    if (!forms.has(word)) forms.set(word, form);
  };
  const irregular = new Map(
    IRREGULAR_VERBS.split("|").map((line) => [line.split(" ")[0] ?? "", listed(line).slice(1)]),
  );
  const nouns = new Set(listed(NOUN_VERBS));
  const bases = new Set([...listed(PURE_VERBS), ...irregular.keys(), ...nouns]);
  for (const lemma of bases) {
    const isNounToo = nouns.has(lemma);
    const pasts = irregular.get(lemma) ?? endings(lemma).map(([stem]) => pastOf(stem));
    const isEither = pasts.includes(lemma);
    add(lemma, { lemma, tense: isEither && pasts.length === 1 ? "either" : "base", isNounToo });
    for (const past of pasts) add(past, { lemma, tense: "past", isNounToo: false });
    for (const [stem] of endings(lemma)) add(gerundOf(stem), { lemma, tense: "gerund", isNounToo: false });
  }
  // Last, so that no present hides another verb's own word; as a plural it may be meant as a noun.
  for (const lemma of bases) add(thirdOf(lemma), { lemma, tense: "base", isNounToo: true });
  for (const lemma of ["learn", "burn", "spell"]) add(`${lemma}ed`, { lemma, tense: "past", isNounToo: false });
  return forms;
}

let forms: ReadonlyMap<string, VerbForm> | undefined;

/** A word in small letters as a form of a verb that we know; undefined for every other word. */
export function verbForm(word: string): VerbForm | undefined {
  forms ??= table();
  return forms.get(word);
}

/** Words that end as a past does, and are none. */
const NO_PAST = /(?:eed|bred|shed|hundred|kindred|sacred|naked|wicked|embed)$/;

/** As `verbForm`; of a word that we do not know, the past that its ending says: `kickstarted`. */
export function likelyVerbForm(word: string): VerbForm | undefined {
  const known = verbForm(word);
  if (known !== undefined || !/^[a-z]{4,}ed$/.test(word) || NO_PAST.test(word) || !VOWEL.test(word.slice(0, -2)))
    return known;
  return { lemma: word.replace(/(?:ed|d)$/, ""), tense: "past", isNounToo: false };
}

/** The past of a verb in its base form: `view` is `viewed`, `begin` is `begun`, of which names have the participle. */
export function past(lemma: string): string {
  const irregular = IRREGULAR_VERBS.split("|").find((line) => line.startsWith(`${lemma} `));
  if (irregular !== undefined) return listed(irregular).at(-1) ?? lemma;
  const stems = endings(lemma);
  // Segment's and Shopify's names have `cancelled`.
  return pastOf((lemma.endsWith("l") ? stems.at(-1) : stems[0])?.[0] ?? lemma);
}

/** The base form: `viewed` is `view`. A word that we do not know stays. */
export const base = (word: string): string => verbForm(word)?.lemma ?? word;

const particles = new Set(listed(PARTICLES));

/** Whether a word after a verb makes another verb of it: `sign up`, `log in`. */
export const isParticle = (word: string): boolean => particles.has(word);

const joined = new Map(
  JOINED_VERBS.split("|").map((line): [string, readonly string[]] => [line.split(" ")[0] ?? "", listed(line).slice(1)]),
);

/** The verb and particle of one word: `signup` is `sign` and `up`. */
export const separateVerb = (word: string): readonly string[] | undefined => joined.get(word);
