import { atValue } from "../../../diagnostics/diagnostic.ts";
import { child } from "../../../model/pointer.ts";
import type { Use, User } from "../../../model/uses/use.ts";
import { userWords } from "../../../model/uses/words.ts";
import { deprecationOf } from "../../deprecations.ts";
import type { Facts } from "../../facts.ts";
import { ownerWords } from "../../owner-words.ts";
import { rule } from "../../rule.ts";
import { saysHere } from "../../said-place.ts";

/** Those who must move on. A scenario may well play what old apps still send, a board look at old data. */
const MOVES_ON: ReadonlySet<User["kind"]> = new Set(["segment", "journey", "context"]);

export default rule({
  id: "lifecycle/deprecated-used",
  summary: "A segment, journey or context that still uses what is deprecated.",
  why: "When the last app stops sending it, the segment empties and the journey never starts again. Nobody gets an error: the mails just stop.",
  severity: "warning",
  preset: "recommended",
  examples: {
    good: [
      {
        title: "both names while apps move over",
        plan: `
events:
  product_added: {}
  added_to_cart: { deprecated: { replacedBy: product_added } }
segments:
  cart_users:
    match: { any: [{ event: product_added }, { event: added_to_cart }] }
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  product_added: {}
  added_to_cart: { deprecated: { replacedBy: product_added, reason: One name per action. } }
  order_completed: { properties: { code: { type: string, deprecated: The voucher replaces it. } } }
segments:
  cart_users: { match: { event: added_to_cart } }
  coupon_users: { match: { event: order_completed, where: { code: { exists: true } } } }
`,
        finds: [
          {
            at: "/segments/cart_users/match/event",
            message: "the segment `cart_users` filters on `added_to_cart`, which is deprecated: One name per action.",
            hint: "Use `product_added`. While apps send both, ask for either: `any: [{ event: product_added }, { event: added_to_cart }]`.",
          },
          {
            at: "/segments/coupon_users/match/where/code",
            message: "the segment `coupon_users` filters on `code`, which is deprecated: The voucher replaces it.",
            hint: "Ask for something that is still sent.",
          },
        ],
      },
    ],
  },
  check: {
    use(use, { facts, report }) {
      const { user, purpose, subject, found, pointer, of } = use;
      if (!found || !MOVES_ON.has(user.kind)) return;
      const deprecated = deprecationOf(subject, facts);
      if (deprecated === undefined) return;
      const { name, deprecation } = deprecated;
      const { replacedBy, reason } = deprecation;
      if (replacedBy !== undefined && facts.of(usedNames).get(userKey(user))?.has(replacedBy)) return;
      const either =
        subject.kind === "event" && purpose === "filters on"
          ? ` While apps send both, ask for either: \`any: [{ event: ${replacedBy ?? ""} }, { event: ${name} }]\`.`
          : "";
      report({
        message: `${userWords(user)} ${purpose} \`${name}\`, which is deprecated${reason === undefined ? "" : `: ${reason}`}`,
        hint: replacedBy === undefined ? "Ask for something that is still sent." : `Use \`${replacedBy}\`.${either}`,
        at: { pointer, of },
      });
    },
    property(declared, { facts, report }) {
      const { property } = declared;
      if (declared.owner.kind !== "context") return;
      const type = facts.index.types.get(property.shape.ref ?? "");
      const isInherited = property.deprecated !== undefined && !saysHere(property, "deprecated");
      if (!isInherited && !type?.deprecated) return;
      const what = isInherited ? `\`${property.name}\`` : `the type \`${type?.name ?? ""}\``;
      report({
        message: `${ownerWords(declared)} sends ${what} with every event, which is deprecated`,
        hint: "Use what replaces it, or say here that this goes too: `deprecated`.",
        at: atValue(isInherited ? property.pointer : child(property.pointer, "type")),
      });
    },
  },
});

const userKey = ({ kind, name }: User): string => `${kind} ${name}`;

/** The names that each user uses: of events, pages and traits, and the last ones of paths. */
function usedNames({ uses }: Facts): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { user, subject } of uses) {
    const known = names.get(userKey(user)) ?? new Set();
    known.add(nameOf(subject));
    names.set(userKey(user), known);
  }
  return names;
}

const nameOf = (subject: Use["subject"]): string =>
  subject.kind === "property" ? subject.path.slice(subject.path.lastIndexOf(".") + 1) : subject.name;
