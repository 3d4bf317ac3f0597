/** A name without its version, and the version. */
export interface Versioned {
  readonly bare: string;
  readonly version: number;
  /** Whether a `v` says that it is one: a bare digit may be a counter. */
  readonly isSaid: boolean;
}

/** `AddedToCart_v2`, `checkout-v2`, `checkoutV2`, `Checkout (v2)`. */
const SAID =
  /^(.*\p{L}.*?)(?:[\s_.-]*[([]?(?:[\s_.(-]v|[\s_.-](?:version|ver)[\s_.-]?|(?<=\p{Ll}|\d)V)(\d{1,3})(?:[._]\d+)*[)\]]?)$/u;
/** `checkout2`: the digit stands right behind the letters. */
const BARE = /^(.*?(\p{L}+))([2-9])$/u;

/** Words that digits count, and words that digits are a part of: `step2`, `oauth2`. */
const COUNTED =
  /^(?:.*(?:step|level|stage|tier|day|week|month|year|quarter|phase|screen|page|slide|question|answer|option|variant|variation|test|group|cohort|slot|position|line|address|top|rank|chapter|season|episode|part|round|lap|category|image|photo|video|tab|button|card|item|column|row|section|zone|level|player|team|round|goal|link|banner|field|choice|route|street|phone)|s|ec|mp|h|ga|oauth|web|http|ipv?|utf|sha|md|b|c|p|q|r|g|x|co|o|k|e)$/i;

/** The version that a name carries; undefined where it carries none, or where its digit counts something. */
export function versionOf(name: string): Versioned | undefined {
  if (!/\d/.test(name)) return undefined;
  const [, bare, said] = SAID.exec(name) ?? [];
  if (bare !== undefined && said !== undefined)
    return { bare: bare.replace(/[\s_.-]+$/, ""), version: Number(said), isSaid: true };
  const [, stem, word, digit] = BARE.exec(name) ?? [];
  if (stem === undefined || word === undefined || digit === undefined) return undefined;
  const last = /\p{Lu}?\p{Ll}+$/u.exec(word)?.[0] ?? word;
  return COUNTED.test(last) ? undefined : { bare: stem, version: Number(digit), isSaid: false };
}
