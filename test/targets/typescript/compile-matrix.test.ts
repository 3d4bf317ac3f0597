import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { checked } from "../../support/checked.ts";
import { clientOf, inFolder } from "../../support/client.ts";
import { everyConstruct } from "../../support/every-construct.ts";
import { HOSTILE_CLIENT, HOSTILE_PLAN, HOSTILE_SERVER } from "../../support/hostile-plan.ts";
import { planOf, shopPlan } from "../../support/plan.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { STRICT_CHECKS } from "../../support/typescript-program.ts";
import { configText, TYPESCRIPT_VERSIONS, type TypescriptVersion, tsc } from "../../support/typescript-version.ts";

const FLAGS = { ...STRICT_CHECKS, target: "es2022", types: [] };

/** Also of packages that publish their declarations, each made of its file alone. */
const DECLARATIONS = { declaration: true, isolatedDeclarations: true };

/** On Node everything, without a browser's globals. Behind a bundler what differs there: how modules are found. */
const PROJECTS = {
  nodenext: {
    compilerOptions: { ...FLAGS, ...DECLARATIONS, module: "nodenext", moduleResolution: "nodenext", lib: ["es2022"] },
    include: ["*/**/*.ts"],
  },
  bundler: {
    compilerOptions: { ...FLAGS, module: "esnext", moduleResolution: "bundler", lib: ["es2022", "dom"] },
    include: ["shop-web/**/*.ts", "every-web/**/*.ts", "apps/shop-web.ts"],
  },
};

let folder: string;

beforeAll(async () => {
  const every = await everyConstruct();
  const shop = await shopPlan();
  const hostile = await planOf(HOSTILE_PLAN);
  const projects = TYPESCRIPT_VERSIONS.flatMap((version) =>
    Object.entries(PROJECTS).map(
      ([name, project]) => [projectFile(name, version), configText(project, version)] as const,
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
  folder = temporaryFolder(checked(new Map(files)));
});

const CASES = { events: {}, properties: {}, enumValues: {} };

/** Small apps that use the clients, and misuse them where they say so. */
function apps(): ReadonlyMap<string, string> {
  const folder = join(import.meta.dirname, "apps");
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

describe.concurrent("every client compiles without a complaint in TypeScript", () => {
  test.for(TYPESCRIPT_VERSIONS)("$version", { timeout: 120_000 }, async (version, { expect }) => {
    const projects = Object.keys(PROJECTS).map((name) => projectFile(name, version));
    expect(await tsc(version, folder, ["-b", ...projects])).toBe("");
  });
});

const projectFile = (name: string, { version }: TypescriptVersion): string => `${name}-${version}.json`;

test("the apps misuse the clients, so that a compiler which sees nothing is found out", () => {
  expect([...apps().values()].join("").match(/@ts-expect-error/g)).toHaveLength(13);
});
