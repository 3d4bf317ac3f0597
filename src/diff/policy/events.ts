import { type Row, row } from "./row.ts";

const GONE = {
  compile: "apps that send it no longer compile",
  wire: "builds in the field keep sending it, and are refused",
  consumer: "whoever waits for it waits for ever",
};

/** What happens to an event or page as a whole. Kinds of pages and groups are these under another name. */
export const CALL_ROWS = {
  "event-added": row("- - -", "minor", {
    reason: "Nobody sends it yet, and nobody waits for it.",
    why: {},
    mirror: "event-removed",
  }),
  "event-removed": row("✗ ✗ ✗", "major", {
    reason: "Apps still call it, builds in the field still send it, and nobody was told that it would go.",
    why: GONE,
    advice: "Keep it, mark it `deprecated` with `removeAfter`, and remove it after that day.",
    mirror: "event-added",
  }),
  "event-removed-after-sunset": row("✗ ✗ ~", "major", {
    severity: "warning",
    reason: "Its `removeAfter` has passed: it was announced that it would go.",
    why: { ...GONE, consumer: "whoever still waits for it waits for ever" },
    mirror: { waiver: "what comes is not announced: the mirror is event-added" },
  }),
  "event-renamed": row("- - ~", "minor", {
    reason: "The old name stays known: its function is a deprecated alias, and what builds send under it counts.",
    why: { consumer: "whoever goes by the old name has to go by the new one too" },
    advice: "Move those who use the old name, while both are known.",
    mirror: { waiver: "`renamedFrom` looks back: the other way round the new name is unknown" },
  }),
  "event-renamed-undeclared": row("✗ ✗ ✗", "major", {
    reason: "To code and data this is one event that went and another that came.",
    why: GONE,
    advice:
      "If it is the same one, give the new name `renamedFrom: [<the old name>]`, so that both stay known. If it is another, keep the old one until nobody uses it.",
    mirror: "event-renamed-undeclared",
  }),
  "event-deprecated": row("- - -", "minor", {
    reason: "It still works; whoever uses it is told to move.",
    why: {},
    mirror: "event-undeprecated",
  }),
  "event-undeprecated": row("- - -", "minor", {
    reason: "It works as before.",
    why: {},
    mirror: "event-deprecated",
  }),
  "event-version-changed": row("- - ~", "minor", {
    reason: "The version says that the event means something else than before.",
    why: {
      wire: "builds in the field send the old version in `eventVersionField`, and are refused",
      consumer: "whoever tells versions apart meets one it does not know",
    },
    mirror: "event-version-changed",
  }),
} as const satisfies Record<string, Row>;

