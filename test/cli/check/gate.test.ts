import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { checkSchema } from "../../../src/cli/answers/check.ts";
import { GitWorkplace } from "../revision/git-workplace.ts";
import { NO_RUNNER, Repository } from "./repository.ts";

const isReport = new Ajv2020({ allErrors: true }).compile(checkSchema());

const TODAY = ["--today", "2026-11-28"];

test("a branch that breaks campaigns is held, and told in every form; mended, accepted and bumped it passes", async () => {
  const shop = await Repository.ofShop();
  shop.breakPlan();
  shop.commit("Rename an event, drop the category, sell in stores");

  const held = await shop.run(
    [
      "check",
      "--base",
      "main",
      ...TODAY,
      "--format",
      "text",
      "--format",
      "markdown=comment.md",
      "--format",
      "json=check.json",
    ],
    { env: { ...NO_RUNNER, GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: shop.path("summary.md") } },
  );
  expect(held.status).toBe(1);
  expect(held.stdout.split("\n").slice(0, 8)).toEqual([
    "Checked acme-shop 2.4.0 against main (2.4.0)",
    "",
    "  ✗ changes    3 changes, 2 break",
    "  ✗ lint       1 error, 0 warnings",
    "  ✗ outputs    1 error in the way of making them",
    "  ✓ scenarios  the plan has none",
    "  ✗ version    2.4.0, and the changes ask for 3.0.0",
    "",
  ]);
  expect(held.stdout.trimEnd().split("\n").at(-1)).toBe(
    "This change may not be merged yet: changes, lint, outputs, version.",
  );

  const comment = shop.read("comment.md");
  expect(comment.split("\n").slice(0, 2)).toEqual([
    "<!-- tracking-plan check -->",
    "**This change stops *Browse abandonment* from ever starting. *Skincare browsers* will match nobody.**",
  ]);
  for (const row of [
    "property `category` removed from `product_viewed`",
    "event `offer_shown` removed, and `offers_shown` added, which looks like the same one renamed",
  ])
    expect(
      comment.match(/^\|.*\|$/gm)?.some((line) => line.includes(row)),
      row,
    ).toBe(true);
  expect(comment).toContain("- [ ] The version is 2.4.0, and the changes since 2.4.0 ask for 3.0.0 (major).");
  expect(shop.read("summary.md")).toBe(`${comment.trimEnd()}\n`);

  expect(annotations(held.stderr)).toEqual([
    "error tracking-plan/events.yaml:7 property-removed",
    "error tracking-plan/events.yaml:11 event-renamed-undeclared",
    "error tracking-plan/people.yaml:5 consumers/dangling",
    "error tracking-plan/plan.yaml:1 version-too-low",
    "warning tracking-plan/plan.yaml:6 enum-value-added",
  ]);

  const report = JSON.parse(shop.read("check.json"));
  expect([isReport(report), isReport.errors]).toEqual([true, null]);
  expect(report).toMatchObject({
    passed: false,
    lint: { findings: [{ rule: "consumers/dangling" }], summary: { errors: 1, warnings: 0, infos: 0 }, known: 0 },
    generate: { files: [], errors: [{ rule: "consumers/dangling" }] },
    scenarios: { scenarios: [], notRun: [] },
    version: { before: "2.4.0", after: "2.4.0", bump: "major", required: "3.0.0", passed: false },
  });
  const [removed] = report.diff.changes;
  expect(removed).toMatchObject({
    kind: "property-removed",
    breaks: ["compile", "wire", "consumer"],
    proof: "witness",
    witness: { source: "web", event: "product_viewed", properties: { product_id: "p_serum", category: "skincare" } },
  });

  const fingerprint = /fingerprint: "(\w+)"\n\s*rule: property-removed/.exec(comment)?.[1] ?? "";
  shop.mendPlan(fingerprint);
  await shop.run(["generate"]);
  shop.commit("Say the rename, move the segment, accept the rest");
  const passed = await shop.run(
    ["check", "--base", "main", ...TODAY, "--format", "text", "--format", "markdown=comment.md"],
    {
      env: NO_RUNNER,
    },
  );
  expect([passed.status, passed.stderr]).toEqual([0, ""]);
  expect(passed.stdout.split("\n").slice(2, 7)).toEqual([
    "  ✓ changes    4 changes, nothing else breaks, 1 waived",
    "  ✓ lint       0 errors, 0 warnings",
    "  ✓ outputs    up to date, 3 files",
    "  ✓ scenarios  the plan has none",
    "  ✓ version    3.0.0",
  ]);
  expect(shop.read("comment.md")).toContain(
    "- property `category` removed from `product_viewed`: No build that is out sends it any more., growth, until 2027-03-01",
  );

  // The day after, nobody answers for it any more.
  const later = await shop.run(["check", "--base", "main", "--today", "2027-03-02"], { env: NO_RUNNER });
  expect(later.status).toBe(1);
  expect(later.stdout).toContain("✗ changes");
});

