import type { Call, Role } from "../model/event.ts";
import { wordsOf } from "../vocabulary/words.ts";
import type { Facts } from "./facts.ts";

/** What an event is to the business, and whether only its name says so. */
export interface KnownRole {
  readonly role: Role;
  readonly guessed: boolean;
}

/** The role of every event and page that says one, and of every event whose name leaves no doubt: `facts.of(roles)`. */
export function roles({ plan }: Facts): ReadonlyMap<Call, KnownRole> {
  const known = new Map<Call, KnownRole>();
  for (const call of [...plan.events, ...plan.pages]) {
    const role = call.role ?? (call.call === "track" ? guessedRole(call.name) : undefined);
    if (role !== undefined) known.set(call, { role, guessed: call.role === undefined });
  }
  return known;
}

/** "`order_placed` is a purchase", or where the name alone says so: "sounds like a purchase". */
export function roleWords({ name }: Call, { role, guessed }: KnownRole): string {
  const what = `${/^[aeiou]/.test(NOUNS[role]) ? "an" : "a"} ${NOUNS[role]}`;
  return `\`${name}\` ${guessed ? "sounds like" : "is"} ${what}`;
}

/** What a hint says beside the repair where the role was guessed, with a space before it. */
export const guessWords = ({ guessed }: KnownRole): string =>
  guessed ? " Its `role` is not said: if the guess is wrong, say what it is." : "";

const NOUNS: Readonly<Record<Role, string>> = {
  view: "view",
  cart: "cart event",
  checkout: "checkout event",
  purchase: "purchase",
  refund: "refund",
  cancellation: "cancellation",
  subscription: "subscription event",
  consent: "consent event",
  identify: "moment of identification",
  offer: "offer event",
};

const list = (words: string): readonly string[] => words.split(" ");

/** Words that say where an event comes from or that it is one, and nothing of what happened. */
const FILLERS = list(
  "web ios android app mobile server backend client site shop store ecommerce commerce user customer shopper event the a an my first new v 1 2 3 v1 v2 v3",
);

/** A name has a role if it has a word of each of `needs`, and no word besides that is neither in these nor in `may`. */
interface Pattern {
  readonly role: Role;
  readonly needs: readonly ReadonlySet<string>[];
  readonly may: ReadonlySet<string>;
}

function pattern(role: Role, needs: readonly string[], may = ""): Pattern {
  const sets = needs.map((words) => new Set(list(words)));
  return { role, needs: sets, may: new Set([...list(may), ...FILLERS, ...sets.flatMap((set) => [...set])]) };
}

const DONE = "complete completed completes place placed places confirm confirmed pay paid success successful succeeded";

/**
 * Names of the analytics and e-commerce vocabulary (the specifications of Segment and of GA4, Shopify's, and what teams
 * write for the same). A name with any other word in it is not judged: `purchase_button_clicked` and
 * `order_history_viewed` are neither purchase nor order. The first that holds is it.
 */
const PATTERNS: readonly Pattern[] = [
  pattern(
    "refund",
    ["refund refunded refunds"],
    "order payment purchase invoice transaction charge issued created completed processed partial partially fully full",
  ),
  pattern("cancellation", ["order booking reservation", "cancel canceled cancelled cancellation void voided"]),
  pattern(
    "subscription",
    [
      "subscription",
      "create created start started begin began begun activate activated cancel canceled cancelled cancellation renew renewed renewal upgrade upgraded downgrade downgraded expire expired pause paused resume resumed reactivate reactivated end ended purchase purchased completed",
    ],
    "in",
  ),
  pattern("purchase", ["order", DONE], "purchase"),
  pattern("purchase", ["invoice", "pay paid"]),
  pattern("purchase", ["transaction sale", "complete completed completes success successful succeeded"]),
  pattern("purchase", ["checkout", "complete completed completes completion"]),
  pattern("purchase", ["purchase purchased"], `in product item items ${DONE} make made`),
  pattern(
    "consent",
    ["consent", "change changed update updated grant granted give given revoke revoked withdraw withdrawn deny denied"],
    "marketing email sms preference preferences was",
  ),
  pattern(
    "offer",
    [
      "offer coupon promotion promo discount voucher",
      "show shown view viewed apply applied redeem redeemed enter entered remove removed deny denied click clicked select selected",
    ],
    "code",
  ),
  pattern("checkout", ["checkout", "begin begins began begun start started starts initiate initiated enter entered"]),
  pattern("checkout", ["checkout", "step"], "complete completed view viewed"),
  pattern("checkout", ["payment shipping", "info information", "add added enter entered submit submitted"]),
  pattern(
    "cart",
    ["cart basket bag", "add added adds remove removed update updated change changed"],
    "to from in product item items",
  ),
  pattern("cart", ["product", "added removed"]),
  pattern("identify", ["sign signed", "up in"], "completed success succeeded"),
  pattern("identify", ["log logged", "in"], "completed success succeeded"),
  pattern("identify", ["signup login registered registration"], "completed success succeeded"),
  pattern("identify", ["account", "created registered"]),
  pattern("identify", ["email", "captured"], "address"),
];

/** Every word of a pattern. Most names have one that is none, so that no pattern needs to be looked at. */
const PATTERN_WORDS = new Set(PATTERNS.flatMap(({ may }) => [...may]));

const SEEN = new Set(list("viewed seen shown displayed visited"));
const SEE = new Set(list("view viewed saw"));
/** What is done with a thing that is called a view, or to what one sees. */
const NO_VIEW =
  /^(click|tap|select|press|toggle|chang|switch|clos|open|creat|delet|sav|shar)|^(button|link|mode|more|all)$/;

/** Whether a name says that something was looked at: `product_viewed`, `view_item`, `page_view`, `offer_shown`. */
export function namesView(name: string): boolean {
  const words = wordsOf(name).map((word) => word.toLowerCase());
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2 || words.some((word) => NO_VIEW.test(word))) return false;
  if (SEEN.has(last)) return true;
  return last === "view" ? words.length === 2 : SEE.has(first) && !/ed$/.test(last);
}

const isOf = ({ needs, may }: Pattern, words: readonly string[]): boolean =>
  words.every((word) => may.has(word)) && needs.every((set) => words.some((word) => set.has(word)));

/** The role that a name speaks of without doubt. */
export function guessedRole(name: string): Role | undefined {
  const words = wordsOf(name).map((word) => word.toLowerCase());
  const found = words.every((word) => PATTERN_WORDS.has(word)) ? PATTERNS.find((each) => isOf(each, words)) : undefined;
  return found?.role ?? (namesView(name) ? "view" : undefined);
}
