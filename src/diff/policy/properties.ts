import { type Row, row } from "./row.ts";

/** What happens to a property as a whole. Kinds of context, traits and the traits of groups are these under another name. */
export const PROPERTY_ROWS = {
  "required-property-added": row("✗ ✗ -", "major", {
    reason: "Nobody passes it yet.",
    why: {
      compile: "apps that do not pass it no longer compile",
      wire: "builds in the field do not send it, and are refused",
    },
    advice: "Make it optional, or let the client fill it: `default` with `fill: true`.",
    mirror: "property-removed",
  }),
  "required-property-added-filled": row("- ✗ -", "major", {
    reason: "New clients fill it in by themselves; builds in the field do not know of it.",
    why: { wire: "builds in the field do not send it, and are refused" },
    advice: "Make it optional until the old builds are gone.",
    mirror: "property-removed",
  }),
  "optional-property-added": row("- - -", "minor", {
    reason: "Nobody has to pass it.",
    why: {},
    mirror: "property-removed",
  }),
  "property-removed": row("✗ ✗ ✗", "major", {
    reason: "Apps still pass it, builds in the field still send it, and somebody may use it.",
    why: {
      compile: "apps that pass it no longer compile",
      wire: "builds in the field keep sending it, and are refused",
      consumer: "whoever uses it finds nothing",
    },
    advice: "Keep it and mark it `deprecated`, or move those who use it first.",
    mirror: "optional-property-added",
  }),
  "property-renamed": row("✗ - ~", "major", {
    reason: "Both names are accepted, and new clients send the new one.",
    why: {
      compile: "apps that pass the old name no longer compile",
      consumer: "whoever goes by the old name has to go by the new one too",
    },
    advice: "Move those who use the old name, while both are known.",
    mirror: { waiver: "`renamedFrom` looks back: the other way round the new name is unknown" },
  }),
  "property-renamed-undeclared": row("✗ ✗ ✗", "major", {
    reason: "To code and data this is one property that went and another that came.",
    why: {
      compile: "apps that pass the old name no longer compile",
      wire: "builds in the field keep sending the old name, and are refused",
      consumer: "whoever uses the old name finds nothing",
    },
    advice:
      "If it is the same one, give the new name `renamedFrom: [<the old name>]`, so that both stay known. If it is another, keep the old one until nobody uses it.",
    mirror: "property-renamed-undeclared",
  }),
  "property-deprecated": row("- - -", "minor", {
    reason: "It still works; whoever uses it is told to move.",
    why: {},
    mirror: "property-undeprecated",
  }),
  "property-undeprecated": row("- - -", "minor", {
    reason: "It works as before.",
    why: {},
    mirror: "property-deprecated",
  }),
  "property-became-required": row("✗ ✗ -", "major", {
    reason: "Whoever left it out may do so no longer.",
    why: {
      compile: "apps that leave it out no longer compile",
      wire: "builds in the field that leave it out are refused",
    },
    advice: "Keep it optional, or let the client fill it: `default` with `fill: true`.",
    mirror: "property-became-optional",
  }),
  "property-became-optional": row("- - ✗", "major", {
    reason: "It was always there, and now it may be missing.",
    why: { consumer: "whoever relies on it may find nothing" },
    advice: "Keep it required, or give those who use it a fallback.",
    mirror: "property-became-required",
  }),
} as const satisfies Record<string, Row>;

/** The same kinds where the object is open, and others may come whatever the plan says. */
export const OPEN_ROWS: Partial<Readonly<Record<string, Row>>> = {
  "optional-property-added": row("~ ✗ -", "major", {
    reason: "The open event let anything through under this name.",
    why: {
      compile: "apps that passed something else under this name no longer compile",
      wire: "builds in the field that send something else under this name are refused",
    },
    mirror: "property-removed",
  }),
  "property-removed": row("- - ✗", "major", {
    reason: "The event is open, so that it may still come; but nobody has to send it any more.",
    why: { consumer: "whoever uses it may find nothing, or something else" },
    advice: "Keep it and mark it `deprecated`, or move those who use it first.",
    mirror: "optional-property-added",
  }),
};