/** `error events.yaml:2 property-removed`. */
const annotations = (stderr: string): readonly string[] =>
  [...stderr.matchAll(/^::(\w+) file=([^,]+),line=(\d+),.*?title=([^,:]+)::/gm)].map(
    ([, severity, file, line, rule]) => `${severity} ${file}:${line} ${rule}`,
  );

test("on GitLab the base comes from the merge request, and the report is where GitLab looks for it", async () => {
  const shop = await Repository.ofShop();
  const base = shop.git("rev-parse", "main").trim();
  shop.edit("tracking-plan/plan.yaml", (text) => text.replace("[web, ios]", "[web]"));
  shop.commit("Sell on the web alone");
  const { status } = await shop.run(["check"], {
    env: { ...NO_RUNNER, GITLAB_CI: "true", CI_MERGE_REQUEST_DIFF_BASE_SHA: base },
  });
  expect(status).toBe(1);
  const issues: { check_name: string; severity: string; location: object }[] = JSON.parse(
    shop.read("gl-code-quality-report.json"),
  );
  expect(issues.map(({ check_name }) => check_name).sort()).toEqual([
    "enum-value-removed",
    "generate/stale",
    "generate/stale",
    "version-too-low",
  ]);
});

test("what was found before is no finding of this change", async () => {
  const shop = await Repository.ofShop();
  shop.edit("tracking-plan/people.yaml", (text) => text.replace("category: skincare", "categori: skincare"));
  shop.commit("Misspell");
  const first = await shop.run(["check", "--base", "main", ...TODAY], { env: NO_RUNNER });
  expect(first.stdout).toContain("✗ lint       1 error, 0 warnings\n");
  shop.git("branch", "--force", "main");
  shop.edit("tracking-plan/events.yaml", (text) => `# A word.\n${text}`);
  const second = await shop.run(["check", "--base", "main", ...TODAY], { env: NO_RUNNER });
  expect(second.stdout).toContain("✓ lint       0 errors, 0 warnings; 1 known before\n");
});

test("what many use and is gone is one thing to do, and told once", async () => {
  const plan = `plan: { name: acme, version: 1.0.0 }
generate: [{ target: json-schema, out: schemas }]
events: { cart_filled: {}, order_placed: {} }
segments: { fillers: { match: { event: cart_filled } } }
journeys: { reminder: { trigger: { event: cart_filled }, exitOn: [order_placed] } }
`;
  const place = new GitWorkplace({ "tracking-plan.yaml": plan });
  place.commit();
  place.write("tracking-plan.yaml", plan.replace("cart_filled: {}", "cart_made: {}"));
  const { status, stdout } = await place.run(["check", "--base", "HEAD", "--format", "markdown"], { env: NO_RUNNER });
  expect(status).toBe(1);
  expect(stdout.split("\n").filter((line) => line.includes("which is not there"))).toEqual([
    "- [ ] the segment `fillers` filters on the event `cart_filled`, which is not there. The same finding in 1 other place. (`tracking-plan.yaml:4`)",
    "- **error** the segment `fillers` filters on the event `cart_filled`, which is not there. The same finding in 1 other place. (`tracking-plan.yaml:4`, `consumers/dangling`)<br>tracking-plan.yaml:5 — The journey `reminder` starts from it.<br>Add it, or take the use out.",
  ]);
});

