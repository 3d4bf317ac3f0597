import { beforeAll, describe, expect, test } from "vitest";
import { diffSchema } from "../../../src/cli/answers/diff.ts";
import { ajv2020 } from "../../schema/support/ajv.ts";
import { GitWorkplace } from "../revision/git-workplace.ts";
import type { Ended } from "../workplace.ts";

const PLAN = "plan: { name: acme-shop, version: 2.4.0 }\nsources: { web: { }, server: { kind: server } }\n";

const BROWSE = `events:
  product_viewed:
    sources: [web]
    properties:
      product_id: { type: string, required: true }
      category: string
    examples: [{ product_id: SKU-1, category: skincare }]
`;

const TYPES = "types:\n  channel: { enum: [web, ios] }\ncontext:\n  channel: channel\n";

const USERS = `segments:
  skincare_browsers: { match: { event: product_viewed, where: { category: skincare } } }
journeys:
  browse_abandonment: { title: Browse abandonment, trigger: { segment: skincare_browsers } }
generate:
  - { target: typescript, source: web, out: out }
`;

let place: GitWorkplace;
const run = (...args: readonly string[]): Promise<Ended> => place.run(["diff", ...args]);

/** A change that drops a property that a segment uses, adds a value, and an event. */
beforeAll(() => {
  place = new GitWorkplace({
    "tracking-plan/plan.yaml": PLAN,
    "tracking-plan/events/browse.yaml": BROWSE,
    "tracking-plan/types.yaml": TYPES,
    "tracking-plan/users.yaml": USERS,
  });
  place.commit("2026-11-02");
  place.write(
    "tracking-plan/events/browse.yaml",
    BROWSE.replace("      category: string\n", "").replace(", category: skincare", ""),
  );
  place.write("tracking-plan/types.yaml", TYPES.replace("ios]", "ios, pos]"));
  place.write("tracking-plan/events/gifts.yaml", "events:\n  gift_card_bought: { }\n");
});

const TEXT = `acme-shop 2.4.0 → working tree: 4 changes, 1 breaks. Asks for 3.0.0.

✗ property \`category\` removed from \`product_viewed\`
    tracking-plan/events/browse.yaml:6 (before)
    compile   apps that pass it no longer compile (web)
    wire      builds in the field keep sending it, and are refused:
              product_viewed { "product_id": "SKU-1", "category": "skincare" }
    consumer  whoever uses it finds nothing
              segment \`skincare_browsers\` filters on \`category\`: after this
                change it matches nobody
              journey \`browse_abandonment\` starts from the segment
                \`skincare_browsers\`, which matches nobody: after this change it
                never starts
    Keep it and mark it \`deprecated\`, or move those who use it first.

~ value \`pos\` added to type \`channel\`                 tracking-plan/types.yaml:2
    compile   an exhaustive switch over the values meets one that it does not
                know (web)
    consumer  whoever reads it meets values that it does not know:
              product_viewed { "product_id": "SKU-1", "channel": "pos" }
    reaches   \`product_viewed\`

· examples of \`product_viewed\` changed        tracking-plan/events/browse.yaml:6
+ event \`gift_card_bought\` added               tracking-plan/events/gifts.yaml:2
`;

