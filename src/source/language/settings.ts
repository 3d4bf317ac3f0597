import type { Report } from "../../diagnostics/diagnostic.ts";
import { CASES, DESTINATION_TYPES, IMPORT_EXTENSIONS, SEVERITIES, TARGETS, VALIDATIONS } from "../../model/plan.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import { PII_LEVELS } from "../../model/property.ts";
import { hinted } from "../grammar/hinted.ts";
import { list } from "../grammar/list.ts";
import { mismatch } from "../grammar/mismatch.ts";
import { nameText } from "../grammar/name.ts";
import { field, record } from "../grammar/record.ts";
import type { Called, Read, Rule } from "../grammar/rule.ts";
import { flag, json, number, text, textFor, textLike, word } from "../grammar/scalars.ts";
import { table } from "../grammar/table.ts";
import type { Value } from "../value.ts";
import { propertyWith } from "./property.ts";
import { DESCRIBED, date, duration, names, version } from "./terms.ts";

const language = number("1, the version of this language", (value) => value === 1, { const: 1 });

export const plan = record("`plan`", {
  language: field(language, "The version of the plan language (default 1)."),
  name: field(nameText, "The plan's name."),
  version: field(version, "The plan's version (semver)."),
  description: field(text, "What the plan is for."),
  owners: field(table(text), "Who may own something, and how to reach them."),
});

const cased = field(word(...CASES), "How names are written.");

export const conventions = record("`conventions`", {
  events: field(
    record(
      "`events`",
      {
        case: cased,
        order: field(word("object_action", "action_object"), "Which comes first in an event's name."),
        tense: field(word("past", "present"), "The tense of the action."),
      },
      { lone: "case" },
    ),
    "How events are named.",
  ),
  properties: field(record("`properties`", { case: cased }), "How properties are named."),
  enumValues: field(record("`enumValues`", { case: cased }), "How the values of enums are written."),
  timestamps: field(word("iso8601", "unix_seconds"), "How a time is sent (default iso8601)."),
  eventVersionField: field(nameText, "The property that says the version of an event's payload."),
});

const group = list(text, "a list of names", 2);

export const vocabulary = record("`vocabulary`", {
  synonyms: field(list(group, "a list of lists of names"), "Names for one thing; the first is the one to use."),
  distinct: field(list(group, "a list of lists of names"), "Names that are alike, and both meant."),
});

const identifier = propertyWith("an identifier", {
  stable: field(flag, "Whether it never changes for a person (default false)."),
});

export const identity = record("`identity`", {
  description: field(text, "How people are told apart."),
  userId: field(text, "The identifier that is sent as userId."),
  identifiers: field(table(identifier, "a mapping of identifiers"), "What identifies a person."),
  merge: field(
    record("`merge`", {
      window: field(duration, "How far back anonymous activity joins the person."),
      events: field(table(text), "The events at which a person becomes known, and the identifier that each brings."),
    }),
    "The moments at which anonymous activity joins a person.",
  ),
  guests: field(
    record("`guests`", { identifyBy: field(names, "What identifies who has no account.") }),
    "People without an account.",
  ),
  internal: field(
    record("`internal`", {
      emails: field(names, "Patterns of e-mail addresses; * stands for anything."),
      userIds: field(names, "Patterns of user ids; * stands for anything."),
    }),
    "Staff and test accounts.",
  ),
});

export const consentCategory = record("a consent category", {
  ...DESCRIBED,
  default: field(word("granted", "denied"), "What holds until the person decides (default denied)."),
});

export const source = record(
  "a source",
  {
    ...DESCRIBED,
    kind: field(word("client", "server"), "Whether it runs at the person's device or on a server (default client)."),
    platform: field(
      textFor("text", [
        "browser",
        "ios",
        "android",
        "react-native",
        "flutter",
        "node",
        "edge",
        "python",
        "ruby",
        "php",
        "go",
        "java",
        "pos",
      ]),
      "What it runs on: browser, ios, android, node …",
    ),
    sends: field(table(json), "Context properties that the client fills in by itself."),
    delivery: field(
      record("`delivery`", { maxDelay: field(duration, "How late what it sends may arrive.") }),
      "How it delivers.",
    ),
  },
  { lone: "platform" },
);

export const destination = record(
  "a destination",
  {
    ...DESCRIBED,
    type: field(word(...DESTINATION_TYPES), "What kind of destination it is."),
    sources: field(list(text, "a list of sources", 1), "The sources that feed it (default all)."),
    accepts: field(
      record("`accepts`", { pii: field(word(...PII_LEVELS), "The most personal data that it may get.") }),
      "What may be sent to it.",
    ),
    overrides: field(
      flag,
      "Properties that override what a campaign says (Customer.io: recipient, from_address, reply_to) are meant.",
    ),
  },
  { required: { type: "Say what kind it is: `type: customerio`, or `type: other`." }, lone: "type" },
);

