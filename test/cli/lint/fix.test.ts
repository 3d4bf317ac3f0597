import { symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { Workplace } from "../workplace.ts";

const RULE = ["--rule", "types/said-twice"];
const BEFORE = `plan: { name: shop, version: 1.0.0 }
types: { channel: { enum: [web, ios, pos] } } # where
events:
  product_viewed:
    properties:
      # Where it was seen.
      channel: { type: string, enum: [web, ios, pos] }
`;

test("--fix mends, says so, and the second time there is nothing to mend", async () => {
  const place = new Workplace({ "tracking-plan.yaml": BEFORE });
  const before = JSON.parse((await place.run(["lint", ...RULE, "--format", "json"])).stdout);
  expect(before.findings).toMatchObject([{ rule: "types/said-twice", fixable: true }]);
  expect((await place.run(["lint", ...RULE])).stdout).toContain("`--fix` can mend 1.");
  expect(await place.run(["lint", ...RULE, "--fix"])).toMatchObject({
    status: 0,
    stdout: "No findings in 1 event.\n",
    stderr: "Mended 1 finding in 1 file.\n",
  });
  const after = BEFORE.replace("channel: { type: string, enum: [web, ios, pos] }", "channel: { type: channel }");
  expect(place.read("tracking-plan.yaml")).toBe(after);
  expect(await place.run(["lint", ...RULE, "--fix"])).toMatchObject({ status: 0, stderr: "Nothing to mend.\n" });
  expect(place.read("tracking-plan.yaml")).toBe(after);
  expect(place.list()).toEqual(["tracking-plan.yaml"]);
});

test("a file that is a link stays one: what it leads to is written", async () => {
  const place = new Workplace({ "tracking-plan/shared/a.txt": BEFORE });
  symlinkSync("shared/a.txt", place.path("tracking-plan/a.yaml"));
  await place.run(["lint", ...RULE, "--fix"]);
  expect(place.read("tracking-plan/shared/a.txt")).toContain("channel: { type: channel }");
  expect(place.list()).toEqual(["tracking-plan/a.yaml", "tracking-plan/shared/a.txt"]);
});

test("what is shared by an anchor is not fixable, and --fix says why", async () => {
  const shared = BEFORE.replace(
    "channel: { type: string, enum: [web, ios, pos] }",
    "channel: &c { type: string, enum: [web, ios, pos] }\n      other: *c",
  );
  const place = new Workplace({ "tracking-plan.yaml": shared });
  const { findings } = JSON.parse((await place.run(["lint", ...RULE, "--format", "json"])).stdout);
  expect(findings.map(({ fixable }: { fixable: boolean }) => fixable)).toContain(false);
  const { stderr } = await place.run(["lint", ...RULE, "--fix"]);
  expect(stderr).toContain(
    "Not mended: types/said-twice at tracking-plan.yaml:7: it is said by way of an anchor, an alias or a merge",
  );
  expect(place.read("tracking-plan.yaml")).toBe(shared);
});

test("what is suppressed is not mended", async () => {
  const silenced = BEFORE.replace("# Where it was seen.", "# tracking-plan-ignore types/said-twice -- meant");
  const place = new Workplace({ "tracking-plan.yaml": silenced });
  expect(await place.run(["lint", ...RULE, "--fix"])).toMatchObject({ status: 0, stderr: "Nothing to mend.\n" });
  expect(place.read("tracking-plan.yaml")).toBe(silenced);
});
