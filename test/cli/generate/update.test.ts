import { cpSync, rmSync, statSync, utimesSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Workplace } from "../workplace.ts";
import { filesOf, generated } from "./in-process.ts";

/** A plan whose outputs are there, and everything on the disk with its time of change. */
async function upToDate(): Promise<Workplace> {
  const place = Workplace.withPlan();
  await generated(place);
  return place;
}

const times = (place: Workplace): ReadonlyMap<string, number> =>
  new Map(place.list().map((path) => [path, statSync(place.path(path)).ctimeMs]));

/** The same files with none of what the working directory remembers, as in a fresh clone. */
function cloned(place: Workplace): Workplace {
  const clone = new Workplace();
  cpSync(place.root, clone.root, { recursive: true });
  rmSync(clone.path(".tracking-plan"), { recursive: true, force: true });
  return clone;
}

describe("a second run", () => {
  test("reports everything as unchanged, and touches nothing", async () => {
    const place = await upToDate();
    const before = times(place);
    const { files, rows } = await generated(place);
    expect(new Set(files.map(({ status }) => status))).toEqual(new Set(["unchanged"]));
    expect(files).toHaveLength(["src", "schemas", "docs"].flatMap((folder) => place.list(folder)).length);
    expect(rows).toHaveLength(4);
    expect(times(place)).toEqual(before);
  });

  test("gives the same answer whether it remembers the first or works again", async () => {
    const place = await upToDate();
    const remembered = await generated(place);
    expect(await generated(cloned(place))).toEqual(remembered);
    expect(await generated(cloned(place), { check: true })).toEqual(remembered);
  });

  test("--check writes nothing at all, in a fresh clone too", async () => {
    const clone = cloned(await upToDate());
    const before = times(clone);
    const { files } = await generated(clone, { check: true });
    expect(files.every(({ status }) => status === "unchanged")).toBe(true);
    expect(times(clone)).toEqual(before);
  });
});

describe("an output that is not as the plan says", () => {
  const changes: readonly (readonly [title: string, change: (place: Workplace) => void])[] = [
    ["a byte more", (place) => place.edit("schemas/traits.json", (text) => `${text} `)],
    ["a byte less", (place) => place.edit("schemas/traits.json", (text) => text.slice(0, -1))],
    ["another byte", (place) => place.edit("schemas/traits.json", (text) => text.replace('"object"', '"objekt"'))],
    ["CRLF", (place) => place.edit("schemas/traits.json", (text) => text.replaceAll("\n", "\r\n"))],
    [
      "another byte, with the time and size that it had",
      (place) => {
        const { atimeMs, mtimeMs } = statSync(place.path("schemas/traits.json"));
        place.edit("schemas/traits.json", (text) => text.replace('"object"', '"objekt"'));
        utimesSync(place.path("schemas/traits.json"), atimeMs / 1000, mtimeMs / 1000);
      },
    ],
  ];

  test.each(changes)("%s: --check says which, generate repairs that one alone", async (_, change) => {
    const place = await upToDate();
    const whole = place.texts();
    const clone = cloned(place);
    for (const each of [place, clone]) change(each);
    const edited = place.texts();
    expect(filesOf(await generated(place, { check: true }), "edited")).toEqual(["schemas/traits.json"]);
    expect(filesOf(await generated(clone, { check: true }), "stale")).toEqual(["schemas/traits.json"]);
    expect(place.texts()).toEqual(edited);
    for (const each of [place, clone]) {
      const before = times(each);
      expect(filesOf(await generated(each), "written")).toEqual(["schemas/traits.json"]);
      const after = times(each);
      const touched = [...before].filter(([path, time]) => after.get(path) !== time).map(([path]) => path);
      expect(touched.filter((path) => !path.startsWith(".tracking-plan/"))).toEqual(["schemas/traits.json"]);
      expect({ ...each.texts("schemas"), ...each.texts("src"), ...each.texts("docs") }).toEqual({
        ...place.texts("schemas"),
        ...place.texts("src"),
        ...place.texts("docs"),
      });
    }
    expect(place.read("schemas/traits.json")).toBe(whole["schemas/traits.json"]);
  });

  test("deleted: missing, and made again", async () => {
    const place = await upToDate();
    rmSync(place.path("schemas/events"), { recursive: true });
    const lost = ["schemas/events/order_completed.json", "schemas/events/product_added.json"];
    const check = await generated(place, { check: true });
    expect(filesOf(check, "missing").toSorted()).toEqual(lost);
    expect(check.differences.map(({ report }) => report.path).toSorted()).toEqual(lost);
    expect(filesOf(await generated(place), "written").toSorted()).toEqual(lost);
  });

  test("the plan changed: stale, and brought up to date", async () => {
    const place = await upToDate();
    place.edit("tracking-plan/events/cart.yaml", (text) =>
      text.replace("cart_id: { type: string", "cart_id: { type: integer"),
    );
    const stale = filesOf(await generated(place, { check: true }), "stale");
    expect(stale).toContain("schemas/events/product_added.json");
    expect(stale).not.toContain("schemas/events/order_completed.json");
    const missing = filesOf(await generated(place, { check: true }), "missing");
    expect(filesOf(await generated(place), "written").toSorted()).toEqual([...stale, ...missing].toSorted());
    expect(filesOf(await generated(place, { check: true }), "unchanged")).toHaveLength(
      place.list("src").length + place.list("schemas").length + place.list("docs").length,
    );
  });
});

