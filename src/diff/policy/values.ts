import { type Row, row } from "./row.ts";

const NARROWED = {
  compile: "apps that pass such values no longer compile",
  wire: "builds in the field that send such values are refused",
};
const NEW_VALUES = "whoever reads it meets values that it does not know";

/** What happens to the values that something may hold. */
export const VALUE_ROWS = {
  "null-allowed": row("- - ✗", "major", {
    reason: "It always held something, and now it may hold null.",
    why: { consumer: "whoever reads it meets null" },
    mirror: "null-forbidden",
  }),
  "null-forbidden": row("✗ ✗ -", "major", {
    reason: "Null was fine, and is no longer.",
    why: NARROWED,
    mirror: "null-allowed",
  }),
  "type-replaced": row("✗ ✗ ✗", "major", {
    reason: "It holds another type than before.",
    why: { ...NARROWED, consumer: "whoever reads it meets another type" },
    advice: "Give the new type a name of its own, and deprecate this one.",
    mirror: "type-replaced",
  }),
  "array-to-scalar": row("✗ ✗ ✗", "major", {
    reason: "It was a list, and is one value now.",
    why: { ...NARROWED, consumer: "whoever reads a list meets one value" },
    advice: "Give the single value a name of its own, and deprecate the list.",
    mirror: "scalar-to-array",
  }),
  "scalar-to-array": row("✗ ✗ ✗", "major", {
    reason: "It was one value, and is a list now.",
    why: { ...NARROWED, consumer: "whoever reads one value meets a list" },
    advice: "Give the list a name of its own, and deprecate the single value.",
    mirror: "array-to-scalar",
  }),
  "object-to-map": row("✗ ✗ ✗", "major", {
    reason: "It had known names inside, and has any now.",
    why: { ...NARROWED, consumer: "whoever reads a name inside may find nothing" },
    mirror: "map-to-object",
  }),
  "map-to-object": row("✗ ✗ ✗", "major", {
    reason: "It had any names inside, and has known ones now.",
    why: { ...NARROWED, consumer: "whoever reads other names inside finds nothing" },
    mirror: "object-to-map",
  }),
  "integer-to-number": row("- - ✗", "major", {
    reason: "It was a whole number, and may have a fraction now.",
    why: { consumer: "whoever takes it for a whole number loses the fraction, or fails" },
    mirror: "number-to-integer",
  }),
  "number-to-integer": row("- ✗ -", "major", {
    reason: "Fractions were fine, and are no longer; TypeScript does not see it.",
    why: { wire: "builds in the field that send a fraction are refused" },
    mirror: "integer-to-number",
  }),
  "union-branch-added": row("- - ✗", "major", {
    reason: "It may hold one more kind of value.",
    why: { consumer: "whoever reads it meets a kind of value that it does not know" },
    mirror: "union-branch-removed",
  }),
  "union-branch-removed": row("✗ ✗ -", "major", {
    reason: "One kind of value that it might hold is no longer allowed.",
    why: NARROWED,
    mirror: "union-branch-added",
  }),
  "enum-added-to-free-type": row("✗ ✗ -", "major", {
    reason: "Anything of the type was fine, and now only these values are.",
    why: NARROWED,
    mirror: "enum-taken-off",
  }),
  "enum-taken-off": row("- - ✗", "major", {
    reason: "It held one of a few values, and may hold any now.",
    why: { consumer: NEW_VALUES },
    mirror: "enum-added-to-free-type",
  }),
  "enum-value-added": row("~ - ~", "minor", {
    reason: "One more value may come.",
    why: { compile: "an exhaustive switch over the values meets one that it does not know", consumer: NEW_VALUES },
    mirror: "enum-value-removed",
  }),
  "enum-value-removed": row("✗ ✗ ~", "major", {
    reason: "A value that was fine is no longer.",
    why: {
      compile: "apps that pass the value no longer compile",
      wire: "builds in the field that send the value are refused",
      consumer: "whoever looks for the value finds it no longer",
    },
    advice: "Keep it and mark it `deprecated`, or give the value that takes its place `renamedFrom`.",
    mirror: "enum-value-added",
  }),
  "enum-value-renamed": row("✗ - ~", "major", {
    reason: "Both values are accepted, and new clients send the new one.",
    why: {
      compile: "apps that pass the old value no longer compile",
      consumer: "whoever looks for the old value has to look for the new one too",
    },
    mirror: { waiver: "`renamedFrom` looks back: the other way round the new value is unknown" },
  }),
  "const-added": row("✗ ✗ -", "major", {
    reason: "It is always the same now: the client fills it in, and takes it as a parameter no longer.",
    why: {
      compile: "apps that pass it no longer compile",
      wire: "builds in the field that send something else are refused",
    },
    mirror: "const-removed",
  }),
  "const-changed": row("- ✗ ✗", "major", {
    reason: "The client fills in another value than before.",
    why: {
      wire: "builds in the field send the old value, and are refused",
      consumer: "whoever looks for the old value finds it no longer",
    },
    mirror: "const-changed",
  }),
  "const-removed": row("✗ - ✗", "major", {
    reason: "The client no longer fills it in: it is a parameter again.",
    why: {
      compile: "apps that do not pass it no longer compile",
      consumer: "whoever takes it for the one value meets others",
    },
    mirror: "const-added",
  }),
  "bound-tightened": row("- ✗ -", "major", {
    reason: "Values that were fine are no longer; TypeScript does not see it.",
    why: { wire: "builds in the field that send such values are refused" },
    mirror: "bound-loosened",
  }),
  "bound-loosened": row("- - ~", "minor", {
    reason: "More values are fine than before.",
    why: { consumer: "whoever relies on the old bound meets values beyond it" },
    mirror: "bound-tightened",
  }),
  "pattern-changed": row("- ✗ ~", "major", {
    reason: "Text of another form is asked for; TypeScript does not see it.",
    why: {
      wire: "builds in the field that send the old form are refused",
      consumer: "whoever relies on the old form meets another",
    },
    mirror: "pattern-changed",
  }),
  "format-changed": row("- ✗ ~", "major", {
    reason: "Text of another form is asked for; TypeScript does not see it.",
    why: {
      wire: "builds in the field that send the old form are refused",
      consumer: "whoever relies on the old form meets another",
    },
    mirror: "format-changed",
  }),
  "schema-changed": row("~ ✗ ~", "major", {
    reason: "A raw schema, or keywords that cut into each other, ask for something else.",
    why: {
      compile: "the type in the client may have changed",
      wire: "builds in the field that send what was fine are refused",
      consumer: "whoever reads it may meet values that it does not know",
    },
    mirror: "schema-changed",
  }),
  "same-meaning": row("- - -", "none", {
    reason: "It is written in another way, and lets the same through.",
    why: { compile: "the type in the client takes less than before" },
    mirror: "same-meaning",
  }),
  "unit-changed": row("- - ✗", "major", {
    reason: "The numbers mean something else than before.",
    why: { consumer: "sums and comparisons mix two units" },
    advice: "Give the new unit a name of its own.",
    mirror: "unit-changed",
  }),
  "default-changed": row("- - ✗", "major", {
    reason: "The client fills in another value than before, where the app gives none.",
    why: { consumer: "whoever takes the default for a fact reads it wrongly" },
    mirror: "default-changed",
  }),
  "normalize-changed": row("- - ~", "minor", {
    reason: "The client spells the values in another way than before.",
    why: { consumer: "whoever compares with the old spelling finds less" },
    mirror: "normalize-changed",
  }),
  "closed-to-open": row("- - ~", "minor", {
    reason: "Properties that the plan does not know may come.",
    why: { consumer: "whoever reads all that comes meets properties that it does not know" },
    mirror: "open-to-closed",
  }),
  "open-to-closed": row("✗ ✗ -", "major", {
    reason: "Only what the plan names may come now.",
    why: {
      compile: "apps that pass other properties no longer compile",
      wire: "builds in the field that send other properties are refused",
    },
    mirror: "closed-to-open",
  }),
  "pii-raised": row("- - ~", "minor", {
    reason: "It is more personal than was said.",
    why: { consumer: "destinations that may not have it have it" },
    mirror: "pii-lowered",
  }),
  "pii-lowered": row("- - ~", "minor", {
    reason: "It is less personal than was said.",
    why: { consumer: "it may go to destinations that it did not go to" },
    mirror: "pii-raised",
  }),
} as const satisfies Record<string, Row>;
