import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** What is published is what `npm run build` left in dist; `npm test` builds first. */
const ROOT = join(import.meta.dirname, "..");
const MANIFEST = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

function pack(): Packed {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts", "--offline"];
  const output = execFileSync("npm", args, { cwd: ROOT, encoding: "utf8", shell: process.platform === "win32" });
  return JSON.parse(output)[0];
}

function filesUnder(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll("\\", "/"),
    );
}

describe("the tarball", () => {
  let packed: Packed;
  beforeAll(() => {
    packed = pack();
  });

  test("holds what users need, and nothing else", () => {
    const expected = [
      ...["CHANGELOG.md", "LICENSE", "README.md", "THIRD-PARTY-LICENSES", "package.json"],
      ...["bin", "dist", "templates/init", "templates/kotlin", "tracking-plan"].flatMap(filesUnder),
    ];
    expect(packed.files.map(({ path }) => path).sort()).toEqual(expected.sort());
  });

  test("holds the built command, the library, its types and the schema of plans", () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        "bin/tracking-plan.js",
        "dist/cli.cjs",
        "dist/index.js",
        "dist/types/index.d.ts",
        "dist/schema/plan.schema.json",
      ]),
    );
    expect(paths.filter((path) => /\.(map|test\.\w+|tsbuildinfo)$/.test(path))).toEqual([]);
  });

  test("is small", () => {
    // Ajv, which tries the events that diff shows, is a tenth of it; importers and exporters, eighteen formats, are another.
    expect(packed.size).toBeLessThan(870_000);
    expect(packed.unpackedSize).toBeLessThan(3_230_000);
  });
});

describe("the manifest", () => {
  test("asks for no other package", () => {
    expect(MANIFEST.dependencies ?? {}).toEqual({});
    expect(MANIFEST.peerDependencies ?? {}).toEqual({});
    expect(MANIFEST.optionalDependencies ?? {}).toEqual({});
  });

  test("points at files that are there", () => {
    const { types, default: code } = MANIFEST.exports["."];
    const targets: string[] = [types, code, MANIFEST.bin["tracking-plan"], MANIFEST.exports["./package.json"]];
    expect(targets.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

test("what is built imports Node's own modules and its own files", () => {
  const foreign = filesUnder("dist")
    .filter((path) => /\.c?js$/.test(path))
    .flatMap((path) => ts.preProcessFile(readFileSync(join(ROOT, path), "utf8"), true, false).importedFiles)
    .map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith("node:") && !name.startsWith("."));
  expect(foreign).toEqual([]);
});

describe("the types, to an app that installed the package", () => {
  let app: string;
  beforeAll(() => {
    app = mkdtempSync(join(tmpdir(), "tracking-plan-app-"));
    mkdirSync(join(app, "node_modules"));
    symlinkSync(ROOT, join(app, "node_modules/tracking-plan"), "junction");
    writeFileSync(join(app, "package.json"), '{ "type": "module" }');
    writeFileSync(
      join(app, "app.ts"),
      'import * as trackingPlan from "tracking-plan";\nexport const names = Object.keys(trackingPlan);\n',
    );
  });
  afterAll(() => rmSync(app, { recursive: true }));

  test.each([
    ["nodenext", ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ["bundler", ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ])("resolve under %s, whole and without those of other packages", (_name, module, moduleResolution) => {
    const options = {
      module,
      moduleResolution,
      strict: true,
      noEmit: true,
      skipDefaultLibCheck: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
    };
    const program = ts.createProgram([join(app, "app.ts")], options);
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map((each) => ts.flattenDiagnosticMessageText(each.messageText, "\n"));
    expect(problems).toEqual([]);
    expect(program.getSourceFiles().some(({ fileName }) => fileName.endsWith("/dist/types/index.d.ts"))).toBe(true);
  });
});
