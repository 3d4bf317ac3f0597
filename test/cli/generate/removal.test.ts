import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Workplace } from "../workplace.ts";
import { filesOf, generated } from "./in-process.ts";

const without =
  (section: string) =>
  (text: string): string =>
    text.replace(new RegExp(`^  ${section}:.*\\n(?:    .*\\n)*`, "m"), "");

const NO_EVENT = without("product_added");
const EVENTS = "plan: { name: a, version: 1.0.0 }\nevents:\n  bought: {}\n  left: {}\n";

test("what was an event's goes with it: --check says so, generate does it, and empty folders go too", async () => {
  const place = Workplace.withPlan();
  await generated(place);
  const before = place.list();
  place.edit("tracking-plan/events/orders.yaml", (text) => without("product_page")(text).replace("pages:\n", ""));
  const gone = before.filter((path) => /product_page/.test(path));
  expect(gone).toEqual(["docs/pages/product_page.md", "schemas/pages/product_page.json"]);
  const check = await generated(place, { check: true });
  expect(filesOf(check, "stale")).toEqual(expect.arrayContaining(gone));
  expect(
    check.differences
      .filter(({ text }) => text === undefined)
      .map(({ report }) => report.path)
      .toSorted(),
  ).toEqual(gone);
  expect(place.list()).toEqual(before);
  expect(filesOf(await generated(place), "removed").toSorted()).toEqual(gone);
  expect(place.list()).toEqual(before.filter((path) => !/product_page/.test(path)));
});

test("in a fresh clone as well, where nothing is remembered", async () => {
  const place = Workplace.withPlan();
  const outputs = await generated(place).then(() => place.texts());
  const clone = new Workplace(outputs);
  clone.edit("tracking-plan/events/cart.yaml", () => "events: {}\n");
  expect(filesOf(await generated(clone), "removed")).toEqual([
    "docs/events/product_added.md",
    "schemas/events/product_added.json",
  ]);
});

test("a module that a client no longer needs, where each source has a folder below `out`", async () => {
  const place = Workplace.withPlan();
  await generated(place);
  for (const source of ["web", "server"])
    place.write(`src/tracking/${source}/runtime/old.ts`, place.read(`src/tracking/${source}/index.ts`));
  expect(filesOf(await generated(place, { source: "web" }), "removed")).toEqual(["src/tracking/web/runtime/old.ts"]);
  expect(filesOf(await generated(place), "removed")).toEqual(["src/tracking/server/runtime/old.ts"]);
});

describe("a source that is gone takes its client with it", () => {
  test("where each source has a folder below `out`", async () => {
    const place = Workplace.withPlan();
    await generated(place);
    place.edit("tracking-plan/plan.yaml", (text) =>
      text.replace("  server: { kind: server, platform: node }\n", "  ios: { kind: client }\n"),
    );
    place.edit("tracking-plan/events/orders.yaml", (text) => text.replace("    sources: [server]\n", ""));
    const done = await generated(place);
    expect(filesOf(done, "removed").every((path) => path.startsWith("src/tracking/server/"))).toBe(true);
    expect(place.has("src/tracking/server")).toBe(false);
    expect(place.has("src/tracking/ios/index.ts")).toBe(true);
  });

  test("where one source remains, which moves straight to `out`, and back", async () => {
    const place = Workplace.withPlan();
    await generated(place);
    const two = place.texts("src");
    const plan = place.read("tracking-plan/plan.yaml");
    const orders = place.read("tracking-plan/events/orders.yaml");
    place.write("tracking-plan/plan.yaml", plan.replace("  server: { kind: server, platform: node }\n", ""));
    place.write("tracking-plan/events/orders.yaml", orders.replace("    sources: [server]\n", ""));
    await generated(place);
    expect(place.list("src").filter((path) => path.endsWith("/index.ts"))).toEqual(["src/tracking/index.ts"]);
    place.write("tracking-plan/plan.yaml", plan);
    place.write("tracking-plan/events/orders.yaml", orders);
    await generated(place);
    expect(place.texts("src")).toEqual(two);
  });
});

