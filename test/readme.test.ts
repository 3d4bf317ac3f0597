import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, expect, test } from "vitest";
import { typeErrors } from "./support/readme-project.ts";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "tracking-plan-readme-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The blocks of the tour, from its heading to the next one. */
function tour(): readonly { readonly language: string; readonly file: string | undefined; readonly text: string }[] {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const section = readme.slice(readme.indexOf("## Five minutes"), readme.indexOf("## A plan"));
  return [...section.matchAll(/```(\w+)(?: file=(\S+))?\n([\s\S]*?)```/g)].map(
    ([, language = "", file, text = ""]) => ({ language, file, text }),
  );
}

function run(line: string): string {
  const [, name, ...args] = line.split(/\s+/);
  expect(name).toBe("tracking-plan");
  return execFileSync(process.execPath, [join(root, "bin/tracking-plan.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

test("the tour of the README runs as written", () => {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const blocks = tour();
  expect(blocks.map(({ language }) => language)).toEqual(["sh", "sh", "ts", "sh", "sh"]);
  for (const { language, file, text } of blocks) {
    if (language === "ts" && file !== undefined) writeFileSync(join(folder, file), text);
    else for (const line of text.trim().split("\n")) run(line);
  }
  buildSync({
    entryPoints: [join(folder, "app.ts")],
    outfile: join(folder, "app.mjs"),
    bundle: true,
    format: "esm",
    platform: "node",
  });
  const said = execFileSync(process.execPath, [join(folder, "app.mjs")], { encoding: "utf8" });
  expect(said).toContain("offer_applied");
  expect(said).toContain("discount_code: 'HELLO10'");
});

test("what the README says does not compile, does not", () => {
  const app = readFileSync(join(folder, "app.ts"), "utf8");
  const broken = {
    "text.ts": app.replace("discount_value: 9.8,", 'discount_value: "9.80",'),
    "missing.ts": app.replace('  cart_id: "cart_81",\n', ""),
    "server.ts": `${app}\ntracking.orderCompleted({});\n`,
  };
  const errors = typeErrors(folder, { "app.ts": app, ...broken });
  expect(errors).toEqual({
    "app.ts": [],
    "text.ts": ["Type 'string' is not assignable to type 'number'."],
    "missing.ts": [expect.stringContaining("is not assignable to parameter of type 'OfferApplied'")],
    "server.ts": [expect.stringContaining("Property 'orderCompleted' does not exist")],
  });
});
