import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { clientOf, inFolder } from "../../support/client.ts";
import { everyConstruct } from "../../support/every-construct.ts";
import { HOSTILE_CLIENT, HOSTILE_PLAN, HOSTILE_SERVER } from "../../support/hostile-plan.ts";
import { planOf, shopPlan } from "../../support/plan.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { STRICT_CHECKS } from "../../support/typescript-program.ts";

interface Version {
  readonly version: string;
  readonly installed: string;
  /** Flags of client.md that it does not know. */
  readonly unknown?: readonly string[];
}

const VERSIONS: readonly Version[] = [
  { version: "5.4", installed: "typescript-5.4", unknown: ["erasableSyntaxOnly"] },
  { version: "5.9", installed: "typescript" },
  { version: "6", installed: "typescript-6" },
  { version: "7", installed: "typescript-7" },
];

const FLAGS = { ...STRICT_CHECKS, target: "es2022", types: [] };

/** On Node everything, without a browser's globals. Behind a bundler what differs there: how modules are found. */
const PROJECTS = {
  nodenext: {
    compilerOptions: { ...FLAGS, module: "nodenext", moduleResolution: "nodenext", lib: ["es2022"] },
    include: ["*/**/*.ts"],
  },
  bundler: {
    compilerOptions: { ...FLAGS, module: "esnext", moduleResolution: "bundler", lib: ["es2022", "dom"] },
    include: ["shop-web/**/*.ts", "every-web/**/*.ts", "apps/shop-web.ts"],
  },
};

const ROOT = join(import.meta.dirname, "../../..");

let folder: string;

beforeAll(async () => {
  const every = await everyConstruct();
  const shop = await shopPlan();
  const hostile = await planOf(HOSTILE_PLAN);
  const projects = VERSIONS.flatMap((version) =>
    Object.entries(PROJECTS).map(
      ([name, project]) => [projectFile(name, version), projectText(project, version)] as const,
    ),
  );
  const files = [
    ...inFolder("shop-web", await clientOf(shop, "web")),
    ...inFolder("shop-ios", await clientOf(shop, "ios")),
    ...inFolder("shop-server", await clientOf(shop, "server")),
    ...inFolder("every-web", await clientOf(every, "web")),
    ...inFolder("every-server", await clientOf(every, "server")),
    ...inFolder(
      "unix-server",
      await clientOf({ ...every, conventions: { timestamps: "unix_seconds", ...CASES } }, "server"),
    ),
    ...inFolder("hostile-client", await clientOf(hostile, HOSTILE_CLIENT)),
    ...inFolder("hostile-server", await clientOf(hostile, HOSTILE_SERVER)),
    ...inFolder("empty", await clientOf(await planOf("plan: { name: empty, version: 1.0.0 }"))),
    ...inFolder("apps", apps()),
    ...projects,
    ["package.json", '{ "type": "module" }'] as const,
  ];
  folder = temporaryFolder(new Map(files));
});

const CASES = { events: {}, properties: {}, enumValues: {} };

/** Small apps that use the clients, and misuse them where they say so. */
function apps(): ReadonlyMap<string, string> {
  const folder = join(import.meta.dirname, "apps");
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

describe.concurrent("every client compiles without a complaint in TypeScript", () => {
  test.for(VERSIONS)("$version", { timeout: 120_000 }, async (version, { expect }) => {
    expect(
      await compile(
        version,
        Object.keys(PROJECTS).map((name) => projectFile(name, version)),
      ),
    ).toBe("");
  });
});

const projectFile = (name: string, { version }: Version): string => `${name}-${version}.json`;

function projectText(project: { readonly compilerOptions: object }, { unknown = [] }: Version): string {
  const options = Object.entries(project.compilerOptions).filter(([option]) => !unknown.includes(option));
  return JSON.stringify({ ...project, compilerOptions: Object.fromEntries(options) });
}

/** Everything in one process: it is the start that takes long. Gives what the compiler says. */
function compile({ installed }: Version, projects: readonly string[]): Promise<string> {
  const tsc = join(ROOT, "node_modules", installed, "bin/tsc");
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, "-b", ...projects], { cwd: folder, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve(`${stdout}${stderr}${error && stdout === "" ? error.message : ""}`),
    );
  });
}

test("the apps misuse the clients, so that a compiler which sees nothing is found out", () => {
  expect([...apps().values()].join("").match(/@ts-expect-error/g)).toHaveLength(13);
});
