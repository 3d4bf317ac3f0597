import fc from "fast-check";
import { named, properties, property, type Said } from "./arbitrary-property.ts";
import { HOSTILE_NAMES } from "./hostile-names.ts";

const NOTHING = { types: [], shared: [] };

/** Names that become different identifiers. */
const EVENTS = [
  "product_added",
  "Order Completed",
  "cart-updated",
  "track",
  "delete",
  "42",
  "🛒",
  ...HOSTILE_NAMES.slice(0, 20),
];

/** Types whose shapes refer to nothing, and types made of them. */
const types = fc.tuple(property(NOTHING, 2), property(NOTHING, 2), versioned()).chain(([one, two, three]) => {
  const inner = { types: ["first type", "second", "line"], shared: [] };
  return property(inner, 2).map((four) =>
    named([
      ["first type", typed(one)],
      ["second", typed(two)],
      ["line", three],
      ["made", typed(four)],
    ]),
  );
});

/** A type says nothing of a property. */
function typed({ required: _, fill: _f, default: _d, ...said }: Said): Said {
  return said;
}

/** A type that says its version beside whatever holds it. */
function versioned(): fc.Arbitrary<Said> {
  return properties(NOTHING, 1).map((own) => ({
    version: 2,
    versionField: "line_version",
    properties: { ...own, sku: { type: "string", required: true } },
  }));
}

const KNOWN = { types: ["first type", "second", "line", "made"], shared: ["shared one", "shared two"] };

/**
 * A plan of a few events whose properties use every construct of the language, as YAML would give it. It loads, and
 * nothing of it is refused.
 */
export const arbitraryPlan: fc.Arbitrary<Said> = fc.record({
  plan: fc.constant({ name: "random", version: "1.0.0" }),
  conventions: fc.constantFrom({}, { timestamps: "unix_seconds" }, { eventVersionField: "event_version" }),
  types,
  properties: fc
    .tuple(property(NOTHING, 1), property(NOTHING, 0))
    .map(([one, two]) => ({ "shared one": one, "shared two": two })),
  context: fc.constantFrom<Said>(
    {},
    { channel: { const: "web" } },
    { build: { type: "integer", required: true, default: 7, fill: true } },
  ),
  events: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...EVENTS), event()), {
      minLength: 1,
      maxLength: 3,
      selector: ([name]) => name,
    })
    .map(named),
});

function event(): fc.Arbitrary<Said> {
  return fc.record({
    properties: properties(KNOWN, 2, 5),
    version: fc.constantFrom(1, 2),
    additionalProperties: fc.constantFrom(false, false, true),
  });
}