test("outputs that are not what the plan says are held, also where nothing else changed", async () => {
  const shop = await Repository.ofShop();
  shop.edit("schemas/events/offer_shown.json", (text) => text.replace("popup", "banner"));
  const { status, stdout } = await shop.run(["check", "--base", "main", ...TODAY], { env: NO_RUNNER });
  expect(status).toBe(1);
  expect(stdout).toContain("✗ outputs    1 stale of 3 files");
  expect(stdout).toContain("This change may not be merged yet: outputs.");
});

test("many outputs that differ are annotated once, and all of them are in JSON", async () => {
  const names = Array.from({ length: 12 }, (_, at) => `thing_${"abcdefghijkl"[at]}_seen`);
  const place = new GitWorkplace({
    "tracking-plan.yaml": `plan: { name: acme, version: 1.0.0 }
generate: [{ target: json-schema, out: schemas }]
events: { ${names.map((name) => `${name}: {}`).join(", ")} }
`,
  });
  place.commit();
  const env = { ...NO_RUNNER, GITHUB_ACTIONS: "true" };
  const { stderr, stdout } = await place.run(["check", "--base", "HEAD", "--format", "json"], { env });
  expect(annotations(stderr).filter((each) => each.includes("generate/"))).toEqual([
    "error schemas/events/thing_a_seen.json:1 generate/missing",
  ]);
  expect(stderr).toContain("The same finding in 12 other places.%0Aschemas/events/thing_b_seen.json:1 So is this one.");
  const { generate } = JSON.parse(stdout);
  expect(generate.files.filter(({ status }: { status: string }) => status === "missing")).toHaveLength(13);
  const github = await place.run(["check", "--base", "HEAD", "--format", "github"], { env: NO_RUNNER });
  expect(annotations(github.stdout).filter((each) => each.includes("generate/"))).toHaveLength(1);
});

test("the first plan has nothing to break; without leave, a base that is not there is no work done", async () => {
  const shop = await Repository.ofShop();
  shop.git("checkout", "--quiet", "--orphan", "empty");
  shop.git("rm", "-r", "--quiet", "--cached", "tracking-plan");
  shop.git("commit", "--quiet", "-m", "Nothing yet");
  const missing = await shop.run(["check", "--base", "empty"], { env: NO_RUNNER });
  expect([missing.status, missing.stdout]).toEqual([2, ""]);
  expect(missing.stderr).toContain("there is no plan `tracking-plan` at `empty`");
  const first = await shop.run(["check", "--base", "empty", "--allow-missing-base", "--format", "markdown"], {
    env: NO_RUNNER,
  });
  expect(first.status).toBe(0);
  expect(first.stdout.split("\n")[1]).toBe(
    "**This is the first plan of acme-shop: 2 events.** There is nothing yet to compare it with.",
  );
});

test("without a base nothing is compared in silence", async () => {
  const shop = await Repository.ofShop();
  const { status, stderr } = await shop.run(["check"], { env: NO_RUNNER });
  expect(status).toBe(2);
  expect(stderr).toContain("there is nothing to compare with");
  expect(stderr).toContain("--base origin/main");
});

test("a plan that cannot be read is told in the form that was asked for, and never as a finding", async () => {
  const shop = await Repository.ofShop();
  shop.edit("tracking-plan/events.yaml", (text) => text.replace("type: channel", "type: chanel"));
  const { status, stdout } = await shop.run(
    ["check", "--base", "main", "--format", "json", "--format", "markdown=comment.md"],
    {
      env: NO_RUNNER,
    },
  );
  expect(status).toBe(2);
  expect([isReport(JSON.parse(stdout)), isReport.errors]).toEqual([true, null]);
  expect(JSON.parse(stdout)).toMatchObject({ passed: false, errors: [{ rule: "plan/reference" }] });
  expect(shop.read("comment.md")).toMatch(
    /^<!-- tracking-plan check -->\n\*\*tracking-plan check could not do its work:\*\*/,
  );
});
