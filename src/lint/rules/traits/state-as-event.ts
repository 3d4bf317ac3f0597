import { atKey } from "../../../diagnostics/diagnostic.ts";
import type { Event } from "../../../model/event.ts";
import type { Plan } from "../../../model/plan.ts";
import { builtInAction } from "../../../vocabulary/drift/built-in-action.ts";
import { readName } from "../../../vocabulary/drift/read-name.ts";
import { verbForm } from "../../../vocabulary/verb-form.ts";
import { wordsOf } from "../../../vocabulary/words.ts";
import { affectedWords, usersOf } from "../../affected.ts";
import type { Facts } from "../../facts.ts";
import { rule } from "../../rule.ts";

/** Last words of names that are states, and no actions. */
const STATES = new Set("status state tier level segment plan role balance score membership".split(" "));
const CHANGES = new Set("changed updated".split(" "));
/** Words of what is no person: its state is its own. */
const THINGS = new Set(
  "order cart basket checkout payment product item price stock shipment delivery subscription invoice ticket project task document file page app config settings workspace team account".split(
    " ",
  ),
);
/** Ids of the person or account that every event may carry. */
const OF_PERSON = /^(?:user|customer|account|person|profile|consent|change)_id$/;

export default rule({
  id: "traits/state-as-event",
  summary: "The state of a person that is an event alone.",
  why: "An event says what happened once. Who is gold today cannot be asked of events: segments hold everyone who ever was, and messages show last year's tier.",
  severity: "warning",
  preset: "strict",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "the state is a trait, its change an event",
        plan: `
traits:
  vip_tier: { enum: [silver, gold], changeEvent: vip_tier_changed }
events:
  vip_tier_changed: { properties: { vip_tier: { enum: [silver, gold], required: true } } }
  order_status_changed: { properties: { order_id: { type: string, required: true }, order_status: string } }
`,
      },
      { title: "what is done to a state", plan: "events: { post_score: {}, ec2_changeState: {}, upgrade_plan: {} }\n" },
    ],
    bad: [
      {
        plan: `
events:
  is_vip: {}
  loyalty_tier: { properties: { tier: string } }
  language_changed: { properties: { language: { type: string, required: true } } }
segments:
  vips: { match: { event: is_vip } }
`,
        finds: [
          {
            at: "/events/is_vip",
            message: "`is_vip` names what somebody is, and not what they did. The segment `vips` depends on it.",
            hint: "Make it a trait, `is_vip: boolean`. Where a journey must start at the change, add an event for that: `vip_changed`.",
          },
          {
            at: "/events/loyalty_tier",
            message: "`loyalty_tier` names what somebody is, and not what they did",
            hint: "Make it a trait. Where a journey must start at the change, add an event for that: `loyalty_tier_changed`.",
          },
          {
            at: "/events/language_changed",
            message: "`language_changed` says that `language` is another one now, and no trait holds it",
            hint: "Add the trait: `language: { …, changeEvent: language_changed }`.",
          },
        ],
      },
    ],
  },
  check: {
    event(event, { facts, plan, report }) {
      const { name, pointer } = event;
      const words = wordsOf(name).map((word) => word.toLowerCase());
      const state = (isDeed(name, words) ? undefined : stateOf(words)) ?? changeOf(words, event, plan);
      if (state === undefined) return;
      const affected = affectedWords(usersOf(facts, "event", name));
      report({
        message: state.message(name) + (affected && `.${affected}`),
        hint: state.hint(name, facts),
        at: atKey(pointer),
      });
    },
  },
});

/** Whether a name says what is done to a state: `post_score`, `ec2_changeState`. */
const isDeed = (name: string, words: readonly string[]): boolean =>
  builtInAction(readName(name)) !== undefined || words.slice(0, -1).some((word) => verbForm(word)?.isNounToo === false);

interface State {
  readonly message: (name: string) => string;
  readonly hint: (name: string, facts: Facts) => string;
}

function stateOf(words: readonly string[]): State | undefined {
  const isFlag = words.length > 1 && (words[0] === "is" || words[0] === "has");
  const isState =
    words.length > 1 &&
    STATES.has(words.at(-1) ?? "") &&
    !words.some((word) => /(?:ed|ing)$/.test(word) || THINGS.has(word));
  if (!isFlag && !isState) return undefined;
  const change = `${words.slice(isFlag ? 1 : 0).join("_")}_changed`;
  return {
    message: (name) => `\`${name}\` names what somebody is, and not what they did`,
    hint: (name) =>
      `Make it a trait${isFlag ? `, \`${name}: boolean\`` : ""}. Where a journey must start at the change, add an event for that: \`${change}\`.`,
  };
}

/** `x_changed` with a property `x` of the person, which no trait holds. */
function changeOf(words: readonly string[], { name, properties }: Event, plan: Plan): State | undefined {
  if (!CHANGES.has(words.at(-1) ?? "") || words.some((word) => THINGS.has(word))) return undefined;
  const state = words.slice(0, -1).join("_");
  const key = (each: string): string => wordsOf(each).join("_").toLowerCase();
  const property = properties.find((each) => key(each.name) === state);
  const isOfThing = properties.some(
    (each) => each.required && /_id$/.test(key(each.name)) && !OF_PERSON.test(key(each.name)),
  );
  if (property === undefined || isOfThing || isHeld(property.name, name, plan)) return undefined;
  return {
    message: () => `\`${name}\` says that \`${property.name}\` is another one now, and no trait holds it`,
    hint: () => `Add the trait: \`${property.name}: { …, changeEvent: ${name} }\`.`,
  };
}

const isHeld = (state: string, event: string, { traits, groups }: Plan): boolean =>
  traits.some((trait) => trait.name === state || trait.changeEvent === event) ||
  groups.some((group) => group.traits.some((trait) => trait.name === state));