/** What to write for destinations in a list: a name is often the kind. */
export function listedDestinations(names: readonly string[]): string {
  const types: readonly string[] = DESTINATION_TYPES;
  const entries = names.map((name) => `${name}: { type: ${types.includes(name) ? name : "other"} }`);
  return `Write \`{ ${entries.join(", ")} }\`.`;
}

export const environment = record("an environment", {
  ...DESCRIBED,
  writeKeys: field(table(text), "What the write key of each destination begins with."),
  send: field(flag, "Whether events leave for destinations (default true)."),
  validation: field(word(...VALIDATIONS), "What the client does about events that break the plan."),
});

/** A path that leads to the same place on every machine. */
const path = textLike({
  expects: "a path with / between its parts",
  pattern: /^[^\\]*$/,
  hint: (wrong) => (typeof wrong === "string" ? `Write \`${wrong.replaceAll("\\", "/")}\`.` : undefined),
});

export const generateEntry = record(
  "an output",
  {
    target: field(word(...TARGETS), "What is generated."),
    source: field(text, "The source whose client it is (typescript); absent: one client for each."),
    out: field(path, "Where it goes, relative to the folder of this file."),
    draft: field(word("2020-12", "07"), "The draft of JSON Schema (json-schema; default 2020-12)."),
    baseUrl: field(
      textLike({
        expects: "an absolute URL",
        pattern: /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/,
        hint: () => "Write it whole: `https://schemas.example/plan`.",
      }),
      "What the `$id` of each schema begins with (json-schema).",
    ),
    react: field(
      flag,
      "Whether clients come with `react.ts`, a hook for React (typescript, sources of kind `client`; default false).",
    ),
    importExtension: field(
      word(...IMPORT_EXTENSIONS),
      "What the client's imports end in (typescript): js, or none for a bundler that does not look for `x.ts` where `x.js` is said (default js).",
    ),
    template: field(path, "The Handlebars template, relative to the folder of this file (template)."),
  },
  {
    required: { target: "Say what to generate: `target: typescript`." },
    when: {
      key: "target",
      is: "template",
      needs: "template",
      hint: "Say which file to fill in: `template: ../templates/kotlin.hbs`.",
    },
    lone: "target",
  },
);

/** What ESLint takes for severities: 0 or false, 1 and 2. */
const GRADES: readonly (typeof SEVERITIES)[number][] = ["off", "warning", "error"];

const severity = hinted(word(...SEVERITIES), (value) => {
  const grade = value === false || typeof value === "number" ? GRADES[Number(value)] : undefined;
  return grade && `Write \`${grade}\`.`;
});

/** A severity, or a severity and the rule's options. */
const setting: Rule<RuleSettingText> = {
  expects: `${severity.expects}, or a list of it and the rule's options`,
  kinds: ["text", "list"],
  read(value, at, report, called) {
    if (!Array.isArray(value)) return severityOnly(value, at, report, called);
    const [first = null, options = null] = value;
    if (value.length < 1 || value.length > 2)
      return mismatch(value, at, setting.expects, report, called, "Write `[warning, { max: 20 }]`.");
    const read = severity.read(first, child(at, 0), report, called);
    const given = options === null ? undefined : json.read(options, child(at, 1), report);
    return read === undefined ? undefined : { severity: read, ...(given !== undefined && { options: given }) };
  },
  schema: (definitions) => ({
    anyOf: [
      severity.schema(definitions),
      { type: "array", prefixItems: [severity.schema(definitions), {}], minItems: 1, maxItems: 2 },
    ],
  }),
};

function severityOnly(
  value: Value,
  at: Pointer,
  report: Report,
  called: Called | undefined,
): RuleSettingText | undefined {
  const read = severity.read(value, at, report, called);
  return read === undefined ? undefined : { severity: read };
}

export interface RuleSettingText {
  readonly severity: Read<typeof severity>;
  readonly options?: Read<typeof json>;
}

export const lint = record(
  "`lint`",
  {
    preset: field(word("recommended", "strict", "all", "none"), "The rules to begin with (default recommended)."),
    rules: field(table(setting), "What each rule is set to."),
    ignore: field(
      list(
        record(
          "an exception",
          {
            rule: field(text, "The rule that is silenced."),
            at: field(text, "Where, as a dotted path: `events.legacy_event`."),
            reason: field(text, "Why."),
            until: field(date, "Until when."),
          },
          { required: { rule: "Say which rule: `rule: naming/event-drift`." }, lone: "rule" },
        ),
        "a list of exceptions",
      ),
      "What is left as it is, and why.",
    ),
  },
  { lone: "preset" },
);

export const diff = record("`diff`", { rules: field(table(setting), "The severity of each kind of change.") });
