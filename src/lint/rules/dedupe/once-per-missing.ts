import { atKey } from "../../../diagnostics/diagnostic.ts";
import type { Call } from "../../../model/event.ts";
import { wordsOf } from "../../../vocabulary/words.ts";
import { affectedWords, usersOf } from "../../affected.ts";
import { isServerOnly } from "../../identifiers.ts";
import { guessWords, namesView, roles, roleWords } from "../../role.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "dedupe/once-per-missing",
  summary: "A view that counts again with every render.",
  why: "Components render again on every change of state, and routes change without anyone looking at something new. `Viewed three products` is then true after one look, and the browse reminder goes to people who saw a page once.",
  severity: "warning",
  preset: "strict",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
events:
  product_viewed:
    role: view
    properties: { product_id: { type: string, required: true } }
    oncePer: [product_id]
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  product_viewed:
    role: view
    properties: { product_id: { type: string, required: true } }
  banner_shown: {}
`,
        finds: [
          {
            at: "/events/product_viewed",
            message: "`product_viewed` is a view, and nothing says when it is a new one",
            hint: "Write `oncePer: [product_id]`: it then counts again when that changes, not on every render.",
          },
          {
            at: "/events/banner_shown",
            message: "`banner_shown` sounds like a view, and nothing says when it is a new one",
            hint: "Give it a property that says what was seen, and name it in `oncePer`. Its `role` is not said: if the guess is wrong, say what it is.",
          },
        ],
      },
    ],
  },
  check: {
    event(event, { facts, report }) {
      const known = facts.of(roles).get(event);
      if (known === undefined || event.oncePer.length > 0 || event.dedupe !== undefined || isServerOnly(event, facts))
        return;
      if (known.role !== "view" && !(known.role === "offer" && namesView(event.name))) return;
      const subject = subjectOf(event);
      const affected = affectedWords(usersOf(facts, "event", event.name));
      const hint =
        subject === undefined
          ? "Give it a property that says what was seen, and name it in `oncePer`."
          : `Write \`oncePer: [${subject}]\`: it then counts again when that changes, not on every render.`;
      report({
        message: `${roleWords(event, known)}, and nothing says when it is a new one${affected && `.${affected}`}`,
        hint: hint + guessWords(known),
        at: atKey(event.pointer),
      });
    },
  },
});

/** The property that says what was looked at: an id, best one that begins as the event does. */
function subjectOf({ name, properties }: Call): string | undefined {
  const first = wordsOf(name)[0]?.toLowerCase();
  const ids = properties
    .filter((each) => each.required && wordsOf(each.name).at(-1)?.toLowerCase() === "id")
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return (ids.find((each) => wordsOf(each.name)[0]?.toLowerCase() === first) ?? ids[0])?.name;
}
