import { atKey } from "../../../diagnostics/diagnostic.ts";
import { smallWords } from "../../../vocabulary/drift/letters.ts";
import { base } from "../../../vocabulary/verb-form.ts";
import { isVendorName } from "../../naming/convention.ts";
import { rule } from "../../rule.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that say of an event only that it is one. */
const OF_EVENTS = set(
  "event click tap press action interaction interact track tracking data custom generic misc other thing something ui user do touch " +
    "fire trigger activity behavior analytics log hit test my new",
);

/** Words that say of a property only that it holds something. */
const OF_PROPERTIES = set(
  "data info information payload params parameters extra extras misc other stuff object blob json meta metadata custom details content " +
    "properties attributes props attrs values args event",
);

export default rule({
  id: "naming/generic",
  summary: "A name that says nothing: `event`, `click`, `data`.",
  why: "Whoever builds a segment reads the name and nothing else. What is called `click` gathers everything that was ever clicked, and to say which one means a filter in every segment and every report.",
  severity: "warning",
  preset: "strict",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
events:
  offer_clicked: { properties: { offer_id: string, order_data: { type: object, properties: { id: string } } } }
  user_logged_in: {}
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  click: {}
  custom_event: {}
  quiz_completed: { properties: { data: object } }
`,
        finds: [
          {
            at: "/events/click",
            of: "key",
            message: "`click` says nothing of what was done",
            hint: "Name the thing and what was done to it: `offer_clicked`.",
          },
          { at: "/events/custom_event", message: "`custom_event` says nothing of what was done" },
          {
            at: "/events/quiz_completed/properties/data",
            message: "`data` says nothing of what it holds",
            hint: "Name what it holds, or give each part of it a property of its own.",
          },
        ],
      },
    ],
  },
  check: {
    event({ name, pointer }, { report }) {
      if (!isOnly(name, OF_EVENTS)) return;
      report({
        message: `\`${name}\` says nothing of what was done`,
        hint: "Name the thing and what was done to it: `offer_clicked`.",
        at: atKey(pointer),
      });
    },
    property({ introduces, property: { name, pointer } }, { report }) {
      if (!introduces || !isOnly(name, OF_PROPERTIES)) return;
      report({
        message: `\`${name}\` says nothing of what it holds`,
        hint: "Name what it holds, or give each part of it a property of its own.",
        at: atKey(pointer),
      });
    },
  },
});

/** Whether a name has no other words than these. */
function isOnly(name: string, words: ReadonlySet<string>): boolean {
  const own = smallWords(name);
  return own.length > 0 && !isVendorName(name) && own.every((word) => words.has(word) || words.has(base(word)));
}
