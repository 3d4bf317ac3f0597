import { atValue } from "../../../diagnostics/diagnostic.ts";
import { child, type Pointer } from "../../../model/pointer.ts";
import type { Subject } from "../../../model/uses/use.ts";
import { deprecationOf, deprecations } from "../../deprecations.ts";
import type { Facts } from "../../facts.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "lifecycle/replacement-invalid",
  summary: "A replacement that is deprecated itself, or is the thing itself.",
  why: "People follow the pointer and arrive at something that goes as well, or where they were. They move their code and campaigns twice, or not at all.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
events:
  product_added: {}
  added_to_cart: { deprecated: { replacedBy: product_added } }
  add_to_cart: { deprecated: { replacedBy: product_added } }
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  product_added: {}
  added_to_cart: { deprecated: { replacedBy: product_added } }
  add_to_cart: { deprecated: { replacedBy: added_to_cart } }
  cart_filled: { deprecated: { replacedBy: cart_filled } }
`,
        finds: [
          {
            at: "/events/add_to_cart/deprecated/replacedBy",
            message: "`added_to_cart`, which should replace `add_to_cart`, is deprecated itself",
            hint: "Write `replacedBy: product_added`, which replaces both.",
          },
          {
            at: "/events/cart_filled/deprecated/replacedBy",
            message: "`cart_filled` should be replaced by itself",
            hint: "Name what to use instead.",
          },
        ],
      },
    ],
  },
  check: {
    use({ purpose, user, subject, found, pointer }, { facts, report }) {
      if (purpose !== "is replaced by" || !found) return;
      const name = nameOf(subject);
      const old = facts.of(replacedNames).get(pointer) ?? user.name;
      const at = atValue(pointer);
      if (name === old) {
        report({ message: `\`${old}\` should be replaced by itself`, hint: "Name what to use instead.", at });
        return;
      }
      const deprecated = deprecationOf(subject, facts);
      if (deprecated === undefined) return;
      const next = lastOf(subject, old, facts);
      report({
        message: `\`${name}\`, which should replace \`${old}\`, is deprecated itself`,
        hint: next === undefined ? "Name something that stays." : `Write \`replacedBy: ${next}\`, which replaces both.`,
        at,
        related: [{ at: atValue(deprecated.deprecation.pointer), message: "It is deprecated here." }],
      });
    },
  },
});

const nameOf = (subject: Subject): string =>
  subject.kind === "property" ? subject.path.slice(subject.path.lastIndexOf(".") + 1) : subject.name;

/** The names of what is deprecated, by the places that say what replaces them. */
const replacedNames = (facts: Facts): ReadonlyMap<Pointer, string> =>
  new Map(facts.of(deprecations).map(({ name, deprecation }) => [child(deprecation.pointer, "replacedBy"), name]));

/** The end of a chain of replacements, where it ends at something that stays. */
function lastOf(subject: Subject, old: string, facts: Facts): string | undefined {
  const seen = new Set([old]);
  let at = subject;
  for (let next = deprecationOf(at, facts); next !== undefined; next = deprecationOf(at, facts)) {
    const { replacedBy } = next.deprecation;
    if (replacedBy === undefined || seen.has(replacedBy)) return undefined;
    seen.add(replacedBy);
    at = at.kind === "property" ? { ...at, path: besidePath(at.path, replacedBy) } : { ...at, name: replacedBy };
  }
  return nameOf(at);
}

const besidePath = (path: string, name: string): string => path.slice(0, path.lastIndexOf(".") + 1) + name;