/** What changes about how an event is sent. */
export const SENDING_ROWS = {
  "sunset-later": row("- - -", "minor", {
    reason: "There is more time to move than was said.",
    why: {},
    mirror: "sunset-earlier",
  }),
  "sunset-earlier": row("~ - ✗", "major", {
    reason: "People planned with the later day.",
    why: { compile: "apps lose it earlier than was said", consumer: "whoever uses it has less time than was said" },
    advice: "Keep the day that was announced.",
    mirror: "sunset-later",
  }),
  "name-reused": row("- ✗ ✗", "major", {
    reason: "Old builds send this name and mean something else by it.",
    why: {
      wire: "builds in the field send the name with the payload that it had, and are refused",
      consumer: "data of two meanings mixes under one name",
    },
    advice: "Take a name that was never used.",
    mirror: "alias-added",
  }),
  "alias-removed": row("✗ ✗ ✗", "major", {
    reason: "An earlier name is known no longer, and builds may still send it.",
    why: {
      compile: "apps that use the old name no longer compile",
      wire: "builds in the field that send the old name are refused",
      consumer: "data under the old name is no longer joined with the rest",
    },
    advice: "Keep the name in `renamedFrom`.",
    mirror: "alias-added",
  }),
  "alias-added": row("- - -", "minor", {
    reason: "One more earlier name is known.",
    why: {},
    mirror: "alias-removed",
  }),
  "code-name-changed": row("✗ - -", "major", {
    reason: "The function and the type of the client get another name; what is sent stays.",
    why: { compile: "apps that call it by the old name no longer compile" },
    advice: "Keep the name in code: `codeName` says it.",
    mirror: "code-name-changed",
  }),
  "call-kind-changed": row("✗ ✗ ✗", "major", {
    reason: "A track call and a page, screen or group call are different things to all who take them.",
    why: {
      compile: "apps that send it no longer compile",
      wire: "builds in the field send the other kind of call",
      consumer: "whoever waits for the old kind of call waits for ever",
    },
    mirror: "call-kind-changed",
  }),
  "source-added": row("- - ~", "minor", {
    reason: "One more source may send it.",
    why: { consumer: "whoever counts it may count it twice, from two sources" },
    advice: "Say which one counts: `sourceOfTruth`.",
    mirror: "source-removed",
  }),
  "source-removed": row("✗ ✗ ✗", "major", {
    reason: "A source that sends it may send it no longer.",
    why: {
      compile: "apps of that source no longer compile",
      wire: "builds of that source keep sending it, and are refused",
      consumer: "what that source sent is missing",
    },
    mirror: "source-added",
  }),
  "source-of-truth-changed": row("- - ✗", "major", {
    reason: "Another source than before is the one that counts.",
    why: { consumer: "numbers that were taken from the old source change" },
    mirror: "source-of-truth-changed",
  }),
  "identity-required": row("✗ ✗ ~", "major", {
    reason: "The event must carry more of who did it than before.",
    why: {
      compile: "servers that send it without a user id no longer compile",
      wire: "builds in the field send it for people who are not known, and are refused",
      consumer: "what strangers do is missing",
    },
    mirror: "identity-relaxed",
  }),
  "identity-relaxed": row("- - ✗", "major", {
    reason: "Everyone whom it came from was known, and now that is not so.",
    why: { consumer: "it comes from people who cannot be written to" },
    mirror: "identity-required",
  }),
  "dedupe-added": row("- ~ ~", "minor", {
    reason: "Repeats are now dropped.",
    why: {
      wire: "builds in the field do not send the id that repeats are told by",
      consumer: "counts go down where repeats were counted",
    },
    mirror: "dedupe-removed",
  }),
  "dedupe-removed": row("- ~ ✗", "major", {
    reason: "Repeats were dropped, and now they are counted.",
    why: { wire: "builds in the field still drop repeats", consumer: "repeats count more than once" },
    mirror: "dedupe-added",
  }),
  "dedupe-key-changed": row("- ~ ✗", "major", {
    reason: "What makes two events one is something else.",
    why: {
      wire: "builds in the field tell repeats by the old key",
      consumer: "repeats that were dropped count, or events that counted are dropped",
    },
    mirror: "dedupe-key-changed",
  }),
  "dedupe-window-shortened": row("- ~ ✗", "major", {
    reason: "Repeats that were dropped are now new events.",
    why: { wire: "builds in the field use the old window", consumer: "late repeats count again" },
    mirror: "dedupe-window-lengthened",
  }),
  "dedupe-window-lengthened": row("- - ~", "minor", {
    reason: "Repeats are dropped for longer.",
    why: { consumer: "what counted as a new event may be dropped" },
    mirror: "dedupe-window-shortened",
  }),
  "once-per-changed": row("- - ~", "minor", {
    reason: "It fires more often or less.",
    why: { consumer: "counts change" },
    mirror: "once-per-changed",
  }),
  "fires-when-changed": row("- - ~", "minor", {
    reason: "It happens at another moment than before.",
    why: { consumer: "what it is taken for may no longer be true" },
    mirror: "fires-when-changed",
  }),
  "role-changed": row("- - ~", "minor", {
    reason: "It is something else to the business than before.",
    why: { consumer: "what it is taken for may no longer be true" },
    mirror: "role-changed",
  }),
  "page-category-changed": row("- - ~", "minor", {
    reason: "The call is sent with another category.",
    why: { consumer: "whoever groups pages by category finds it elsewhere" },
    mirror: "page-category-changed",
  }),
} as const satisfies Record<string, Row>;
