import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clientOf, inFolder } from "../support/client.ts";
import { guide } from "../support/guide.ts";
import { shopPlan } from "../support/plan.ts";
import { typeErrors } from "../support/readme-project.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const ROOT = join(import.meta.dirname, "../..");

/** What is not installed here, as far as the guide uses it. */
const ELSEWHERE = `declare module "react-native-mmkv" {
  export class MMKV { getString(key: string): string | undefined; set(key: string, text: string): void }
}
`;

test("every block of the guide to the client compiles as it stands", async () => {
  const plan = await shopPlan();
  const files = new Map([
    ["package.json", '{ "type": "module" }'],
    ["elsewhere.d.ts", ELSEWHERE],
    ...inFolder("generated/web", await clientOf(plan, "web", { react: true })),
    ...inFolder("generated/server", await clientOf(plan, "server")),
  ]);
  const folder = temporaryFolder(files);
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const named = Object.fromEntries([["elsewhere.d.ts", ELSEWHERE], ...guide()]);
  expect(Object.keys(named)).toEqual([
    "elsewhere.d.ts",
    "browser.ts",
    "tracked.ts",
    "product.ts",
    "tracking.ts",
    "node.ts",
    "edge.ts",
    "native.ts",
    "tracked-test.ts",
  ]);
  expect(typeErrors(folder, named)).toEqual(Object.fromEntries(Object.keys(named).map((file) => [file, []])));
});
