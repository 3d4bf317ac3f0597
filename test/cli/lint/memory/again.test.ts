import { existsSync, rmSync } from "node:fs";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { EXIT } from "../../../../src/cli/exit.ts";
import { lintAgain } from "../../../../src/cli/lint/again.ts";
import type { LintCommandOptions } from "../../../../src/cli/lint/command.ts";
import { draw, many } from "../../../support/draw.ts";
import { eventEdit } from "../../generate/memory/event-edit.ts";
import { type Said, SplitShop } from "../../generate/memory/split-shop.ts";
import { Workplace } from "../../workplace.ts";
import { lintIn } from "./in-process.ts";

vi.mock("../../../../src/cli/lint/again.ts", { spy: true });

const KNOWN = ".tracking-plan/suppressions.yaml";

/** What a run says that remembers nothing. */
async function afresh({ place }: SplitShop, options: LintCommandOptions) {
  const clone = new Workplace(place.texts("plan"));
  if (place.has(KNOWN)) clone.write(KNOWN, place.read(KNOWN));
  const answer = await lintIn(clone, options);
  rmSync(clone.root, { recursive: true });
  return answer;
}

const fileOf = (event: string): string => `plan/events/${event}.yaml`;

/** What is done between two runs: to the shop, by an event of it and a word. */
type Step = (shop: SplitShop, event: string, word: string) => unknown;

const ofFile =
  (change: (text: string, word: string) => string): Step =>
  ({ place }, event, word) => {
    if (existsSync(place.path(fileOf(event)))) place.edit(fileOf(event), (text) => change(text, word));
  };

const ofEvent =
  (change: (said: Said, word: string) => Said): Step =>
  (shop, event, word) =>
    shop.say(event, change(shop.events.get(event) ?? {}, word));

/** Every property that is a mapping, said differently. */
const withProperties = (said: Said, change: (property: Said) => Said): Said => ({
  ...said,
  properties: Object.fromEntries(
    Object.entries(Object(said["properties"])).map(([name, property]) => [
      name,
      typeof property === "object" && property !== null ? change(property as Said) : property,
    ]),
  ),
});

