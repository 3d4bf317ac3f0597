import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { type ClientFiles, clientOf } from "../../support/client.ts";
import { HOSTILE_CLIENT, HOSTILE_PLAN } from "../../support/hostile-plan.ts";
import { planOf, shopPlan } from "../../support/plan.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { complaints } from "../../support/typescript-program.ts";

const IMPORT = /^(?:import|export|\}).* from "(\.[^"]+)";$/gm;
const importsOf = (files: ClientFiles): readonly string[] =>
  [...files.values()].flatMap((text) => [...text.matchAll(IMPORT)].map(([, path = ""]) => path));

/** The code of a client as esbuild finds its files on a disk. */
async function bundled(files: ClientFiles): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(temporaryFolder(files), "index.ts")],
    bundle: true,
    write: false,
    format: "esm",
    // Short names hang on how often letters stand in what was read, imports too.
    minifyWhitespace: true,
  });
  return outputFiles[0]?.text ?? "";
}

test.each([
  ["the shop", async () => clientsOf(await shopPlan(), "web")],
  ["names that try to be imports", async () => clientsOf(await planOf(HOSTILE_PLAN), HOSTILE_CLIENT)],
])("of %s: with none, imports end in nothing, and all else is as it was", async (_, clients) => {
  const { usual, none } = await clients();
  expect(importsOf(usual).every((path) => path.endsWith(".js"))).toBe(true);
  expect(importsOf(none)).toEqual(importsOf(usual).map((path) => path.slice(0, -3)));
  const longer = [...none].map(([path, text]) => [path, text.replace(IMPORT, (line) => line.replace(/";$/, '.js";'))]);
  expect(Object.fromEntries(longer)).toEqual(Object.fromEntries(usual));
  expect(await bundled(none)).toBe(await bundled(usual));
});

test("with none, the shop's client compiles where a bundler resolves modules", async () => {
  const { none } = await clientsOf(await shopPlan(), "web");
  expect(complaints(none)).toEqual([]);
});

async function clientsOf(plan: Parameters<typeof clientOf>[0], source: string) {
  const usual = await clientOf(plan, source, { react: true });
  return { usual, none: await clientOf(plan, source, { react: true, importExtension: "none" }) };
}
