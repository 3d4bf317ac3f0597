import { atKey } from "../../../diagnostics/diagnostic.ts";
import { remembered } from "../../../vocabulary/remembered.ts";
import { rule } from "../../rule.ts";

/** What in a name is made at run time, and what it is. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\{\{?[^}]*\}?\}|\$\{|<[a-z][\w .-]*>|%[sd]\b|\[[a-z]\w*\]|(?:^|[/_. -]):[a-z]\w*|\*/i, "a template"],
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i, "an id"],
  [/(?<!\d)(?:19|20)\d{2}[-_/. ]?(?:0[1-9]|1[0-2])(?:[-_/. ]?(?:0[1-9]|[12]\d|3[01]))?(?!\d)/, "a date"],
  [/(?<!\d)20[1-4]\d(?!\d)/, "a year"],
  [/(?<![a-z\d])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{12,}(?![a-z\d])/i, "an id"],
  [/\d{5,}/, "an id"],
];

export default rule({
  id: "naming/dynamic",
  summary: "A name that is made at run time: it holds an id, a date or a template.",
  why: "Each value makes a new event or column. Tools have limits on how many they keep, lists become unreadable, and no segment can be built on a name that is not known today.",
  severity: "warning",
  preset: "strict",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
events:
  campaign_clicked: { properties: { campaign_id: string, sha256: string, utm_source: string } }
  step_2_viewed: {}
  error_404_shown: {}
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  "viewed {{product_name}}": {}
  sale_2026_clicked: {}
  campaign_48213_clicked: {}
`,
        finds: [
          {
            at: "/events/viewed {{product_name}}",
            of: "key",
            message: "`viewed {{product_name}}` holds a template, `{{product_name}}`: each value is another event",
            hint: "Send one name, and what changes as a property.",
          },
          {
            at: "/events/sale_2026_clicked",
            message: "`sale_2026_clicked` holds a year, `2026`: each value is another event",
          },
          {
            at: "/events/campaign_48213_clicked",
            message: "`campaign_48213_clicked` holds an id, `48213`: each value is another event",
          },
        ],
      },
    ],
  },
  check: {
    call({ name, pointer, call }, { report }) {
      const found = foundIn(name, pointer, call === "track" ? "event" : call);
      if (found) report(found);
    },
    property({ introduces, property: { name, pointer } }, { report }) {
      const found = introduces ? foundIn(name, pointer, "column") : undefined;
      if (found) report(found);
    },
  },
});

function foundIn(name: string, pointer: string, thing: string) {
  const { held, what } = signIn(name);
  if (held === undefined) return undefined;
  return {
    message: `\`${name}\` holds ${what}, \`${held}\`: each value is another ${thing}`,
    hint: "Send one name, and what changes as a property.",
    at: atKey(pointer),
  };
}

interface SignFound {
  readonly held?: string;
  readonly what?: string;
}

/** What in a name changes from one value to the next: a property of one name stands in many events. */
const signIn = remembered((name): SignFound => {
  for (const [sign, what] of SIGNS) {
    const held = sign.exec(name)?.[0];
    if (held !== undefined) return { held, what };
  }
  return {};
});