const STEPS: Readonly<Record<string, Step>> = {
  nothing: () => {},
  "a description": ofEvent((said, word) => ({ ...said, description: word })),
  "no description": ofEvent(({ description: _, ...said }) => said),
  "when it fires": ofEvent((said, word) => ({ ...said, firesWhen: `When ${word}.` })),
  "a placeholder": ofEvent((said) => ({ ...said, description: "TODO", firesWhen: "tbd" })),
  "no owner": ofEvent(({ owner: _, ...said }) => said),
  "descriptions of properties": ofEvent((said, word) =>
    withProperties(said, (property) => ({ ...property, description: word })),
  ),
  "properties that are said to be JSON": ofEvent((said) =>
    withProperties(said, (property) => ({ ...property, description: "A JSON string." })),
  ),
  "no descriptions of properties": ofEvent((said) =>
    withProperties(said, ({ description: _, ...property }) => property),
  ),
  "a title": ofEvent((said, word) => ({ ...said, title: word })),
  "an example": ofEvent((said, word) => ({ ...said, examples: [{ order_id: word }] })),
  "lines above": ofFile((text, word) => `# ${word}\n\n${text}`),
  "a comment that silences": ofFile((text) =>
    text.replace(/^( {2}\w+:)$/m, "$1 # tracking-plan-ignore docs/owner -- seen"),
  ),
  "a comment that silences nothing": ofFile((text) => `# tracking-plan-ignore naming/unit -- gone\n${text}`),
  "a text that a comment cuts": ofFile((text, word) =>
    text.replace(/^( {4}description: ).*$/m, `$1See issue #${word}`),
  ),
  "a comment that cuts nothing": ofFile((text, word) => text.replace(/ +#\w+$/m, `  # ${word}`)),
  "a comment no more": ofFile((text) => text.replace(/ *# tracking-plan-ignore.*/, "")),
  "a file that cannot be read": ofFile((text) => `${text}  : [\n`),
  "a file less": ({ place }, event) => rmSync(place.path(fileOf(event)), { force: true }),
  "an event more": (shop, event, word) => shop.say(`${event}_${word}`, { description: "Another." }),
  "another rule": ({ place }, _, word) =>
    place.edit(
      "plan/plan.yaml",
      (text) =>
        `${text.replace(/\nlint:[\s\S]*/, "")}\nlint: { rules: { docs/owner: ${word > "m" ? "off" : "error"} }, ignore: [{ rule: docs/example, at: events, reason: Later. }] }\n`,
    ),
  "another convention": ({ place }) =>
    place.edit("plan/plan.yaml", (text) =>
      text.includes("snake_case")
        ? text.replaceAll("snake_case", "camelCase")
        : text.replaceAll("camelCase", "snake_case"),
    ),
  "what is known is listed": ({ place }) => lintIn(place, { preset: "all", suppress: true }),
  "what is remembered is damaged": ({ place }, _, word) => {
    for (const path of place.list(".tracking-plan/cache"))
      if (!path.endsWith(".gitignore"))
        place.edit(path, (text) => text.replace(/"message":"(\w)/, `"message":"${word}$1`));
  },
  "what is remembered goes": ({ place }) =>
    rmSync(place.path(".tracking-plan/cache"), { recursive: true, force: true }),
};

const step = fc.record({
  event: fc.nat(40),
  word: fc.stringMatching(/^[a-z]{1,6}$/),
  edit: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...Object.keys(STEPS)).map((what) => ({ what, of: undefined })) },
    { weight: 2, arbitrary: eventEdit },
  ),
  options: fc.constantFrom<LintCommandOptions>(
    ...[1, 2, 3, 4].map(() => ({ preset: "all" as const, today: "2026-11-28" })),
    { preset: "strict", today: "2026-11-28" },
    { rule: ["docs/example", "docs/owner", "suppressions/unused"], today: "2026-11-28" },
    { preset: "all", today: "2027-06-01" },
  ),
});

/** The shop with much to say of each event. */
function loudShop(): SplitShop {
  const shop = new SplitShop(stringify);
  for (const [event, said] of shop.events)
    shop.say(event, {
      ...said,
      properties: { ...Object(said["properties"]), data: "object", shipping_cost: "number" },
    });
  return shop;
}

const CHOICE = { preset: "all", today: "2026-11-28" } as const;

/** Whether the last run did without looking at everything. */
const wasRemembered = (): boolean => vi.mocked(lintAgain).mock.settledResults.at(-1)?.value !== undefined;

test.each(draw(fc.array(step, { minLength: 6, maxLength: 6 }), many(2)).map((steps) => ({ steps })))(
  "after any edits a run that remembers says what a fresh one says, %#",
  async ({ steps }) => {
    const shop = loudShop();
    await lintIn(shop.place, CHOICE);
    for (const { event, word, edit, options } of steps) {
      const names = [...shop.events.keys()];
      const name = names[event % names.length] ?? "";
      if (edit.of) shop.say(name, edit.of(shop.events.get(name) ?? {}));
      else await STEPS[edit.what]?.(shop, name, word);
      const answer = await lintIn(shop.place, options);
      expect(answer, `${name} ${edit.what} ${JSON.stringify(options)}`).toEqual(await afresh(shop, options));
      // With what is wrong nothing more would be learned.
      if (answer.status === EXIT.failure) shop.say(name, { description: "Again." });
    }
  },
);

/** What is edited of an event, and whether the run before is enough then. */
const EDITS: readonly (readonly [what: string, edit: Step, isEnough: boolean])[] = [
  ["lines above", ofFile((text) => `# Above.\n\n${text}`), true],
  ["nothing", () => {}, true],
  ["a description", ofEvent((said) => ({ ...said, description: "Another." })), true],
  ["a description that is found fault with", ofEvent((said) => ({ ...said, description: "TODO" })), true],
  ["whose it is", ofEvent(({ owner: _, ...said }) => said), true],
  ["a comment that silences", ofFile((text) => `# tracking-plan-ignore docs/owner\n${text}`), true],
  [
    "what a property is",
    ofEvent((said) => ({ ...said, properties: { ...Object(said["properties"]), more: "string" } })),
    false,
  ],
  [
    "what a text is said to be",
    ofEvent((said) => withProperties(said, (it) => ({ ...it, description: "A JSON string." }))),
    false,
  ],
  ["an example", ofEvent((said) => ({ ...said, examples: [] })), true],
  ["what an example tells", ofEvent((said) => ({ ...said, examples: [{ order_id: "[]" }] })), false],
  ["what people call it", ofEvent((said) => ({ ...said, title: "Other" })), true],
  ["what code calls it", ofEvent((said) => ({ ...said, codeName: "other" })), false],
  ["a file more", (shop) => shop.say("another", {}), false],
];

test("the run before is enough after some edits", async () => {
  const shop = loudShop();
  // Where an event is deprecated, others hang on it.
  const events = [...shop.events.keys()].filter((event) => !("deprecated" in Object(shop.events.get(event)))).sort();
  await lintIn(shop.place, CHOICE);
  for (const [index, [what, edit, isEnough]] of EDITS.entries()) {
    vi.mocked(lintAgain).mockClear();
    edit(shop, events[index] ?? "", "word");
    expect(await lintIn(shop.place, CHOICE), what).toEqual(await afresh(shop, CHOICE));
    expect(wasRemembered(), what).toBe(isEnough);
  }
});

test("a comment is seen where it stands, is moved and is no more", async () => {
  const shop = loudShop();
  await lintIn(shop.place, CHOICE);
  const path = fileOf("checkout_started");
  const inAnother = (text: string): string => {
    shop.place.edit(fileOf("order_completed"), (other) => `# Above.\n${other}`);
    return text;
  };
  const edits: readonly ((text: string) => string)[] = [
    (text) => text.replace("shipping_cost:", "# tracking-plan-ignore naming/unit -- seen\n      shipping_cost:"),
    (text) => `# Above.\n${text}`,
    inAnother,
    (text) => text.replace("naming/unit -- seen", "docs/example -- seen"),
    inAnother,
    (text) => text.replace(/# tracking-plan-ignore.*/, ""),
  ];
  for (const edit of edits) {
    shop.place.edit(path, edit);
    expect(await lintIn(shop.place, CHOICE)).toEqual(await afresh(shop, CHOICE));
    expect(wasRemembered()).toBe(true);
  }
});

test("a text that a comment cuts is told, and is told no more where the comment is meant", async () => {
  const shop = loudShop();
  await lintIn(shop.place, CHOICE);
  const path = fileOf("checkout_started");
  for (const [to, isTold] of [
    ["See issue #3", true],
    ["See issue  # 3", false],
    ["See issue #3", true],
  ] as const) {
    shop.place.edit(path, (text) => text.replace(/^( {4}description: ).*$/m, `$1${to}`));
    const answer = await lintIn(shop.place, CHOICE);
    expect(answer).toEqual(await afresh(shop, CHOICE));
    expect(JSON.stringify(answer).includes("yaml/cut-text")).toBe(isTold);
  }
});

test("a layout that keeps a fix from being made is seen, and one that does no more", async () => {
  const shop = new SplitShop(stringify);
  await STEPS["another convention"]?.(shop, "", "");
  const fixable = async (): Promise<number> => {
    const answer = await lintIn(shop.place, CHOICE);
    expect(answer).toEqual(await afresh(shop, CHOICE));
    return answer.json.split('"fixable": true').length;
  };
  const before = await fixable();
  const path = fileOf("order_completed");
  shop.place.edit(path, (text) => text.replace(/^( +)- order_id$/m, "$1- |-\n$1  order_id"));
  expect(await fixable()).toBe(before - 1);
  shop.place.edit(path, (text) => text.replace(/- \|-\n +order_id/, "- order_id"));
  expect(await fixable()).toBe(before);
});

test("nothing is taken from a run on another day or by other rules, nor where more is asked for than what is wrong", async () => {
  const shop = new SplitShop(stringify);
  await lintIn(shop.place, CHOICE);
  vi.mocked(lintAgain).mockClear();
  const others: readonly LintCommandOptions[] = [
    { ...CHOICE, today: "2026-11-29" },
    { today: CHOICE.today },
    { ...CHOICE, since: "plan" },
    { ...CHOICE, fix: true },
    { ...CHOICE, pruneSuppressions: true },
    { ...CHOICE, suppress: true },
  ];
  for (const options of others) await lintIn(shop.place, options);
  expect(lintAgain).not.toHaveBeenCalled();
});

test("of a small plan nothing is remembered", async () => {
  const place = Workplace.withPlan();
  await lintIn(place, { plan: "tracking-plan" });
  expect(place.has(".tracking-plan")).toBe(false);
});
