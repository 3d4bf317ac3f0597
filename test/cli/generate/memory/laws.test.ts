import { rmSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { draw, many } from "../../../support/draw.ts";
import { Workplace } from "../../workplace.ts";
import { generated } from "../in-process.ts";

const AREAS = 6;

const HEAD = `plan: { language: 1, name: shop, version: 1.0.0 }
sources: { web: { kind: client, platform: browser } }
types: { list_price: { type: number, minimum: 0 } }
generate:
  - { target: typescript, source: web, out: ../out/client }
  - { target: json-schema, out: ../out/schemas }
  - { target: markdown, out: ../out/docs }
`;

/** What plan files say is remembered of large plans alone: comments make one of it. */
const LARGE = `# ${"so that it is large ".repeat(20)}\n`.repeat(50);

const event = (name: string): string =>
  `  ${name}: { description: About ${name}., properties: { price: { type: list_price, required: true }, note: string } }\n`;

const fileOf = (area: number): string => `plan/area-${area}.yaml`;

function shop(): Workplace {
  const place = new Workplace({ "plan/plan.yaml": HEAD });
  for (let area = 0; area < AREAS; area++)
    place.write(fileOf(area), `${LARGE}events:\n${event(`a_${area}`)}${event(`b_${area}`)}`);
  return place;
}

type Edit = (place: Workplace, area: number, word: string) => void;

const inFile =
  (change: (text: string, word: string) => string): Edit =>
  (place, area, word) => {
    if (place.has(fileOf(area))) place.edit(fileOf(area), (text) => change(text, word));
  };

/** What people, other tools and accidents do between two runs. */
const EDITS: Readonly<Record<string, Edit>> = {
  nothing: () => {},
  "another description": inFile((text, word) => text.replace(/About \w+/, `About ${word}`)),
  "another type": inFile((text) => text.replace("note: string", "note: integer")),
  "another name": inFile((text, word) => text.replace(/^ {2}a_\w+/m, `  a_${word}`)),
  "one event more": inFile((text, word) => `${text}${event(`c_${word}`)}`),
  "one event less": inFile((text) => text.replace(/^ {2}b_.*\n/m, "")),
  "the file goes": (place, area) => rmSync(place.path(fileOf(area)), { force: true }),
  "a type that all use": (place) =>
    place.edit("plan/plan.yaml", (text) => text.replace(/minimum: \d+/, (found) => `${found}1`)),
  "another name of the plan": (place, _, word) =>
    place.edit("plan/plan.yaml", (text) => text.replace(/name: \w+/, `name: shop_${word}`)),
  "an output is edited": (place, _, word) => place.edit("out/client/index.ts", (text) => `${text}// ${word}\n`),
  "an output goes": (place) => rmSync(place.path("out/schemas/plan.json")),
  "what is remembered is damaged": (place) => {
    for (const path of place.list(".tracking-plan/cache"))
      if (!path.endsWith(".gitignore")) place.edit(path, (text) => text.replace(/About (\w)/, "About x$1"));
  },
  "what is remembered goes": (place) => rmSync(place.path(".tracking-plan"), { recursive: true }),
};

const step = fc.record({
  edit: fc.constantFrom(...Object.keys(EDITS)),
  area: fc.nat(AREAS - 1),
  word: fc.stringMatching(/^[a-z]{3,8}$/),
});

/** What the plan makes where nothing is remembered and nothing was there. */
async function afresh(place: Workplace): Promise<Readonly<Record<string, string>>> {
  const clone = new Workplace(place.texts("plan"));
  await generated(clone, { plan: "plan" });
  return clone.texts("out");
}

test.each(draw(fc.array(step, { minLength: 4, maxLength: 6 }), many(3)).map((steps) => ({ steps })))(
  "a run that remembers gives the bytes of one that does not, %#",
  async ({ steps }) => {
    const place = shop();
    await generated(place, { plan: "plan" });
    for (const { edit, area, word } of steps) {
      EDITS[edit]?.(place, area, word);
      await generated(place, { plan: "plan" });
      expect(place.texts("out"), edit).toEqual(await afresh(place));
    }
  },
);
