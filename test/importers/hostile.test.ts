import { describe, expect, test } from "vitest";
import { generatorOf } from "../../src/targets/generate.ts";
import { imported, planOfImport } from "./support/imported.ts";

/** Names as no plan should have them, and as some have: quotes, spaces that nobody sees, words of YAML and TypeScript. */
const NAMES = [
  ...['Order\'s "Placed"', "nbsp\u00a0name", "em\u2003space", "class", "delete", "then", "__proto__", "constructor"],
  ...["émigré", "日本語", "🎉 party", "a/b", "..", "con", "Signed Up", "signed up", "signed_up", "yes", "null", "1e3"],
  ...["- x", "x: y", "#z", `a\`b\${c}`, "*/ evil", "</script>", "x".repeat(300), "2026-01-01", "~", "[a]", "{b}", "&a"],
  ...["!tag", "%d", "@at", "a,b", "|", ">", "'", '"', "\\"],
];
const BAD = ["tab\there", ""];

const wide = Object.fromEntries(
  Array.from({ length: 200 }, (_, at) => [`property_${at}`, { type: at % 2 === 0 ? "string" : "boolean" }]),
);

const texts = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { type: "string", description: name }]));

/** What the events of these names hold: the first one each name as a property, the second 200 properties. */
const payloads = (names: readonly string[]): readonly (readonly [string, object])[] =>
  names.map((name, at) => [name, at === 0 ? texts(names) : at === 1 ? wide : {}]);

/** Such events in each format, and what stands before their names there. */
const FORMATS: Readonly<Record<string, { prefix: string; files(names: readonly string[]): Record<string, string> }>> = {
  opentp: {
    prefix: "",
    files: (names) =>
      Object.fromEntries(
        payloads(names).map(([key, schema], at) => [
          `events/e${at}.yaml`,
          JSON.stringify({ opentp: "2026-01", event: { key, taxonomy: { action: key }, payload: { schema } } }),
        ]),
      ),
  },
  "event-schema": {
    prefix: "",
    files: (names) => ({
      "event-schema.yaml": JSON.stringify({
        events: Object.fromEntries(payloads(names).map(([name, properties]) => [name, { intent: name, properties }])),
      }),
    }),
  },
  glean: {
    prefix: "c.",
    files: (names) => ({
      "metrics.yaml": JSON.stringify({
        $schema: "moz://mozilla.org/schemas/glean/metrics/2-0-0",
        c: Object.fromEntries(
          payloads(names).map(([name, keys]) => [name, { type: "event", description: name, extra_keys: keys }]),
        ),
      }),
    }),
  },
};

describe.each(Object.entries(FORMATS))("%s", (format, { prefix, files }) => {
  test("holds names of every kind, 200 properties on one event, and compiles", async () => {
    const brought = await imported(format, files(NAMES));
    const losses = brought.losses.map(({ message }) => message);
    expect(losses.filter((message) => !message.includes("would be one name in code"))).toEqual([]);
    const plan = await planOfImport(brought);
    expect(plan.events.map(({ name }) => name).sort()).toEqual(NAMES.map((name) => prefix + name).sort());
    const propertiesOf = (name: string) => plan.events.find((event) => event.name === prefix + name)?.properties ?? [];
    expect(
      propertiesOf(NAMES[0] ?? "")
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...NAMES].sort());
    expect(propertiesOf(NAMES[1] ?? "")).toHaveLength(200);
    const made = await generatorOf(plan).run("typescript", {});
    expect(made.outputs.length).toBeGreaterThan(0);
  });

  test("tells the names that cannot stand", async () => {
    const { losses } = await imported(format, files(["fine", ...BAD]));
    const told = losses.map(({ message }) => message);
    for (const name of [`${prefix}tab\there`, "tab\there", ""])
      expect(told).toContain(
        `the name ${JSON.stringify(name)} is left out: a name may not be empty or hold control characters`,
      );
  });
});