describe("what stays, whatever goes", () => {
  test("files without the mark, and their folders", async () => {
    const place = Workplace.withPlan();
    await generated(place);
    place.write("schemas/pages/notes.json", '{ "mine": true }\n');
    place.write("docs/pages/notes.md", "Mine.\n");
    place.edit("tracking-plan/events/orders.yaml", (text) => without("product_page")(text).replace("pages:\n", ""));
    await generated(place);
    expect(place.list("docs/pages")).toEqual(["docs/pages/notes.md"]);
    expect(place.list("schemas/pages")).toEqual(["schemas/pages/notes.json"]);
  });

  test("outputs of another plan, of another target and of another source in the same folder", async () => {
    const place = new Workplace({
      "one/p.yaml": `${EVENTS}generate: [{ target: json-schema, out: ../out/s }, { target: markdown, out: ../out }]\n`,
      "two/p.yaml": `${EVENTS.replace("name: a", "name: b").replace("bought", "sold").replace("left", "stayed")}generate: [{ target: json-schema, out: ../out/s/two }]\n`,
    });
    await generated(place, { plan: "one" });
    await generated(place, { plan: "two" });
    for (const file of ["one/p.yaml", "two/p.yaml"])
      place.edit(file, (text) => text.replace(/ {2}(?:left|stayed): \{\}\n/, ""));
    expect(filesOf(await generated(place, { plan: "one" }), "removed").toSorted()).toEqual([
      "out/events/left.md",
      "out/s/events/left.json",
    ]);
    expect(filesOf(await generated(place, { plan: "two" }), "removed")).toEqual(["out/s/two/events/stayed.json"]);
  });

  test("outputs of an entry that is not made this time, also inside the folder of one that is", async () => {
    const plan = `${EVENTS}generate:\n  - { target: json-schema, out: ../s }\n  - { target: json-schema, out: ../s/old, draft: "07" }\n`;
    const place = new Workplace({ "tracking-plan/p.yaml": plan });
    await generated(place);
    const before = place.texts("s");
    expect(Object.keys(before)).toContain("s/old/events/left.json");
    expect(filesOf(await generated(place, { target: "json-schema", out: "s" }), "removed")).toEqual([]);
    expect(place.texts("s")).toEqual(before);
  });

  test("clients of other sources, where one alone is made", async () => {
    const place = Workplace.withPlan();
    await generated(place);
    const before = place.texts("src");
    place.edit("tracking-plan/events/cart.yaml", NO_EVENT);
    place.edit("tracking-plan/events/cart.yaml", (text) => text.replace("events:\n", "events: {}\n"));
    expect(
      filesOf(await generated(place, { source: "web" }), "removed").filter((path) => path.includes("server")),
    ).toEqual([]);
    expect(place.texts("src/tracking/server")).toEqual(
      Object.fromEntries(Object.entries(before).filter(([path]) => path.includes("/server/"))),
    );
  });

  test("what links lead to, node_modules, and folders of git", async () => {
    const place = Workplace.withPlan();
    await generated(place);
    const marked = place.read("schemas/events/product_added.json");
    const kept = ["elsewhere/a.json", "schemas/node_modules/a.json", "schemas/.git/a.json"];
    for (const path of kept) place.write(path, marked);
    symlinkSync(place.path("elsewhere"), place.path("schemas/link"));
    symlinkSync(place.path("elsewhere/a.json"), place.path("schemas/link.json"));
    place.edit("tracking-plan/events/cart.yaml", () => "events: {}\n");
    expect(filesOf(await generated(place), "removed")).toEqual([
      "docs/events/product_added.md",
      "schemas/events/product_added.json",
    ]);
    for (const path of [...kept, "schemas/link.json"]) expect(place.has(path)).toBe(true);
  });

  test("a text that speaks of the mark without being marked for this plan", async () => {
    const place = Workplace.withPlan();
    await generated(place);
    place.write("docs/about.md", "Files with `@generated by tracking-plan` are not to be edited.\n");
    place.write(
      "docs/other.md",
      "<!-- @generated by tracking-plan (markdown of other_plan). Change the plan, not this file. -->\n",
    );
    place.write(
      "docs/web.md",
      "<!-- @generated by tracking-plan (typescript of acme_shop for web). Change the plan, not this file. -->\n",
    );
    expect(filesOf(await generated(place), "removed")).toEqual([]);
    place.write(
      "docs/ours.md",
      "<!-- @generated by tracking-plan (markdown of acme_shop). Change the plan, not this file. -->\n",
    );
    expect(filesOf(await generated(place), "removed")).toEqual(["docs/ours.md"]);
  });
});

