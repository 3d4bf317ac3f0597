import { atKey, type Report } from "../../diagnostics/diagnostic.ts";
import type { Condition } from "../../model/condition.ts";
import type { Segment } from "../../model/consumer.ts";
import { gather } from "../../model/grouped.ts";
import { child } from "../../model/pointer.ts";

/** Reports segments that are asked for to know who is in them. */
export function reportSegmentCycles(segments: readonly Segment[], report: Report): void {
  const asked = new Map(segments.map(({ name, match }) => [name, match ? askedFor(match) : new Set<string>()]));
  const settled = settledOf(asked);
  for (const start of asked.keys()) {
    if (settled.has(start)) continue;
    const cycle = cycleFrom(start, asked, settled);
    for (const name of cycle) settled.add(name);
    if (cycle.length > 0) tell(cycle, report);
  }
}

function askedFor(condition: Condition, found = new Set<string>()): Set<string> {
  if (condition.kind === "segment") found.add(condition.name);
  if ("conditions" in condition) for (const each of condition.conditions) askedFor(each, found);
  return found;
}

/** The segments that are in no cycle and lead into none: those that ask for nobody, then those that ask for these alone. */
function settledOf(asked: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const askers = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [name, others] of asked) {
    const there = [...others].filter((each) => asked.has(each));
    open.set(name, there.length);
    for (const other of there) gather(askers, other, name);
  }
  const settled = new Set([...open].filter(([, count]) => count === 0).map(([name]) => name));
  // A set that grows while it is walked: each one that settles may settle those that ask for it.
  for (const name of settled) {
    for (const asker of askers.get(name) ?? []) {
      const left = (open.get(asker) ?? 0) - 1;
      open.set(asker, left);
      if (left === 0) settled.add(asker);
    }
  }
  return settled;
}

/** The cycle that following any one leads into; none where it leads to one that was told. */
function cycleFrom(
  start: string,
  asked: ReadonlyMap<string, ReadonlySet<string>>,
  settled: ReadonlySet<string>,
): readonly string[] {
  const path: string[] = [];
  const seen = new Set<string>();
  let name: string | undefined = start;
  while (name !== undefined && !seen.has(name)) {
    path.push(name);
    seen.add(name);
    name = [...(asked.get(name) ?? [])].find((each) => asked.has(each) && !settled.has(each));
  }
  return name === undefined ? [] : path.slice(path.indexOf(name));
}

function tell(cycle: readonly string[], report: Report): void {
  const [first = ""] = cycle;
  const way = [...cycle, first].map((each) => `\`${each}\``).join(" → ");
  report({
    rule: "plan/cycle",
    severity: "error",
    message:
      cycle.length === 1
        ? `the segment \`${first}\` asks for itself`
        : `the segment \`${first}\` asks for itself: ${way}`,
    hint: "Say in one of them what people did or are, in place of the segment.",
    at: atKey(child("/segments", first)),
    related: cycle
      .slice(1)
      .map((name) => ({ at: atKey(child("/segments", name)), message: `It comes by way of \`${name}\`.` })),
  });
}
