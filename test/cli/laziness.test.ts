import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Workplace } from "./workplace.ts";

const DIST = join(import.meta.dirname, "../../dist");

/** What gives a package away in the bundle, which keeps its words. */
const SIGNS: Readonly<Record<string, string>> = {
  "js-yaml": "YAMLException",
  yaml: "YAMLParseError",
  handlebars: "HandlebarsEnvironment",
  "json-schema-to-typescript": "unreachableDefinitions",
  chokidar: "awaitWriteFinish",
  diff: "maxEditLength",
  "the compiler": "consumers/dangling",
  "the client's runtime": "localStorage",
};

/** The files of the build in which a package is. */
const filesWith = (sign: string): readonly string[] =>
  readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.c?js$/.test(path) && readFileSync(join(DIST, path), "utf8").includes(sign))
    .map((path) => basename(path));

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/** The files of the build that a command loads. */
async function loadedBy(place: Workplace, args: readonly string[]): Promise<readonly string[]> {
  const folder = place.path("coverage");
  expect(await place.run(args, { env: { NODE_V8_COVERAGE: folder } })).toMatchObject({ status: 0 });
  const urls = readdirSync(folder).flatMap((file) => {
    const coverage: Coverage = JSON.parse(readFileSync(join(folder, file), "utf8"));
    return coverage.result.map(({ url }) => url);
  });
  return urls
    .filter((url) => url.startsWith("file://") && fileURLToPath(url).startsWith(DIST))
    .map((url) => basename(url));
}

const packagesIn = (files: readonly string[]): readonly string[] =>
  Object.entries(SIGNS)
    .filter(([, sign]) => filesWith(sign).some((file) => files.includes(file)))
    .map(([name]) => name);

test("each of the packages is in the build, by the sign that it is looked for by", () => {
  expect(Object.entries(SIGNS).filter(([, sign]) => filesWith(sign).length === 0)).toEqual([]);
});

describe("what is not needed is not loaded", () => {
  test.concurrent.each([["--help"], ["--version"], ["generate --help"], ["init --help"]])("%s", async (args) => {
    const files = await loadedBy(new Workplace(), args.split(" "));
    expect(files).toContain("cli.cjs");
    expect(packagesIn(files)).toEqual([]);
  });

  test.concurrent.each([["generate"], ["generate --check"], ["generate --format json"]])(
    "%s with nothing to do",
    async (args) => {
      const place = Workplace.withPlan();
      await place.run(["generate"]);
      expect(packagesIn(await loadedBy(place, args.split(" ")))).toEqual([]);
    },
  );

  test.concurrent("init", async () => {
    expect(packagesIn(await loadedBy(new Workplace(), ["init"]))).toEqual([]);
  });

  test.concurrent("lint", async () => {
    const place = new Workplace({
      "tracking-plan.yaml": "plan: { name: shop, version: 1.0.0 }\nlint: { preset: all }\n",
    });
    expect(packagesIn(await loadedBy(place, ["lint"]))).toEqual(["js-yaml", "the compiler"]);
  });

  test.concurrent("generate with work to do: no second parser, no differences, no watcher", async () => {
    const place = Workplace.withPlan();
    expect(packagesIn(await loadedBy(place, ["generate", "--target", "json-schema"]))).toEqual([
      "js-yaml",
      "the compiler",
    ]);
  });
});
