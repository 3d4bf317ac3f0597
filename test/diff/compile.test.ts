import { expect, test } from "vitest";
import type { Change } from "../../src/diff/change.ts";
import { diff } from "../../src/diff/diff.ts";
import { isJsonObject, type Json, type JsonObject } from "../../src/model/json.ts";
import type { Plan } from "../../src/model/plan.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";
import { NameRegistry } from "../../src/targets/name-registry.ts";
import { plain } from "../../src/words/phrase.ts";
import { payload } from "../schema/support/payload.ts";
import { type ClientFiles, clientOf, sharingRuntime } from "../support/client.ts";
import { draw, many } from "../support/draw.ts";
import { planOf } from "../support/plan.ts";
import { complaints } from "../support/typescript-program.ts";
import { editedEvents } from "./edits.ts";
import { TODAY } from "./told.ts";

const PAIRS = 24;
const CALLS = 6;

/** A call that an app made against the old client. */
interface OldCall {
  readonly pair: number;
  readonly event: string;
  readonly text: string;
}

/** What an app passes: less what the client fills in. */
function passed(plan: Plan, event: Plan["events"][number], properties: JsonObject): JsonObject {
  const own = new Map(event.properties.map((property) => [property.name, property]));
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => {
      const property = own.get(name);
      if (property === undefined)
        return (
          event.additionalProperties &&
          !plan.context.some((each) => each.name === name) &&
          name !== plan.conventions.eventVersionField
        );
      return property.shape.const === undefined;
    }),
  );
}

/** JavaScript ends a line where JSON does not. */
const inOneLine = (json: string): string => json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

const hasProto = (value: Json): boolean => JSON.stringify(value).includes("__proto__");

function callsOf(plan: Plan, pair: number): readonly OldCall[] {
  const [names, schemas] = [new NameRegistry(plan), new PlanSchemas(plan)];
  return plan.events.flatMap((event) =>
    draw(payload(schemas.call(event, "app")), CALLS, pair).flatMap((properties) =>
      isJsonObject(properties) && !hasProto(properties)
        ? [
            {
              pair,
              event: event.name,
              text: `tracking.${names.of(event).value}(${inOneLine(JSON.stringify(passed(plan, event, properties)))});`,
            },
          ]
        : [],
    ),
  );
}

/** The events that ask for one more property at their top, by what was told. */
const asking = (changes: readonly Change[], { events }: Plan): readonly string[] =>
  events.flatMap(({ name, properties }) => {
    const isAsked = ({ kind, after }: Change): boolean =>
      kind === "required-property-added" && properties.some(({ pointer }) => pointer === after);
    return changes.some((change) => isAsked(change) && change.breaks.includes("compile")) ? [name] : [];
  });

/** Both plans, where the edit left one that has a client. */
async function compiled([before, after]: readonly [object, object]): Promise<readonly [Plan, Plan] | undefined> {
  try {
    const plans = [await planOf(before), await planOf(after)] as const;
    for (const plan of plans) await clientOf(plan);
    return plans;
  } catch {
    return undefined;
  }
}

/** An app of these calls, one in a line, against the client of a folder. */
const appOf = (folder: string, calls: readonly OldCall[]): string =>
  [`import * as tracking from "./${folder}/index.js";`, ...calls.map(({ text }) => text)].join("\n");

/** The calls that do not compile against the clients of a side. */
function refused(
  side: string,
  clients: ReadonlyMap<string, ClientFiles>,
  calls: readonly OldCall[],
): ReadonlySet<OldCall> {
  const files = new Map(sharingRuntime(clients));
  const pairs = [...new Set(calls.map(({ pair }) => pair))];
  const mine = (pair: number): readonly OldCall[] => calls.filter((call) => call.pair === pair);
  for (const pair of pairs) files.set(`${side}${pair}.ts`, appOf(`${side}${pair}`, mine(pair)));
  const found = new Set<OldCall>();
  for (const { file, line } of complaints(files)) {
    const [, pair] = new RegExp(`^${side}(\\d+)\\.ts$`).exec(file) ?? [];
    const call = pair === undefined ? undefined : mine(Number(pair))[line - 2];
    if (call !== undefined) found.add(call);
  }
  return found;
}

test("an old call that no longer compiles was told, as the real TypeScript sees it", {
  timeout: 1_800_000,
}, async () => {
  const plans: (readonly [Plan, Plan])[] = [];
  for (const pair of draw(editedEvents, many(PAIRS), 9)) {
    const both = await compiled(pair);
    if (both !== undefined) plans.push(both);
  }
  const [old, now] = [new Map<string, ClientFiles>(), new Map<string, ClientFiles>()];
  for (const [pair, [before, after]] of plans.entries()) {
    old.set(`old${pair}`, await clientOf(before));
    now.set(`now${pair}`, await clientOf(after));
  }
  const calls = plans.flatMap(([before], pair) => callsOf(before, pair));
  const wrong = refused("old", old, calls);
  const right = calls.filter((call) => !wrong.has(call));
  const broken = refused("now", now, right);
  const silent: string[] = [];
  const idle: string[] = [];
  for (const [pair, [before, after]] of plans.entries()) {
    const mine = [...broken].filter((call) => call.pair === pair);
    const { changes } = await diff(before, after, { today: TODAY });
    // What every call has to pass now, none of the old ones passes.
    for (const event of asking(changes, after)) {
      const calls = right.filter((call) => call.pair === pair && call.event === event);
      idle.push(...calls.filter((call) => !broken.has(call)).map(({ text }) => `compiles: ${text}`));
    }
    if (mine.length === 0) continue;
    const isTold = changes.some(({ breaks, mayBreak }) => breaks.includes("compile") || mayBreak.includes("compile"));
    if (!isTold)
      silent.push([mine[0]?.text, ...changes.map(({ kind, message }) => `${kind}: ${plain(message)}`)].join("\n"));
  }
  expect(silent).toEqual([]);
  expect(idle).toEqual([]);
  // In many pairs some do not, and there are many that do, or nothing was tried.
  const brokenPairs = new Set([...broken].map(({ pair }) => pair)).size;
  expect(brokenPairs).toBeGreaterThan(PAIRS / 3);
  expect(Math.min(right.length - broken.size, broken.size)).toBeGreaterThan(PAIRS);
});