describe("text", () => {
  test("opens with what it comes to, then what breaks, for whom, and what to do", async () => {
    expect(await run("HEAD")).toEqual({ status: 1, signal: null, stdout: TEXT, stderr: "" });
  });

  test("fits into eighty columns", () => {
    expect(TEXT.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});

describe("hundreds of changes", () => {
  const plan = (count: number): string =>
    `plan: { name: a, version: 1.0.0 }\nevents:\n  kept: { }\n${Array.from({ length: count }, (_, index) => `  e${index}: { }\n`).join("")}`;

  test("open with how many of which kind; the first are told in full, then one in a line, then their number", async () => {
    const other = new GitWorkplace({ "a.yaml": plan(120), "b.yaml": plan(0) });
    const { stdout } = await other.run([
      "diff",
      "a.yaml",
      "b.yaml",
      "--format",
      "text",
      "--format",
      "markdown=comment.md",
    ]);
    expect(stdout.split("\n").slice(0, 5)).toEqual([
      "a 1.0.0 → a 1.0.0: 120 changes, 120 break. Asks for 2.0.0.",
      "",
      "  event-removed    120   120 break",
      "",
      "✗ event `e0` removed                                           a.yaml:4 (before)",
    ]);
    expect(stdout.match(/Keep it, mark it/g)).toHaveLength(15);
    expect(stdout.match(/^✗ /gm)).toHaveLength(100);
    expect(stdout).toContain("… and 20 more changes; --format json has them all");
    expect(other.read("comment.md").split("\n").slice(0, 7)).toEqual([
      "**This change breaks the next build of the apps, apps that people have already and those who use the data.**",
      "",
      "a 1.0.0 → a 1.0.0: 120 changes, 120 break. Asks for 2.0.0.",
      "",
      "| Kind of change | How many | Break |",
      "|---|---|---|",
      "| event removed | 120 | 120 |",
    ]);
    expect(other.read("comment.md")).toContain("| … and 80 more | | |");
    expect(other.read("comment.md").length).toBeLessThan(65_536);
  });
});

describe("exit status", () => {
  test("0 where nothing changed or nothing breaks", async () => {
    expect(await run("HEAD", "ref:HEAD")).toMatchObject({ status: 0, stdout: "acme-shop 2.4.0 → HEAD: no changes.\n" });
    expect(await run("tracking-plan", "tracking-plan")).toMatchObject({ status: 0 });
    expect(await run("HEAD", "--perspective", "compile", "--plan", "tracking-plan/../tracking-plan")).toMatchObject({
      status: 1,
    });
  });

  test("--fail-on warning counts what may break, too", async () => {
    place.write(
      "other/plan.yaml",
      "plan: { name: other, version: 1.0.0 }\nevents: { e: { properties: { a: { enum: [x] } } } }\n",
    );
    place.write(
      "more/plan.yaml",
      "plan: { name: other, version: 1.0.0 }\nevents: { e: { properties: { a: { enum: [x, y] } } } }\n",
    );
    expect(await run("other", "more")).toMatchObject({ status: 0 });
    expect(await run("other", "more", "--fail-on", "warning")).toMatchObject({ status: 1 });
  });

  test.each([
    [["v9"], "there is no commit `v9` in this clone"],
    [["HEAD:nowhere"], "there is no plan `nowhere` at `HEAD`"],
    [["HEAD", "--perspective", "wires"], "`--perspective` cannot be `wires`"],
    [["HEAD", "--today", "soon"], "`--today` cannot be `soon`"],
  ])("2 for %j", async (args, message) => {
    const { status, stdout, stderr } = await run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  test("2 for a plan that cannot be read, in the format that was asked for", async () => {
    place.write("broken.yaml", "events: { e: { propertys: { } } }\n");
    const { status, stdout } = await run("HEAD", "broken.yaml", "--format", "json");
    expect({ status, rules: JSON.parse(stdout).errors.map(({ rule }: { rule: string }) => rule) }).toEqual({
      status: 2,
      rules: ["plan/unknown-key"],
    });
    for (const format of ["sarif", "text"])
      expect(await run("broken.yaml", "tracking-plan", "--format", format), format).toMatchObject({ status: 2 });
  });
});

test("a first run has no base, and says so in every format", async () => {
  expect(await run("HEAD:nowhere", "--allow-missing-base")).toEqual({
    status: 0,
    signal: null,
    stdout: "There is no plan at `HEAD:nowhere` yet, and so nothing to compare with.\n",
    stderr: "",
  });
  const { stdout } = await run("v9", "--allow-missing-base", "--format", "json");
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, base: null, bump: "none", changes: [] });
  expect(ajv2020({ strictRequired: false }).compile(diffSchema())(JSON.parse(stdout))).toBe(true);
});

describe("json", () => {
  test("has places on both sides, the witness, and whom it reaches", async () => {
    const { stdout } = await run("HEAD", "--format", "json");
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({
      base: { from: "HEAD", path: "tracking-plan", name: "acme-shop", version: "2.4.0" },
      head: { from: "working tree" },
      bump: "major",
      summary: { changes: 4, breaking: 1, errors: 1, warnings: 1, infos: 2 },
    });
    expect(answer.changes[0]).toEqual({
      kind: "property-removed",
      pointer: "/events/product_viewed/properties/category",
      fingerprint: "f48422521a86c1d3",
      severity: "error",
      breaks: ["compile", "wire", "consumer"],
      mayBreak: [],
      bump: "major",
      message: "property `category` removed from `product_viewed`",
      reason: "Apps still pass it, builds in the field still send it, and somebody may use it.",
      advice: "Keep it and mark it `deprecated`, or move those who use it first.",
      places: { before: { file: "tracking-plan/events/browse.yaml", line: 6, column: 7 } },
      proof: "witness",
      witness: {
        source: "web",
        event: "product_viewed",
        identity: "anonymous",
        properties: { product_id: "SKU-1", category: "skincare" },
      },
      affects: [
        {
          kind: "segment",
          name: "skincare_browsers",
          effect: "filters on `category`: after this change it matches nobody",
        },
        {
          kind: "journey",
          name: "browse_abandonment",
          effect:
            "starts from the segment `skincare_browsers`, which matches nobody: after this change it never starts",
        },
        { kind: "output", name: "typescript web", effect: "apps may no longer compile against it" },
      ],
    });
    const validate = ajv2020({ strictRequired: false }).compile(diffSchema());
    expect([validate(answer), validate.errors]).toEqual([true, null]);
  });
});

test("markdown opens with what a campaign loses", async () => {
  const { stdout } = await run("HEAD", "--format", "markdown");
  expect(stdout.split("\n")[0]).toBe(
    "**This change stops *Browse abandonment* from ever starting. *Skincare browsers* will match nobody.**",
  );
  expect(stdout).toContain("| What breaks | For whom | What to do |");
  // First those whom people of the business know, then the builds.
  expect(stdout).toMatch(
    /\| Segment \*Skincare browsers\* .*<br>Journey \*Browse abandonment\* .*<br>The next build of the apps: /,
  );
  expect(stdout).toContain(
    "<summary>For the changelog of the plan</summary>\n\n## 3.0.0\n\n### Breaking\n\n- Property `category` removed from `product_viewed`.",
  );
});

test("github annotates the lines of the newer plan", async () => {
  const { stdout } = await run("HEAD", "--format", "github");
  const lines = stdout.trimEnd().split("\n");
  expect(lines.map((line) => /^::(\w+) file=([^,]+),line=(\d+)/.exec(line)?.slice(1))).toEqual([
    ["error", "tracking-plan/events/browse.yaml", "5"],
    ["notice", "tracking-plan/events/browse.yaml", "6"],
    ["notice", "tracking-plan/events/gifts.yaml", "2"],
    ["warning", "tracking-plan/types.yaml", "2"],
  ]);
});

test.each(["sarif", "gitlab", "junit"])("%s is made of the changes", async (format) => {
  const { status, stdout } = await run("HEAD", "--format", format);
  expect(status).toBe(1);
  for (const kind of ["property-removed", "enum-value-added", "event-added", "text-changed"])
    expect(stdout).toContain(kind);
});

describe("the plan's own severities", () => {
  const files = { "a.yaml": "plan: { name: a, version: 0.3.0 }\nevents: { e: { properties: { a: string } } }\n" };

  test("change the exit status, and a kind that is unknown is told with the nearest", async () => {
    const other = new GitWorkplace({
      ...files,
      "b.yaml":
        "plan: { name: a, version: 0.3.0 }\nevents: { e: { } }\ndiff: { rules: { property-removed: warning, event-removd: off } }\n",
    });
    const { status, stdout } = await other.run(["diff", "a.yaml", "b.yaml"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Asks for 0.4.0.");
    expect(stdout).toContain("there is no kind of change `event-removd`. Did you mean `event-removed`?");
  });
});

test("a removal is judged by the day of the newer commit, or the one given", async () => {
  const plan = (events: string): string => `plan: { name: a, version: 1.0.0 }\nevents: { e: { }${events} }\n`;
  const other = new GitWorkplace({ "tracking-plan.yaml": plan(", old: { deprecated: { removeAfter: 2026-11-10 } }") });
  other.commit("2026-11-01");
  other.write("tracking-plan.yaml", plan(""));
  other.commit("2026-11-05");
  const kinds = async (...args: readonly string[]) =>
    JSON.parse((await other.run(["diff", "HEAD~1", ...args, "--format", "json"])).stdout).changes.map(
      ({ kind }: { kind: string }) => kind,
    );
  expect(await kinds()).toEqual(["event-removed"]);
  expect(await kinds("HEAD")).toEqual(["event-removed"]);
  expect(await kinds("--today", "2026-11-11")).toEqual(["event-removed-after-sunset"]);
});

describe("waivers, in the list that lint has too", () => {
  const plan = (properties: string): string =>
    `plan: { name: a, version: 1.0.0 }\nevents: { e: { properties: { ${properties} } } }\n`;
  const waiver = (fingerprint: string, until: string): string =>
    `suppressions:\n  - { fingerprint: ${fingerprint}, rule: property-removed, reason: Nobody reads it., owner: growth, until: ${until} }\n`;

  test("take a change out, and say so; the version that it asks for stays; one that has expired is told", async () => {
    const other = new GitWorkplace({ "a.yaml": plan("a: string, b: string"), "b.yaml": plan("a: string") });
    const json = async () =>
      JSON.parse((await other.run(["diff", "a.yaml", "b.yaml", "--today", "2026-11-28", "--format", "json"])).stdout);
    const { fingerprint } = (await json()).changes[0];
    other.write(".tracking-plan/suppressions.yaml", waiver(fingerprint, "2026-12-31"));
    expect(await json()).toMatchObject({
      bump: "major",
      changes: [],
      waived: [
        { kind: "property-removed", fingerprint, reason: "Nobody reads it.", owner: "growth", until: "2026-12-31" },
      ],
      summary: { suppressed: 1 },
    });
    const { status, stdout } = await other.run(["diff", "a.yaml", "b.yaml", "--today", "2026-11-28"]);
    expect(status).toBe(0);
    expect(stdout.split("\n")[0]).toContain(": 1 change, nothing else breaks, 1 waived.");
    expect(stdout).toContain("property `b` removed from `e` (Nobody reads it., growth, until");
    other.write(".tracking-plan/suppressions.yaml", waiver(fingerprint, "2026-11-01"));
    const late = await other.run(["diff", "a.yaml", "b.yaml", "--today", "2026-11-28"]);
    expect(late.status).toBe(1);
    expect(late.stdout).toContain("a waiver for `property-removed` held until 2026-11-01.");
  });

  test("that cannot be read keep it from its work", async () => {
    const other = new GitWorkplace({
      "a.yaml": plan("a: string"),
      ".tracking-plan/suppressions.yaml": "suppressions: [{ rule: x }]\n",
    });
    expect(await other.run(["diff", "a.yaml", "a.yaml"])).toMatchObject({ status: 2 });
  });
});
