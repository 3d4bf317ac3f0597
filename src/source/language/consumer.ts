import { JOURNEY_STATES } from "../../model/consumer.ts";
import { byKey } from "../grammar/by-key.ts";
import { either } from "../grammar/either.ts";
import { list } from "../grammar/list.ts";
import { field, record } from "../grammar/record.ts";
import type { Read } from "../grammar/rule.ts";
import { count, flag, json, positiveInteger, text, textFor, textLike, word } from "../grammar/scalars.ts";
import { table } from "../grammar/table.ts";
import { CONDITION_HEADS, condition, conditionsOfState, HAPPENED } from "./condition.ts";
import { DESCRIBED, duration, names } from "./terms.ts";

export const segment = record(
  "a segment",
  {
    ...DESCRIBED,
    match: field(condition, "Who is in it."),
  },
  {
    elsewhere: Object.fromEntries(
      CONDITION_HEADS.map((key) => [key, `Put it below \`match\`: \`match: { ${key}: … }\`.`]),
    ),
  },
);

const MATCH = field(names, "Properties that must equal those of what triggered the journey.");
const exit = either(
  "an event, or a condition",
  text,
  byKey("an exit", {
    event: record("an exit", { event: field(text, "The event that stops it."), match: MATCH, ...HAPPENED }),
    page: record("an exit", { page: field(text, "The page that stops it."), match: MATCH, ...HAPPENED }),
    ...conditionsOfState(),
  }),
);

const rung = either(
  "a path, or a mapping",
  text,
  byKey("a fallback", {
    trait: record("a fallback", { trait: field(text, "The trait that is shown instead.") }),
    property: record("a fallback", { property: field(text, "The property that is shown instead.") }),
    static: record("a fallback", { static: field(json, "What is always there.") }),
  }),
);

const message = record("a message", {
  name: field(text, "What people call it."),
  after: field(duration, "How long after the trigger it is sent."),
  channel: field(textFor("text", ["email", "sms", "push", "in_app", "webhook"]), "How it is sent: email, sms, push …"),
  if: field(condition, "Who gets it."),
  uses: field(
    names,
    "What it shows: properties of the trigger (dotted paths enter objects and arrays), `trait.<name>`.",
  ),
  fallback: field(
    table(list(rung, "a list of paths and fallbacks")),
    "What is shown instead where something is absent: a ladder, tried from the top.",
  ),
});

const reentry = record("`reentry`", {
  per: field(text, "The property whose every value may enter by itself."),
  atMost: field(positiveInteger, "How often one may enter."),
  every: field(duration, "In how long."),
});

const holdout = textLike({
  expects: "a share such as 10%",
  pattern: /^(?:100|\d{1,2}(?:\.\d+)?)%$/,
  hint: (wrong) =>
    `Write a percentage, from 0% to 100%${typeof wrong === "number" ? `: ${wrong > 0 && wrong < 1 ? wrong * 100 : wrong}%` : ""}.`,
});

export const journey = record("a journey", {
  ...DESCRIBED,
  trigger: field(condition, "What starts it: an event, page, segment or trait."),
  audience: field(names, "Segments: whoever is in all of them when a message is sent gets it."),
  exitOn: field(list(exit, "a list of events and conditions"), "What stops it."),
  messages: field(list(message, "a list of messages"), "What is sent."),
  goal: field(condition, "What it is there to reach."),
  holdout: field(holdout, "The share of people who get nothing, to compare with."),
  reentry: field(reentry, "How often one may enter."),
  acceptAnonymous: field(text, "Why it is right that some cannot be reached."),
});

export const consumer = record("a consumer", {
  ...DESCRIBED,
  kind: field(
    textFor("text", ["dashboard", "table", "model", "job", "report", "experiment"]),
    "What it is: dashboard, table, model, job …",
  ),
  uses: field(
    names,
    "What it depends on: `<event>`, `<event>.<property>`, `trait.<name>`, `group.<name>.<trait>`, `segment.<name>`.",
  ),
});

const STEP = {
  at: field(duration, "When it happens, since the start."),
  arrives: field(duration, "When it arrives, where that is later."),
  source: field(text, "The source that sends it."),
  anonymousId: field(text, "The anonymous id, as the source has it."),
  userId: field(text, "The user id, as the source has it."),
};
const eventProperties = either(
  "a mapping of properties, or `$example`",
  textLike({
    expects: "a mapping of properties, or `$example`",
    pattern: /^\$example$/,
    hint: () => "`$example` stands for the first example of the event.",
  }),
  table(json),
);
const traits = field(table(json), "The attributes that it sets.");
const NEEDS_TIME = {
  required: { at: "Say when it happens, counted from the start of the scenario: `at: 0m`." },
} as const;

const step = byKey("a step", {
  track: record(
    "a step",
    {
      ...STEP,
      track: field(text, "The event."),
      properties: field(eventProperties, "Its properties: `$example` for its first example."),
      traits,
    },
    NEEDS_TIME,
  ),
  page: record(
    "a step",
    {
      ...STEP,
      page: field(text, "The page or screen."),
      properties: field(eventProperties, "Its properties."),
      traits,
    },
    NEEDS_TIME,
  ),
  identify: record("a step", { ...STEP, identify: field(text, "The user id that becomes known."), traits }, NEEDS_TIME),
  group: record(
    "a step",
    { ...STEP, group: field(text, "The group."), groupId: field(text, "Its id."), traits },
    NEEDS_TIME,
  ),
  reset: record("a step", { ...STEP, reset: field(flag, "The person logs out.") }, NEEDS_TIME),
  consent: record(
    "a step",
    { ...STEP, consent: field(table(word("granted", "denied")), "What is decided.") },
    NEEDS_TIME,
  ),
});

const expectation = record(
  "an expectation",
  {
    at: field(duration, "When it must hold, since the start."),
    user: field(text, "The person, by user id."),
    anonymousId: field(text, "The person, by anonymous id."),
    events: field(table(count), "How often each event has arrived."),
    traits: field(table(json), "Attributes that the person has."),
    in: field(names, "Segments that the person is in."),
    notIn: field(names, "Segments that the person is not in."),
    journeys: field(table(word(...JOURNEY_STATES)), "How each journey stands."),
  },
  { required: { at: "Say when it must hold, counted from the start of the scenario: `at: 2h`." } },
);

export const scenario = record("a scenario", {
  ...DESCRIBED,
  steps: field(list(step, "a list of steps"), "What happens."),
  expect: field(list(expectation, "a list of expectations"), "What must be so."),
});

export type SegmentText = Read<typeof segment>;
export type ExitText = Read<typeof exit>;
export type MessageText = Read<typeof message>;
export type JourneyText = Read<typeof journey>;
export type ConsumerText = Read<typeof consumer>;
export type StepText = Read<typeof step>;
export type ExpectationText = Read<typeof expectation>;
export type ScenarioText = Read<typeof scenario>;
