import { atValue } from "../../../diagnostics/diagnostic.ts";
import { type Json, sameJson } from "../../../model/json.ts";
import { child } from "../../../model/pointer.ts";
import type { EnumValue, Shape } from "../../../model/shape.ts";
import type { Use, User } from "../../../model/uses/use.ts";
import { userWords } from "../../../model/uses/words.ts";
import { valueText } from "../../../words/phrase.ts";
import { type Compared, comparedWith } from "../../compared.ts";
import { deprecationOf } from "../../deprecations.ts";
import type { Facts } from "../../facts.ts";
import { type Filter, filters } from "../../filters.ts";
import { ownerWords } from "../../owner-words.ts";
import { rule } from "../../rule.ts";
import { saysHere } from "../../said-place.ts";
import { listedValues, type ShapeWorld } from "../../values.ts";

/** Those who must move on. A scenario may well play what old apps still send, a board look at old data. */
const MOVES_ON: ReadonlySet<User["kind"]> = new Set(["segment", "journey", "context"]);

export default rule({
  id: "lifecycle/deprecated-used",
  summary: "A segment, journey, context or source that still uses what is deprecated.",
  why: "When the last app stops sending it, the segment empties and the journey never starts again. Nobody gets an error: the mails just stop.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
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
      {
        title: "a source that sends what replaced it",
        plan: `
context: { channel: { required: true, values: { web: The shop., pos: The till., kiosk: { deprecated: { replacedBy: pos } } } } }
sources:
  till: { kind: server, sends: { channel: pos } }
`,
      },
    ],
    bad: [
      {
        title: "a value that a source sends",
        plan: `
context: { channel: { required: true, values: { web: The shop., pos: The till., kiosk: { deprecated: { replacedBy: pos, reason: One till. } } } } }
sources:
  shop: { kind: client, sends: { channel: web } }
  till: { kind: server, sends: { channel: kiosk } }
`,
        finds: [
          {
            at: "/sources/till/sends/channel",
            of: "value",
            message:
              "the source `till` sends `kiosk` as `channel` with every event, a value that is deprecated: One till.",
            hint: "Send `pos`.",
          },
        ],
      },
      {
        title: "a value of an enum",
        plan: `
events:
  order_completed:
    properties:
      channel: { required: true, values: { web: The shop., pos: The till., kiosk: { deprecated: { replacedBy: pos } } } }
segments:
  till_buyers: { match: { event: order_completed, where: { channel: kiosk } } }
  all_of_the_till: { match: { event: order_completed, where: { channel: { in: [pos, kiosk] } } } }
`,
        finds: [
          {
            at: "/segments/till_buyers/match/where/channel",
            of: "value",
            message: "the segment `till_buyers` filters on the value `kiosk` of `channel`, which is deprecated",
            hint: "Use `pos`. While apps send both, ask for either: `channel: { in: [pos, kiosk] }`.",
          },
        ],
      },
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
    plan({ conventions }, { facts, report }) {
      const world = { types: facts.index.types, timestamps: conventions.timestamps };
      for (const filter of facts.of(filters)) {
        for (const { wanted, deprecated } of deprecatedIn(filter, world)) {
          const { reason, replacedBy } = deprecated;
          const name = valueText(wanted.value);
          const path = filter.test.path;
          report({
            message: `${userWords(filter.user)} filters on the value \`${name}\` of \`${filter.path}\`, which is deprecated${reason === undefined ? "" : `: ${reason}`}`,
            hint:
              replacedBy === undefined
                ? "Ask for something that is still sent."
                : `Use \`${replacedBy}\`. While apps send both, ask for either: \`${path}: { in: [${replacedBy}, ${name}] }\`.`,
            at: atValue(wanted.pointer),
          });
        }
      }
    },
    source({ name, sends, pointer }, { plan: { context, conventions }, facts, report }) {
      const world = { types: facts.index.types, timestamps: conventions.timestamps };
      for (const [key, value] of sends) {
        const property = context.find((each) => each.name === key);
        const deprecated = property && valueDeprecation(property.shape, value, world);
        if (deprecated === undefined) continue;
        const { reason, replacedBy } = deprecated;
        report({
          message: `the source \`${name}\` sends \`${valueText(value)}\` as \`${key}\` with every event, a value that is deprecated${reason === undefined ? "" : `: ${reason}`}`,
          hint: replacedBy === undefined ? "Send one that is not." : `Send \`${replacedBy}\`.`,
          at: atValue(child(pointer, "sends", key)),
        });
      }
    },
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

/** What the plan says of the end of a value that it lists. */
const valueDeprecation = (shape: Shape, sent: Json, world: ShapeWorld): EnumValue["deprecated"] =>
  listedValues(shape, world)?.find(({ value }) => sameJson(value, sent))?.deprecated;

interface DeprecatedValue {
  readonly wanted: Compared;
  readonly deprecated: NonNullable<EnumValue["deprecated"]>;
}

/** The values that a filter asks for and that are deprecated, less those whose successor it asks for too. */
function deprecatedIn({ test, found }: Filter, world: ShapeWorld): readonly DeprecatedValue[] {
  const values = listedValues(found.property.shape, world) ?? [];
  if (values.every(({ deprecated }) => deprecated === undefined)) return [];
  return test.comparisons
    .filter(({ operator }) => operator === "is" || operator === "in")
    .flatMap((comparison) => {
      const all = comparedWith(comparison);
      const asked = new Set(all.map(({ value }) => valueText(value)));
      return all.flatMap((wanted): readonly DeprecatedValue[] => {
        const deprecated = values.find(({ value }) => wanted.fits(value))?.deprecated;
        const isMoving = deprecated?.replacedBy !== undefined && asked.has(deprecated.replacedBy);
        return deprecated === undefined || isMoving ? [] : [{ wanted, deprecated }];
      });
    });
}

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
