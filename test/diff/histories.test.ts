import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import type { ImportFile } from "../../src/importers/importer.ts";
import type { Plan } from "../../src/model/plan.ts";
import { imported, planOfImport } from "../importers/support/imported.ts";
import { claimsBetween } from "./claims.ts";

const CORPORA = join(import.meta.dirname, "../../../shared/corpora");

/** One plan as it was, again and again. */
interface History {
  readonly title: string;
  readonly format: string;
  readonly versions: readonly (readonly ImportFile[])[];
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const read = (path: string): ImportFile => ({
  path: relative(CORPORA, path).replaceAll("\\", "/"),
  text: readFileSync(path, "utf8"),
});

function grouped(paths: readonly string[]): readonly (readonly [folder: string, paths: readonly string[]])[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) folders.set(dirname(path), [...(folders.get(dirname(path)) ?? []), path]);
  return [...folders];
}

/** Plans of Segment whose file names begin with a date. */
const segment = (): readonly History[] =>
  grouped(filesBelow(join(CORPORA, "segment-typewriter/history"))).map(([folder, paths]) => ({
    title: `segment-typewriter ${basename(folder)}`,
    format: "segment",
    versions: paths.map((path) => [read(path)]),
  }));

/** Folders of schemas that begin with a date, and the one that is not dated: the last. */
function matrix(): History {
  const root = join(CORPORA, "matrix-analytics-events");
  const folders = [
    ...readdirSync(join(root, "history")).map((each) => join(root, "history", each)),
    join(root, "schemas"),
  ];
  const versions = folders.map((folder) =>
    filesBelow(folder)
      .filter((path) => path.endsWith(".json"))
      .map(read),
  );
  return { title: "matrix-analytics-events", format: "json-schema", versions };
}

/** Schemas with a file for each version: first the oldest of each, then the one after it, where there is one. */
function iglu(): History {
  const schemas = grouped(
    filesBelow(join(CORPORA, "iglu-central-slice/schemas")).filter((path) => /\d+-\d+-\d+$/.test(path)),
  );
  const most = Math.max(...schemas.map(([, paths]) => paths.length));
  const at = (paths: readonly string[], index: number): string => paths[Math.min(index, paths.length - 1)] ?? "";
  const versions = Array.from({ length: most }, (_, index) => schemas.map(([, paths]) => read(at(paths, index))));
  return { title: "iglu-central-slice", format: "iglu", versions };
}

const HISTORIES: readonly History[] = existsSync(CORPORA) ? [...segment(), matrix(), iglu()] : [];

const planOf = async (format: string, files: readonly ImportFile[]): Promise<Plan> =>
  planOfImport(await imported(format, files));

describe.skipIf(HISTORIES.length === 0)("histories of real plans (../shared/corpora)", () => {
  /** How many changes break builds in the field, from each version to the next. */
  const broken: Record<string, string> = {};

  test.each(HISTORIES.filter(({ versions }) => versions.length > 1))(
    "$title: each break has its witness, and none is missed",
    async ({ title, format, versions }) => {
      const plans = await Promise.all(versions.map((files) => planOf(format, files)));
      const counts: number[] = [];
      for (const [index, after] of plans.slice(1).entries()) {
        const { wrong, wire } = await claimsBetween(plans[index] ?? after, after, index);
        expect(wrong).toEqual([]);
        counts.push(wire);
      }
      broken[title] = counts.join(" ");
    },
  );

  test("break builds now and then", () => {
    expect(broken).toMatchInlineSnapshot(`
      {
        "iglu-central-slice": "0 0 0",
        "matrix-analytics-events": "7 1 0",
        "segment-typewriter example_analytics_plan": "3 1 12",
        "segment-typewriter examples_local-tracking-plans_tracking-plan": "0 0 0",
        "segment-typewriter examples_local-tracking-plans_tracking-plan-mobile": "0",
        "segment-typewriter examples_local-tracking-plans_tracking-plan-slothgram": "0 0 0",
        "segment-typewriter examples_local-tracking-plans_tracking-plan-web": "0 0",
        "segment-typewriter history": "1",
        "segment-typewriter src_analytics_plan": "12 2 3",
        "segment-typewriter tests___fixtures___tracking-plan-fixture": "0 1 4",
        "segment-typewriter tests_e2e_node-typescript_analytics_plan": "1 6 0",
      }
    `);
  });
});
