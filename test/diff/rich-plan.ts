import fc from "fast-check";
import { arbitraryPlan } from "../support/arbitrary-plan.ts";
import { properties, type Said } from "../support/arbitrary-property.ts";

const KNOWN = { types: ["first type", "second", "line", "made"], shared: ["shared one", "shared two"] };

/** What an event says beside its properties, that decides whether it is accepted. */
const sending: fc.Arbitrary<Said> = fc.record(
  {
    sources: fc.constantFrom(["web"], ["web", "server"], ["server"]),
    identity: fc.constantFrom("any", "known", "anonymous"),
  },
  { requiredKeys: [] },
);

const page: fc.Arbitrary<Said> = fc.record({
  call: fc.constantFrom("page", "screen"),
  properties: properties(KNOWN, 1, 3),
  additionalProperties: fc.boolean(),
});

/**
 * A random plan with all that decides whether a call is accepted: sources, what they send, who is known, pages, traits,
 * groups. It loads.
 */
export const richPlan: fc.Arbitrary<Said> = fc
  .record({
    plan: arbitraryPlan,
    senders: fc.array(sending, { minLength: 3, maxLength: 3 }),
    pages: fc.option(page, { freq: 2, nil: undefined }),
    traits: properties(KNOWN, 1, 4),
    groups: fc.option(properties(KNOWN, 1, 3), { freq: 2, nil: undefined }),
    sends: fc.boolean(),
  })
  .map(({ plan, senders, pages, traits, groups, sends }) => {
    const { channel } = Object(plan["context"]);
    const events = Object.entries(Object(plan["events"])).map(([name, event], index) => [
      name,
      { ...Object(event), ...senders[index] },
    ]);
    return {
      ...plan,
      ...(sends && channel !== undefined && { context: { channel: { type: "string", required: true } } }),
      sources: {
        web: { kind: "client", ...(sends && channel !== undefined && { sends: { channel: "web" } }) },
        server: { kind: "server" },
      },
      events: fromEntries(events),
      ...(pages && { pages: { home: pages } }),
      traits,
      ...(groups && { groups: { account: { traits: groups } } }),
    };
  });

/** `__proto__` is a name like any other. */
const fromEntries = (entries: readonly (readonly unknown[])[]): Said =>
  Object.fromEntries(entries.map(([key, value]) => [String(key), value]));
