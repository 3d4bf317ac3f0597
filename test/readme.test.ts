import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

/** What stands for the commands that npx finds. */
const COMMANDS: Readonly<Record<string, string>> = {
  "tracking-plan": "bin/tracking-plan.js",
  tsc: "node_modules/typescript/bin/tsc",
};

function run(line: string): string {
  const [npx, name = "", ...args] = line.split(/\s+/);
  const script = npx === "node" ? [name] : [join(root, COMMANDS[name] ?? `no command ${name}`)];
  return execFileSync(process.execPath, [...script, ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

test("the tour of the README runs as written", () => {
  // As `npm init --yes` leaves it.
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }');
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(root, "node_modules/typescript"), join(folder, "node_modules/typescript"));
  const blocks = tour();
  expect(blocks.map(({ language }) => language)).toEqual(["sh", "sh", "ts", "sh", "sh", "sh"]);
  const outputs = blocks.map(({ language, file, text }) => {
    if (language === "sh") return text.trim().split("\n").map(run).join("");
    writeFileSync(join(folder, file ?? ""), text);
    return "";
  });
  const said = outputs[3];
  expect(said).toContain("offer_applied");
  expect(said).toContain("discount_code: 'HELLO10'");
}, 90_000);

test("what the README says does not compile, does not", () => {
  const app = readFileSync(join(folder, "app.ts"), "utf8");
  const broken = {
    "text.ts": app.replace("discount_value: 9.8,", 'discount_value: "9.80",'),
    "missing.ts": app.replace('  cart_id: "cart_81",\n', ""),
    "server.ts": `${app}\ntracking.orderCompleted({});\n`,
  };
  const errors = typeErrors(folder, broken);
  expect(errors).toEqual({
    "text.ts": ["Type 'string' is not assignable to type 'number'."],
    "missing.ts": [expect.stringContaining("is not assignable to parameter of type 'OfferApplied'")],
    "server.ts": [expect.stringContaining("Property 'orderCompleted' does not exist")],
  });
});
