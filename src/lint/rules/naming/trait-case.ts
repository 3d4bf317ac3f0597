import { isGoing } from "../../naming/going.ts";
import { isOfPerson, propertyCaseFound } from "../../naming/property-case-found.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "naming/trait-case",
  summary: "A trait that is not written as the plan's convention says.",
  why: "A segment on `vip_tier` leaves out everybody whose profile says `vipTier`, and a message that greets with `first_name` greets nobody of them. Profiles live for years: a wrong name stays in each of them.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "names that a vendor gives are nobody's to style",
        plan: `
conventions: { properties: { case: snake_case } }
traits: { email: email, first_name: string, $email: email }
`,
      },
    ],
    bad: [
      {
        title: "of a person, and of a company",
        plan: `
conventions: { properties: { case: snake_case } }
traits: { firstName: string }
groups: { company: { traits: { SeatCount: integer } } }
segments: { known: { match: { trait: firstName, exists: true } } }
`,
        finds: [
          {
            at: "/traits/firstName",
            of: "key",
            message: "the trait `firstName` is not in snake_case, as the convention says",
            hint: "Write `first_name`.",
          },
          {
            at: "/groups/company/traits/SeatCount",
            message: "the trait `SeatCount` is not in snake_case, as the convention says",
          },
        ],
        fixed: `
conventions: { properties: { case: snake_case } }
traits: { first_name: { type: string, renamedFrom: [firstName] } }
groups: { company: { traits: { seat_count: { type: integer, renamedFrom: [SeatCount] } } } }
segments: { known: { match: { trait: first_name, exists: true } } }
`,
      },
    ],
  },
  check: {
    property(declared, { facts, isOn, report }) {
      if (isGoing(declared, { facts, isOn })) return;
      const found = isOfPerson(declared) ? propertyCaseFound(declared, facts) : undefined;
      if (found) report(found);
    },
  },
});
