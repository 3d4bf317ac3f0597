import { lengthIn } from "../../../destinations/measure.ts";
import { atKey } from "../../../diagnostics/diagnostic.ts";
import { evidenceWords } from "../../evidence-words.ts";
import { type Outgoing, outgoing } from "../../outgoing.ts";
import { type Found, rule } from "../../rule.ts";

export default rule({
  id: "destinations/name-limit",
  summary: "An event whose name is too long or ill-formed for a destination, or more events than it keeps.",
  why: "Each destination has a longest name. What is longer is cut off, refused or dropped, mostly without a word: the event arrives under a name that no segment knows, or not at all.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "a shorter name for the one destination that needs it",
        plan: `
destinations: { ga4: { type: ga4 }, posthog: { type: posthog } }
events:
  subscription_renewal_reminder_email_opened_again:
    destinations: { ga4: { name: renewal_reminder_opened } }
`,
      },
    ],
    bad: [
      {
        title: "characters at Google, and which ones",
        plan: `
destinations: { ga4: { type: ga4 } }
events:
  subscription_renewal_reminder_email_opened_again: {}
  Order Completed: {}
`,
        finds: [
          {
            at: "/events/subscription_renewal_reminder_email_opened_again",
            of: "key",
            message:
              "`subscription_renewal_reminder_email_opened_again` has 48 characters, and Google Analytics 4 takes 40: a longer name is dropped",
            hint: "Name it shorter for this destination: `destinations: { ga4: { name: … } }` (support.google.com/analytics/answer/9267744, 2026-11-22).",
          },
          {
            at: "/events/Order Completed",
            message:
              "`Order Completed` is no name at Google Analytics 4, where one begins with a letter and has only letters, digits and `_`",
            hint: "Name it otherwise for this destination: `destinations: { ga4: { name: … } }` (support.google.com/analytics/answer/9267744, 2026-11-22).",
          },
        ],
      },
      {
        title: "bytes at Customer.io: a letter may have several",
        plan: `
destinations: { customerio: { type: customerio } }
events:
  Заказ оформлен и полностью оплачен в магазине на углу улицы: {}
`,
        finds: [
          {
            at: "/events/Заказ оформлен и полностью оплачен в магазине на углу улицы",
            message:
              "`Заказ оформлен и полностью оплачен в магазине на углу улицы` has 109 bytes, and Customer.io takes 100: a longer name is refused, or cut off on its way",
          },
        ],
      },
    ],
  },
  check: {
    plan(plan, { facts, report }) {
      const all = facts.of(outgoing);
      const told = new Set<string>();
      for (const each of all) {
        const found = wrongName(each);
        const key = `${each.vendor.title} ${JSON.stringify(each.nameAt)}`;
        if (found && !told.has(key)) report(found);
        if (found) told.add(key);
      }
      for (const destination of plan.destinations) {
        const names = new Set(
          all.filter((each) => each.destination === destination && isEvent(each)).map(({ name }) => name),
        );
        const vendor = all.find((each) => each.destination === destination)?.vendor;
        if (vendor?.events === undefined || names.size <= vendor.events.most) continue;
        report({
          message: `${names.size} events go to ${vendor.title}, which keeps ${vendor.events.most}: those beyond ${vendor.events.over}`,
          hint: `Leave some out with \`destinations: { exclude: [${destination.name}] }\` ${evidenceWords(vendor.events.evidence)}.`,
          at: atKey(destination.pointer),
        });
      }
    },
  },
});

const isEvent = ({ call }: Outgoing): boolean => call.call === "track";

function wrongName({ call, vendor, name, nameAt, destination }: Outgoing): Found | undefined {
  const limit = vendor.eventName;
  // A page goes by its address, and is no event of that name.
  if (limit === undefined || call.call === "page" || (call.call === "screen" && limit.screen === undefined))
    return undefined;
  const written = call.call === "screen" ? (limit.screen?.(name) ?? name) : name;
  const length = lengthIn(limit.unit, written);
  const way = `\`destinations: { ${destination.name}: { name: … } }\` ${evidenceWords(limit.evidence)}`;
  const about = vendor.title;
  if (length > limit.most)
    return {
      message: `\`${written}\` has ${length} ${limit.unit}, and ${vendor.title} takes ${limit.most}: a longer name ${limit.over}`,
      hint: `Name it shorter for this destination: ${way}.`,
      at: nameAt,
      about,
    };
  if (limit.pattern === undefined || limit.pattern.expression.test(written)) return undefined;
  return {
    message: `\`${written}\` is no name at ${vendor.title}, where one ${limit.pattern.words}`,
    hint: `Name it otherwise for this destination: ${way}.`,
    at: nameAt,
    about,
  };
}
