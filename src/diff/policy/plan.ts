import { type Row, row } from "./row.ts";

/** What happens around events: types, people, settings, and those who consume. */
export const PLAN_ROWS = {
  "type-name-added": row("- - -", "minor", {
    reason: "Apps may import one more type.",
    why: {},
    mirror: "type-name-removed",
  }),
  "type-name-removed": row("✗ - -", "major", {
    reason: "Apps import types by name.",
    why: { compile: "apps that import the type no longer compile" },
    advice: "Keep the named type.",
    mirror: "type-name-added",
  }),
  "consent-changed": row("- ~ ✗", "major", {
    reason: "It is sent under other consent than before.",
    why: {
      wire: "builds in the field ask for the old consent",
      consumer: "it comes from fewer people, or from people who did not agree",
    },
    mirror: "consent-changed",
  }),
  "destination-added": row("- - ~", "minor", {
    reason: "It goes to one more place.",
    why: { consumer: "the destination sees what it did not see" },
    mirror: "destination-removed",
  }),
  "destination-removed": row("- ~ ✗", "major", {
    reason: "It no longer goes there.",
    why: {
      wire: "builds in the field still send it there",
      consumer: "whatever lives on it at the destination starves",
    },
    mirror: "destination-added",
  }),
  "destination-mapping-changed": row("- ~ ✗", "major", {
    reason: "It has another name at the destination.",
    why: { wire: "builds in the field use the old name", consumer: "whoever uses the old name there finds nothing" },
    mirror: "destination-mapping-changed",
  }),
  "sends-changed": row("- - ✗", "major", {
    reason: "The client of that source fills in something else than before.",
    why: {
      compile: "apps have to pass what was filled in, or may no longer pass what is",
      wire: "builds in the field send something else, and are refused",
      consumer: "whoever looks for the old value finds it no longer",
    },
    mirror: "sends-changed",
  }),
  "convention-changed": row("✗ ✗ ✗", "major", {
    reason: "Values are written in another form, in all events at once.",
    why: {
      compile: "apps that pass the old form no longer compile",
      wire: "builds in the field send the old form, and are refused",
      consumer: "whoever reads the old form meets another",
    },
    mirror: "convention-changed",
  }),
  "environment-changed": row("- - ~", "minor", {
    reason: "Clients start in another way there.",
    why: {
      compile: "apps that name the environment no longer compile",
      consumer: "events of that environment go elsewhere, or nowhere",
    },
    mirror: "environment-changed",
  }),
  "persist-changed": row("- - ~", "minor", {
    reason: "The first value is kept in another attribute, or no longer.",
    why: { consumer: "whoever reads the attribute finds something else" },
    mirror: "persist-changed",
  }),
  "change-event-changed": row("- - ~", "minor", {
    reason: "Another event says that the attribute changed.",
    why: { consumer: "whoever waits for the old event waits for ever" },
    mirror: "change-event-changed",
  }),
  "merge-event-added": row("- - ~", "minor", {
    reason: "People are joined at one more moment.",
    why: { consumer: "profiles that were two become one" },
    mirror: "merge-event-removed",
  }),
  "merge-event-removed": row("- - ✗", "major", {
    reason: "People are no longer joined at this moment.",
    why: { consumer: "what a person did before stays with a stranger" },
    mirror: "merge-event-added",
  }),
  "user-id-changed": row("✗ - ✗", "major", {
    reason: "People are told by another id than before.",
    why: {
      compile: "apps that identify by the old id no longer do what is meant",
      consumer: "everyone is somebody new",
    },
    mirror: "user-id-changed",
  }),
  "segment-changed": row("- - ~", "minor", {
    reason: "Other people are in it than before.",
    why: { consumer: "journeys that build on it reach other people" },
    mirror: "segment-changed",
  }),
  "segment-removed": row("- - ~", "minor", {
    reason: "The plan no longer says who is in it.",
    why: { consumer: "whoever builds on it has to build on something else" },
    mirror: "segment-added",
  }),
  "segment-added": row("- - -", "minor", {
    reason: "One more set of people has a name.",
    why: {},
    mirror: "segment-removed",
  }),
  "journey-changed": row("- - ~", "minor", {
    reason: "It starts, stops or says something else than before.",
    why: { consumer: "people get other messages" },
    mirror: "journey-changed",
  }),
  "journey-removed": row("- - ~", "minor", {
    reason: "The plan no longer knows the journey.",
    why: { consumer: "people get its messages no longer" },
    mirror: "journey-added",
  }),
  "journey-added": row("- - -", "minor", { reason: "There is one more journey.", why: {}, mirror: "journey-removed" }),
  "consumer-changed": row("- - ~", "minor", {
    reason: "It depends on something else than before.",
    why: { consumer: "it has to be built anew" },
    mirror: "consumer-changed",
  }),
  "consumer-removed": row("- - ~", "minor", {
    reason: "The plan no longer says that somebody depends on these events.",
    why: { consumer: "nobody is warned any more when they change" },
    mirror: "consumer-added",
  }),
  "consumer-added": row("- - -", "minor", {
    reason: "One more depends on these events.",
    why: {},
    mirror: "consumer-removed",
  }),
  "scenario-changed": row("- - -", "patch", {
    reason: "The plan is tested in another way.",
    why: {},
    mirror: "scenario-changed",
  }),
  "reference-dangling": row("- - ✗", "major", {
    reason: "It uses something that is there no longer.",
    why: { consumer: "it will find nothing" },
    advice: "Move it to something that is there, or keep what it uses.",
    mirror: {
      waiver: "a use that leads somewhere again is no change of its own: segment-changed or event-added says it",
    },
  }),
  "text-changed": row("- - -", "patch", {
    reason: "Only the words for people changed.",
    why: {},
    mirror: "text-changed",
  }),
  "output-changed": row("✗ - -", "major", {
    reason: "The generated client changes its names or its shape, or goes.",
    why: { compile: "apps that import it no longer compile" },
    mirror: "output-changed",
  }),
  "version-too-low": row("- - -", "none", {
    reason: "The plan's version does not say what its changes ask for.",
    why: {},
    advice: "Raise `plan.version`.",
    mirror: { waiver: "a version can be too low in one direction alone" },
  }),
} as const satisfies Record<string, Row>;
