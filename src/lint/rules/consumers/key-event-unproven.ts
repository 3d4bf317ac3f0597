import { atKey } from "../../../diagnostics/diagnostic.ts";
import type { Call } from "../../../model/event.ts";
import { child } from "../../../model/pointer.ts";
import type { Facts } from "../../facts.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "consumers/key-event-unproven",
  summary: "A key event that no segment, or no journey, uses.",
  why: "An event is called key because campaigns depend on it. It proves that in a segment and in a journey: only there does anybody notice when it stops coming or comes wrong. Without them it is key in name alone.",
  severity: "info",
  preset: "strict",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "a journey that starts from a segment proves the segment's events",
        plan: `
events: { product_viewed: { key: true } }
segments: { browsers: { match: { event: product_viewed, within: 14d } } }
journeys: { browse_abandonment: { trigger: { segment: browsers } } }
`,
      },
    ],
    bad: [
      {
        plan: `
events: { product_viewed: { key: true } }
segments: { browsers: { match: { event: product_viewed, within: 14d } } }
`,
        finds: [
          {
            at: "/events/product_viewed/key",
            of: "key",
            message: "`product_viewed` is a key event, and no journey uses it",
            hint: "Build a journey on it, or take `key` away.",
          },
        ],
      },
    ],
  },
  check: {
    call(call, { facts, report }) {
      if (!call.key || call.status === "deprecated") return;
      const users = facts.of(provenBy).get(call) ?? new Set();
      const missing = (["segment", "journey"] as const).filter((kind) => !users.has(kind));
      if (missing.length === 0) return;
      report({
        message: `\`${call.name}\` is a key event, and no ${missing.join(" and no ")} uses it`,
        hint: `Build a ${missing.join(" and a ")} on it, or take \`key\` away.`,
        at: atKey(child(call.pointer, "key")),
      });
    },
  },
});

type Proof = "segment" | "journey";

/** What kinds of users an event has; a journey uses what the segments ask for that it names: `facts.of(provenBy)`. */
function provenBy(facts: Facts): ReadonlyMap<Call, ReadonlySet<Proof>> {
  const found = new Map<Call, Set<Proof>>();
  const bySegment = new Map<string, readonly Call[]>();
  const callsOf = (kind: Proof, name: string): readonly Call[] => {
    const known = kind === "segment" ? bySegment.get(name) : undefined;
    if (known) return known;
    if (kind === "segment") bySegment.set(name, []);
    const calls = facts.users.by(kind, name).flatMap(({ subject }): readonly Call[] => {
      if (subject.kind === "segment") return callsOf("segment", subject.name);
      if (subject.kind !== "property" && subject.kind !== "event" && subject.kind !== "page") return [];
      const call = facts.index.call(subject.kind === "property" ? subject.of : subject.kind, subject.name);
      return call ? [call] : [];
    });
    if (kind === "segment") bySegment.set(name, calls);
    return calls;
  };
  const note = (kind: Proof, name: string): void => {
    for (const call of callsOf(kind, name)) found.set(call, (found.get(call) ?? new Set()).add(kind));
  };
  for (const { name } of facts.plan.segments) note("segment", name);
  for (const { name } of facts.plan.journeys) note("journey", name);
  return found;
}
