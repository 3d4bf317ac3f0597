import { expect, test } from "vitest";
import { Workplace } from "./workplace.ts";

const PLAN = `plan: { name: acme, version: 1.0.0 }
events:
  order_placed: { owner: growth, properties: { order_id: required } }
properties: { order_id: string }
`;

test("one file goes to stdout, and what it lacks beside it", async () => {
  const place = new Workplace({ "tracking-plan.yaml": PLAN });
  const { status, stdout, stderr } = await place.run(["export", "segment"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).rules.map(({ key }: { key: string }) => key)).toEqual(["order_placed"]);
  expect(stderr).toBe(`2 things to look at
  /plan
      a Segment rule list has no place for what the plan says of itself:
      \`name\`, \`version\`
  /events/*/owner
      Segment has no place for owners: \`order_placed\`
`);
});

test("several files need a folder; what is there already is not overwritten", async () => {
  const place = new Workplace({ "tracking-plan.yaml": PLAN });
  const none = await place.run(["export", "iglu"]);
  expect(none.status).toBe(2);
  expect(none.stderr).toContain("Say the folder that they go to: `--out <dir>`.");
  const args = ["export", "iglu", "--out", "registry", "--vendor", "com.acme"];
  const path = "registry/schemas/com.acme/order_placed/jsonschema/1-0-0";
  const first = await place.run(args);
  expect(first).toMatchObject({ status: 0, stderr: "" });
  expect(first.stdout.split("\n").slice(0, 3)).toEqual(["1 file of iglu: 1 written", "", `  ${path}`]);
  expect((await place.run(args)).stdout).toMatch(/^1 file of iglu: 0 written, 1 unchanged\n/);
  const text = place.read(path);
  place.write(path, "mine");
  const refused = await place.run(args);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain(`${path} is there already; nothing was written`);
  expect(place.read(path)).toBe("mine");
  expect((await place.run([...args, "--force"])).status).toBe(0);
  expect(place.read(path)).toBe(text);
});

test.each([
  "segment",
  "rudderstack",
  "rudderstack-yaml",
  "avo",
  "iglu",
  "json-schema",
  "amplitude-csv",
  "mixpanel-lexicon",
])("%s: what an earlier export wrote is written anew, edited or not", async (format) => {
  const place = new Workplace({ "tracking-plan.yaml": PLAN });
  const args = ["export", format, "--out", "x"];
  const first: string = (await place.run([...args, "--format", "json"])).stdout;
  const paths: string[] = JSON.parse(first).files.map(({ path }: { path: string }) => path);
  const path = paths.at(-1) ?? "";
  const text = place.read(path);
  place.edit("tracking-plan.yaml", (plan) => plan.replace("order_id: string", "order_id: number"));
  place.edit(path, (written) => `${written}\n`);
  expect(await place.run(args)).toMatchObject({ status: 0 });
  expect(place.read(path).endsWith("\n\n")).toBe(false);
  expect(place.texts("x")).not.toEqual({ [path]: text });
});

test("answers in JSON with the texts, or with what became of the files", async () => {
  const place = new Workplace({ "tracking-plan.yaml": PLAN });
  const told = JSON.parse((await place.run(["export", "json-schema", "--format", "json"])).stdout);
  expect(Object.keys(told)).toEqual(["version", "files", "losses"]);
  expect(told.files.map(({ path }: { path: string }) => path)).toEqual(["events/order_placed.json"]);
  expect(JSON.parse(told.files[0].text).required).toEqual(["order_id"]);
  const written = JSON.parse((await place.run(["export", "json-schema", "--out", "x", "--format", "json"])).stdout);
  expect(written.files).toEqual([{ path: "x/events/order_placed.json", status: "written" }]);
});

test.each([
  [["export", "segmnt"], "there is no format `segmnt` to export to", "Did you mean `segment`?"],
  [["export", "segment"], "there is no plan here", "`tracking-plan init` makes one"],
  [["export", "segment", "--plan", "broken.yaml"], "broken.yaml", ""],
  [["export", "segment", "--vendor", "com.acme"], "`segment` has no vendors", "leave it out"],
  [["export", "iglu", "--vendor", "../x", "--out", "o"], "`../x` cannot be a vendor of Iglu", "Say Latin letters"],
])("%j exits with 2", async (args, message, hint) => {
  const place = new Workplace({ "broken.yaml": "plan: { name: acme, version: 1.0.0 }\nevents: { a: { tytle: x } }\n" });
  const { status, stdout, stderr } = await place.run(args);
  expect(status).toBe(2);
  expect(stdout + stderr).toContain(message);
  expect(stdout + stderr).toContain(hint);
});