test("an output that a folder now stands for, and the other way round", async () => {
  const place = new Workplace({ "tracking-plan/p.yaml": `${EVENTS}generate: [{ target: json-schema, out: ../s }]\n` });
  await generated(place);
  mkdirSync(place.path("s/events/old"));
  writeFileSync(place.path("s/events/old/left.json"), place.read("s/events/left.json"));
  expect(filesOf(await generated(place), "removed")).toEqual(["s/events/old/left.json"]);
  expect(place.has("s/events/old")).toBe(false);
});

describe("an entry of `generate:` that is taken out takes its outputs with it", () => {
  const PLAN = "plan: { name: a, version: 1.0.0 }\nevents: { bought: {} }\ngenerate:\n";
  const SCHEMAS = "  - { target: json-schema, out: out/schemas }\n";
  const DOCS = "  - { target: markdown, out: out/docs }\n";
  const CLIENT = "  - { target: typescript, source: app, out: out/client }\n";

  async function made(): Promise<Workplace> {
    const place = new Workplace({ "tracking-plan.yaml": PLAN + SCHEMAS + DOCS + CLIENT });
    await generated(place);
    return place;
  }

  test("with its folder, and a row that says so", async () => {
    const place = await made();
    const client = place.list("out/client");
    place.write("tracking-plan.yaml", PLAN + SCHEMAS + DOCS);
    const check = await generated(place, { check: true });
    expect(filesOf(check, "stale").toSorted()).toEqual(client);
    const { rows, ...done } = await generated(place);
    expect(filesOf({ rows, ...done }, "removed").toSorted()).toEqual(client);
    expect(rows.at(-1)).toEqual({ where: "out/client", what: "no longer asked for" });
    expect(place.has("out/client")).toBe(false);
    expect((await generated(place)).rows).toHaveLength(2);
  });

  test("also where it moved", async () => {
    const place = await made();
    place.write("tracking-plan.yaml", PLAN + SCHEMAS + DOCS.replace("out/docs", "docs") + CLIENT);
    const before = place.list("out/docs");
    expect(filesOf(await generated(place), "removed").toSorted()).toEqual(before);
    expect(place.list("docs")).toEqual(before.map((path) => path.slice("out/".length)));
  });

  test("but not what others put there", async () => {
    const place = await made();
    place.write("out/docs/mine.md", "mine\n");
    place.write("tracking-plan.yaml", PLAN + SCHEMAS + CLIENT);
    await generated(place);
    expect(place.list("out/docs")).toEqual(["out/docs/mine.md"]);
  });

  test("nor what another command line makes", async () => {
    const place = await made();
    const before = place.list("out");
    await generated(place, { target: "json-schema", out: "out/schemas" });
    expect(place.list("out")).toEqual(before);
  });
});

test("the hook for React is there while the plan asks for it", async () => {
  const place = Workplace.withPlan();
  await generated(place);
  const react = (): string[] => place.list().filter((path) => path.endsWith("react.ts"));
  expect(react()).toEqual([]);
  const plan = place.read("tracking-plan/plan.yaml");
  place.edit("tracking-plan/plan.yaml", (text) =>
    text.replace("target: typescript,", "target: typescript, react: true,"),
  );
  await generated(place);
  expect(react()).toEqual(["src/tracking/web/react.ts", "src/tracking/web/runtime/react.ts"]);
  place.edit("tracking-plan/plan.yaml", () => plan);
  expect(filesOf(await generated(place), "removed").toSorted()).toEqual([
    "src/tracking/web/react.ts",
    "src/tracking/web/runtime/react.ts",
  ]);
});
