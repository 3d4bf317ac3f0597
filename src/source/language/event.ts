import { IDENTITIES, ROLES } from "../../model/event.ts";
import { either } from "../grammar/either.ts";
import { list } from "../grammar/list.ts";
import { nameText } from "../grammar/name.ts";
import { definition } from "../grammar/named.ts";
import { field, record } from "../grammar/record.ts";
import type { Read } from "../grammar/rule.ts";
import { flag, jsonMap, positiveInteger, text, textLike, word } from "../grammar/scalars.ts";
import { table, tableWith } from "../grammar/table.ts";
import { deprecation, properties } from "./property.ts";
import { DESCRIBED, duration, names, renames, version } from "./terms.ts";

const dedupe = definition(
  "dedupe",
  either(
    "a list of keys, or `{ key, window }`",
    list(text, "a list of keys", 1),
    record(
      "`dedupe`",
      {
        key: field(
          list(text, "a list of keys", 1),
          "Properties (dotted paths enter objects), `userId` or `groupId` that make two events the same one.",
        ),
        window: field(duration, "Repeats inside it are the same event, a later one is new. Absent: once ever."),
      },
      { required: { key: "Say what makes two of them the same: `key: [order_id]`." } },
    ),
  ),
);

const mapping = record("a destination's spelling", {
  name: field(nameText, "What the event is called there."),
  properties: field(table(nameText), "What its properties are called there."),
});

const chosen = record("`destinations`", {
  include: field(names, "It goes to these only."),
  exclude: field(names, "It goes to all but these."),
});

const destinations = definition(
  "destinations",
  tableWith(chosen, ["include", "exclude"], mapping, "a mapping of destinations"),
);

const CALL = {
  ...DESCRIBED,
  firesWhen: field(text, "When exactly it is sent."),
  role: field(word(...ROLES), "What it is to the business."),
  key: field(flag, "It must prove itself in a segment and a journey."),
  status: field(
    word("planned", "live"),
    "Whether it is sent already (default live). What is deprecated says so by `deprecated`.",
  ),
  deprecated: field(deprecation, "It should no longer be sent."),
  renamedFrom: field(renames, "Earlier names of the same thing, oldest first."),
  since: field(version, "The version of the plan that brought it."),
  version: field(
    positiveInteger,
    "The version of its payload, sent as `conventions.eventVersionField` where that is set.",
  ),
  codeName: field(
    textLike({
      expects: "an identifier such as `orderCompleted`",
      pattern: /^[A-Za-z_][A-Za-z0-9_]*$/,
      hint: () => "Letters, digits and _, and no digit first.",
    }),
    "The identifier in code, where the name does not give a good one.",
  ),
  sources: field(list(text, "a list of sources", 1), "Who may send it (default all)."),
  sourceOfTruth: field(text, "Where several sources may send it, the one that counts."),
  propertyGroups: field(names, "The property groups that it has."),
  properties: field(properties, "Its own properties."),
  additionalProperties: field(flag, "Whether properties may come that the plan does not name (default false)."),
  dedupe: field(dedupe, "Which occurrences are the same one."),
  oncePer: field(
    names,
    "It is not sent again until one of these changes, another page is viewed, or the person is reset.",
  ),
  identity: field(word(...IDENTITIES), "Whether it may be sent for a person who is not known (default any)."),
  destinations: field(destinations, "Where it goes, and what it is called there."),
  consent: field(names, "The consent that it needs."),
  examples: field(list(jsonMap, "a list of examples"), "What an app passes."),
};

export const event = record("an event", CALL, {
  elsewhere: {
    required: "It stands at each property: `{ type: string, required: true }`.",
    name: "The key above is the name as it is sent; `title` is what people call it.",
    path: "That is a key of `pages`.",
    category: "That is a key of `pages`.",
    call: "Page and screen calls stand in `pages`.",
  },
});

export const page = record("a page", {
  call: field(word("page", "screen"), "The call that sends it (default page)."),
  category: field(text, "The kind of page."),
  path: field(text, "Where it is found: `/products/:sku`."),
  ...CALL,
});

export const group = record("a group", {
  ...DESCRIBED,
  id: field(text, "The name of the group's identifier."),
  traits: field(properties, "The attributes of the group."),
});

export type CallText = Read<typeof page>;
export type GroupText = Read<typeof group>;
