import fc from "fast-check";
import { property, type Said, shape } from "../support/arbitrary-property.ts";
import { editedProperties, KNOWN, type Mutable, mappings } from "./edits.ts";
import { richPlan } from "./rich-plan.ts";

/** What an edit may take: a property, what a type may be, and a number that picks among what there is. */
interface Stock {
  readonly property: Said;
  readonly shape: Said;
  readonly number: number;
}

const pick = <T>(all: readonly T[], number: number): T | undefined => all[number % Math.max(all.length, 1)];
const toggled = (said: Mutable, key: string): void => void Object.assign(said, { [key]: said[key] !== true });

/** The events and pages of a plan, with the section that each is in. */
const calls = (plan: Mutable): readonly (readonly [Mutable, string, Mutable])[] =>
  [plan["events"], plan["pages"]].flatMap((section) =>
    mappings(section).map(([name, call]) => [Object(section), name, call] as const),
  );

/** The mappings of properties that stand by themselves: context, traits, traits of groups. */
const lists = (plan: Mutable): readonly Mutable[] => [
  ...[plan["context"], plan["traits"]].filter((each) => each !== undefined).map(Object),
  ...mappings(plan["groups"]).map(([, group]) => Object(group["traits"])),
];

function ofCall(edit: (section: Mutable, name: string, call: Mutable, stock: Stock) => void) {
  return (plan: Mutable, stock: Stock): void => {
    const found = pick(calls(plan), stock.number);
    if (found !== undefined) edit(...found, stock);
  };
}

/** An entry under another name, which says what it was called where that is asked. */
function renamed(section: Mutable, name: string, call: Mutable, next: string, declared: boolean): void {
  const entries = Object.entries(section);
  for (const [key] of entries) delete section[key];
  for (const [key, each] of entries)
    section[key === name ? next : key] = key === name && declared ? { ...call, renamedFrom: [name] } : each;
}

/** What can be done to a plan beside its properties. */
const EDITS: readonly ((plan: Mutable, stock: Stock) => void)[] = [
  ofCall((section, name) => void delete section[name]),
  ofCall((section, name, call) => renamed(section, name, call, "renamed to this", true)),
  ofCall((section, name, call) => renamed(section, name, call, "come anew", false)),
  ofCall((_, _name, call) => toggled(call, "additionalProperties")),
  ofCall((_, _name, call, { number }) => {
    call["sources"] = pick([["web"], ["server"], ["web", "server"]], number >> 3);
  }),
  ofCall((_, _name, call, { number }) => {
    call["identity"] = pick(["any", "known"], number >> 3);
  }),
  ofCall((_, _name, call) => {
    call["version"] = Number(call["version"] ?? 1) + 1;
  }),
  (plan, { number }) => {
    plan["conventions"] = pick(
      [{}, { timestamps: "unix_seconds" }, { eventVersionField: "event_version" }, { eventVersionField: "v" }],
      number,
    );
  },
  (plan, { property: fresh, number }) => void Object.assign(pick(lists(plan), number) ?? {}, { fresh }),
  (plan, { number }) => {
    const list = pick(lists(plan), number) ?? {};
    delete list[pick(Object.keys(list), number >> 2) ?? ""];
  },
  (plan, { number }) => {
    const list = pick(lists(plan), number) ?? {};
    const found = pick(mappings(list), number >> 2);
    if (found !== undefined) toggled(found[1], "required");
  },
  // A type that is something else altogether.
  (plan, { shape: fresh, number }) => {
    const name = pick(["first type", "second"], number) ?? "";
    plan["types"] = { ...Object(plan["types"]), [name]: fresh };
  },
  // A version field that counts on.
  (plan) => {
    const types = Object(plan["types"]);
    plan["types"] = { ...types, line: { ...Object(types.line), version: 3 } };
  },
  (plan, { number }) => {
    const web = Object(Object(plan["sources"]).web);
    if (Object(plan["context"]).channel !== undefined)
      web.sends = pick([{ channel: "web" }, { channel: "shop" }, {}], number);
  },
  (plan) => {
    const { sources, ...rest } = plan;
    Object.assign(plan, rest, { sources: { ...Object(sources), pos: { kind: "server" } } });
  },
];

const stock: fc.Arbitrary<Stock> = fc.record({
  property: property(KNOWN, 1),
  shape: shape({ types: [], shared: [] }, 2),
  number: fc.nat({ max: 9999 }),
});

const edit: fc.Arbitrary<(plan: Mutable) => void> = fc.tuple(fc.nat({ max: EDITS.length - 1 }), stock).map(
  ([index, given]) =>
    (plan) =>
      EDITS[index]?.(plan, given),
);

const copyOf = (said: Said): Mutable => JSON.parse(JSON.stringify(said));

/** A plan with all that decides what is accepted, and what one to three edits of anything in it make of it. */
export const editedRichPlan: fc.Arbitrary<readonly [before: Said, after: Said]> = fc
  .tuple(
    richPlan,
    fc.array(fc.oneof({ weight: 1, arbitrary: edit }, { weight: 1, arbitrary: editedProperties }), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([plan, edits]) => {
    const after = copyOf(plan);
    for (const each of edits) each(after);
    return [copyOf(plan), copyOf(after)];
  });

/** The same, and one edit of one property. */
export const editedOnce: fc.Arbitrary<readonly [before: Said, after: Said]> = fc
  .tuple(richPlan, editedProperties)
  .map(([plan, each]) => {
    const after = copyOf(plan);
    each(after);
    return [copyOf(plan), copyOf(after)];
  });
