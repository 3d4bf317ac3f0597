import { atKey } from "../../../diagnostics/diagnostic.ts";
import type { Trait } from "../../../model/property.ts";
import { wordsOf } from "../../../vocabulary/words.ts";
import { affectedWords, usersOf } from "../../affected.ts";
import { kinds } from "../../carried.ts";
import type { Facts } from "../../facts.ts";
import { roles, roleWords } from "../../role.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "traits/consent-change-event",
  summary: "Consent that is only a trait, or only an event.",
  why: "The trait says who may be written to now; the event stops a running journey at the moment somebody says no. With the trait alone the next mail still goes out; with the event alone nobody can ask who agreed.",
  severity: "warning",
  preset: "strict",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
traits:
  email_consent: { type: boolean, changeEvent: consent_changed }
events:
  consent_changed: { role: consent, properties: { is_granted: { type: boolean, required: true } } }
`,
      },
    ],
    bad: [
      {
        title: "only a trait",
        plan: `
traits:
  email_consent: boolean
  sms_opt_in: boolean
events:
  consent_changed: { role: consent }
segments:
  subscribers: { match: { trait: email_consent, is: true } }
`,
        finds: [
          {
            at: "/traits/email_consent",
            message: "no event says that `email_consent` changed. The segment `subscribers` depends on it.",
            hint: "Write `changeEvent: consent_changed`.",
          },
          { at: "/traits/sms_opt_in", message: "no event says that `sms_opt_in` changed" },
        ],
      },
      {
        title: "only an event",
        plan: `
events:
  consent_changed: { role: consent }
`,
        finds: [
          {
            at: "/events/consent_changed",
            message: "`consent_changed` is a consent event, and no trait holds what is true now",
            hint: "Add one for each channel: `email_consent: { type: boolean, changeEvent: consent_changed }`.",
          },
        ],
      },
    ],
  },
  check: {
    plan({ events, traits }, { facts, report }) {
      const consents = traits.filter((trait) => isConsent(trait, facts));
      const [event] = events
        .filter((each) => facts.of(roles).get(each)?.role === "consent")
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const { name, changeEvent, pointer } of consents) {
        if (changeEvent !== undefined) continue;
        const affected = affectedWords(usersOf(facts, "trait", name));
        report({
          message: `no event says that \`${name}\` changed${affected && `.${affected}`}`,
          hint: event
            ? `Write \`changeEvent: ${event.name}\`.`
            : "Add an event such as `consent_changed`, sent by the server, and name it here: `changeEvent: consent_changed`.",
          at: atKey(pointer),
        });
      }
      const role = event && facts.of(roles).get(event);
      if (event === undefined || role === undefined || consents.length > 0) return;
      if (traits.some(({ changeEvent }) => changeEvent === event.name)) return;
      report({
        message: `${roleWords(event, role)}, and no trait holds what is true now`,
        hint: `Add one for each channel: \`email_consent: { type: boolean, changeEvent: ${event.name} }\`.`,
        at: atKey(event.pointer),
      });
    },
  },
});

const CHANNELS = new Set("email sms newsletter marketing push".split(" "));

/** Whether a trait says that somebody agreed: a yes or no, or one of some values. Dates of consent are none. */
function isConsent({ name, shape }: Trait, facts: Facts): boolean {
  const words = wordsOf(name).map((word) => word.toLowerCase());
  const says =
    words.includes("consent") ||
    words.includes("consented") ||
    /(?:^| )opt(?:ed)? in$/.test(words.join(" ")) ||
    (words.some((word) => CHANNELS.has(word)) && words.includes("subscribed"));
  if (!says) return false;
  const types = facts.of(kinds).of(shape);
  return (
    types !== undefined &&
    types.format === undefined &&
    (types.types.has("boolean") || shape.enum !== undefined || shape.ref !== undefined)
  );
}