describe("what is remembered", () => {
  const record = (place: Workplace): string =>
    place.list(".tracking-plan/cache").find((path) => path.endsWith(".json")) ?? "";

  const spoilt: readonly (readonly [title: string, spoil: (text: string) => string])[] = [
    ["is empty", () => ""],
    ["is cut off", (text) => text.slice(0, text.length / 2)],
    ["is no JSON", () => "{"],
    ["has the wrong shape", () => '{"tool":"test","plan":1,"outputs":[null]}'],
    ["was changed by hand", (text) => text.replaceAll('"row"', '"wor"').replace("acme-shop", "evil-shop")],
  ];

  test.each(spoilt)("%s: the work is done again, and it is whole again", async (_, spoil) => {
    const place = await upToDate();
    const whole = place.read(record(place));
    place.write(record(place), spoil(whole));
    place.edit("schemas/traits.json", (text) => `${text} `);
    const { files, headline } = await generated(place);
    expect(headline).toBe("acme-shop 2.4.0: 2 events, 1 page, 1 trait, 2 sources");
    expect(files.filter(({ status }) => status === "written").map(({ path }) => path)).toEqual(["schemas/traits.json"]);
    expect(filesOf(await generated(place), "written")).toEqual([]);
  });

  test("may be deleted, and may be impossible to keep", async () => {
    const place = await upToDate();
    rmSync(place.path(".tracking-plan"), { recursive: true });
    place.write(".tracking-plan", "a file where the folder is to be");
    expect(filesOf(await generated(place), "written")).toEqual([]);
    expect(filesOf(await generated(place, { check: true }), "unchanged").length).toBeGreaterThan(10);
    expect(place.read(".tracking-plan")).toBe("a file where the folder is to be");
  });

  test("git is told to leave it alone", async () => {
    const place = await upToDate();
    expect(place.read(".tracking-plan/cache/.gitignore")).toBe("*\n");
    expect(place.list(".tracking-plan").every((path) => path.startsWith(".tracking-plan/cache/"))).toBe(true);
  });

  test("is of one command line: another one does its own work", async () => {
    const place = await upToDate();
    const { files } = await generated(place, { target: "markdown", out: "elsewhere" });
    expect(files.every(({ path, status }) => path.startsWith("elsewhere/") && status === "written")).toBe(true);
  });

  test("a file that somebody puts beside the outputs is looked at", async () => {
    const place = await upToDate();
    cpSync(place.path("schemas/traits.json"), place.path("schemas/events/gone.json"));
    expect(filesOf(await generated(place, { check: true }), "stale")).toEqual(["schemas/events/gone.json"]);
    expect(filesOf(await generated(place), "removed")).toEqual(["schemas/events/gone.json"]);
  });

  test("a template that changed is one reason to work", async () => {
    const files = {
      "tracking-plan.yaml":
        "plan: { name: a, version: 1.0.0 }\nevents: { bought: {} }\ngenerate: [{ target: template, template: t.hbs, out: a.kt }]\n",
      "t.hbs": "// {{mark}}\n// 1\n",
    };
    const place = new Workplace(files);
    expect(filesOf(await generated(place), "written")).toEqual(["a.kt"]);
    expect(filesOf(await generated(place), "unchanged")).toEqual(["a.kt"]);
    place.write("t.hbs", "// {{mark}}\n// 2\n");
    expect(filesOf(await generated(place, { check: true }), "stale")).toEqual(["a.kt"]);
    expect(filesOf(await generated(place), "written")).toEqual(["a.kt"]);
    expect(place.read("a.kt")).toContain("// 2");
  });
});

test("the same bytes and the same report, in whatever order the disk lists the files", async () => {
  const texts = { ...Workplace.withPlan().texts() };
  const run = async (paths: readonly string[]) => {
    const place = new Workplace();
    for (const path of paths) place.write(path, texts[path] ?? "");
    const first = await generated(place);
    place.edit("tracking-plan/events/orders.yaml", () => "events: {}\n");
    const second = await generated(place);
    return {
      first: first.files,
      second: second.files,
      outputs: { ...place.texts("src"), ...place.texts("schemas"), ...place.texts("docs") },
    };
  };
  const paths = Object.keys(texts);
  expect(await run(paths.toReversed())).toEqual(await run(paths));
});
