import { describe, expect, test } from "vitest";
import { HOSTILE_NAMES, MOST_HOSTILE_NAMES } from "../../support/hostile-names.ts";
import { Workplace } from "../workplace.ts";
import { filesOf, generated } from "./in-process.ts";

const PATHS = [
  "../evil",
  "../../../../../../evil",
  "/evil",
  "C:\\evil",
  "\\\\host\\evil",
  "..",
  ".",
  "...",
  "~",
  "$HOME",
  "con",
  "NUL",
  "a/../../evil",
  "file:///evil",
  ".tracking-plan",
  ".git",
];

/** A workplace in which a plan stands deep down, so that what leads out of it can be seen. */
function deep(plan: object): Workplace {
  return new Workplace({ "a/b/c/tracking-plan/p.json": JSON.stringify(plan), "a/kept": "" });
}

const RUN = { plan: "a/b/c/tracking-plan" };

/** Generates twice; gives what is neither plan, output nor memory. */
async function strays(place: Workplace): Promise<readonly string[]> {
  await generated(place, RUN);
  const before = place.list("a");
  const again = await generated(place, { ...RUN, check: true });
  expect(filesOf(again, "unchanged")).toHaveLength(again.files.length);
  // Without what is remembered it knows its own files all the same.
  place.edit(place.list(".tracking-plan/cache").find((path) => path.endsWith(".json")) ?? "", () => "");
  expect(filesOf(await generated(place, RUN), "written")).toEqual([]);
  expect(place.list("a")).toEqual(before);
  return place
    .list()
    .filter((path) => !/^(?:a\/b\/c\/(?:tracking-plan\/p\.json|out\/)|\.tracking-plan\/cache\/)/.test(path));
}

const TARGETS = [
  { target: "typescript", out: "../out/client" },
  { target: "json-schema", out: "../out/schemas" },
  { target: "markdown", out: "../out/docs" },
];

const named = (names: readonly string[], value: unknown = {}): object =>
  Object.fromEntries(names.map((name) => [name, value]));

describe("nothing is written outside `out`, and what is written is known again", () => {
  test("events, pages, types, segments and journeys of hostile names", async () => {
    const names = HOSTILE_NAMES.filter((name) => name !== "__proto__" && /[\p{L}\p{N}]/u.test(name));
    const place = deep({
      plan: { name: "a", version: "1.0.0" },
      generate: TARGETS,
      events: named(names),
      segments: named(names, { match: { event: names[0] } }),
    });
    expect(await strays(place)).toEqual(["a/kept"]);
  });

  test.each(PATHS)("an event, a source and a plan called %s", async (name) => {
    const place = deep({
      plan: { name, version: "1.0.0" },
      sources: named([name, "web"]),
      events: { [name]: {} },
      generate: TARGETS,
    });
    expect(await strays(place)).toEqual(["a/kept"]);
    expect(
      place.list("a/b/c/out/client").some((path) => /^a\/b\/c\/out\/client\/(?!web)[^/]+\/index\.ts$/.test(path)),
    ).toBe(true);
  });

  test("sources of hostile names, all at once", async () => {
    const place = deep({
      plan: { name: "a", version: "1.0.0" },
      sources: named(MOST_HOSTILE_NAMES.filter((name) => name !== "__proto__")),
      events: { bought: {} },
      generate: TARGETS.slice(0, 1),
    });
    expect(await strays(place)).toEqual(["a/kept"]);
  });

  test.each(HOSTILE_NAMES.map((name) => [JSON.stringify(name).slice(0, 40), name]))(
    "a plan called %s",
    async (_, name) => {
      const plan = { name: name.trim() === "" ? "!" : name, version: "1.0.0" };
      expect(await strays(deep({ plan, events: { bought: {} }, generate: TARGETS.slice(1) }))).toEqual(["a/kept"]);
    },
  );

  test("names that are too long for a disk", async () => {
    const long = "名".repeat(2_000);
    const place = deep({
      plan: { name: long, version: "1.0.0" },
      sources: named([long, "web"]),
      events: { [long]: {}, [`${long}!`]: { codeName: "other" } },
      generate: TARGETS,
    });
    expect(await strays(place)).toEqual(["a/kept"]);
  });
});

test("files of the plan with names that no shell would like", async () => {
  const names = ["-rf.yaml", "a b.yaml", "a\nb.yaml", "a\\b.yaml", "$(touch evil).yaml", "ü.yaml", "\u001b[2J.yaml"];
  const files = names.map((name, index) => [`tracking-plan/${name}`, `events: { e${index}: {} }\n`]);
  const place = new Workplace({
    ...Object.fromEntries(files),
    "tracking-plan/plan.yaml": "plan: { name: a, version: 1.0.0 }\ngenerate: [{ target: json-schema, out: ../out }]\n",
  });
  const { headline } = await generated(place);
  expect(headline).toBe("a 1.0.0: 7 events, 1 source");
});
