import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Workplace } from "../workplace.ts";

const PLAN = `plan: { name: shop, version: 1.0.0 }
events:
  order_completed: { role: purchase }
`;
const RULE = ["--rule", "dedupe/missing"];

function git(place: Workplace, ...args: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@acme.example", ...args], {
    cwd: place.root,
    stdio: "ignore",
  });
}

function committed(): Workplace {
  const place = new Workplace({ "tracking-plan.yaml": PLAN });
  git(place, "init", "-q", "-b", "main");
  git(place, "add", ".");
  git(place, "commit", "-q", "-m", "plan");
  return place;
}

describe("--since", () => {
  test("tells only what the change brings in", async () => {
    const place = committed();
    expect(await place.run(["lint", ...RULE, "--since", "main"])).toMatchObject({
      status: 0,
      stdout: "No findings in 1 event.\n",
    });
    place.edit("tracking-plan.yaml", (text) =>
      text.replace("events:\n", "events:\n  order_refunded: { role: refund }\n\n"),
    );
    const { status, stdout } = await place.run(["lint", ...RULE, "--since", "main"]);
    expect(status).toBe(1);
    expect(stdout).toContain("order_refunded");
    expect(stdout).not.toContain("`order_completed` is a purchase");
  });

  test("a ref that is not there: exit status 2", async () => {
    const { status, stderr } = await committed().run(["lint", "--since", "nowhere"]);
    expect(status).toBe(2);
    expect(stderr).toContain("nowhere");
  });

  test("a plan that does not load there: exit status 2", async () => {
    const place = new Workplace({ "tracking-plan.yaml": "eventz: {}\n" });
    git(place, "init", "-q", "-b", "main");
    git(place, "add", ".");
    git(place, "commit", "-q", "-m", "plan");
    place.write("tracking-plan.yaml", PLAN);
    const { status, stderr } = await place.run(["lint", "--since", "main"]);
    expect(status).toBe(2);
    expect(stderr).toContain("the plan at `main` cannot be read: `eventz` is not a key of a plan");
  });
});

describe("--stdin", () => {
  const COMMAND = join(import.meta.dirname, "../../../bin/tracking-plan.js");

  const lint = (place: Workplace, input: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [COMMAND, "lint", ...RULE, "--format", "json", ...args], {
      cwd: place.root,
      input,
      encoding: "utf8",
    });

  test("takes the text of a file from stdin, and that on the disk stays", () => {
    const place = new Workplace({ "tracking-plan/a.yaml": PLAN, "tracking-plan/b.yaml": "consent: {}\n" });
    const { status, stdout } = lint(
      place,
      "events:\n\n  refunded: { role: refund }\n",
      "--stdin",
      "--stdin-filename",
      "tracking-plan/b.yaml",
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings.map(({ file, line }: Record<string, unknown>) => `${file}:${line}`)).toEqual([
      "tracking-plan/a.yaml:3",
      "tracking-plan/b.yaml:3",
    ]);
    expect(place.read("tracking-plan/b.yaml")).toBe("consent: {}\n");
  });

  test("what is wrong with the text is told at its place", () => {
    const { status, stdout } = lint(
      new Workplace({ "tracking-plan.yaml": PLAN }),
      "eventz: {}\n",
      "--stdin",
      "--stdin-filename",
      "tracking-plan.yaml",
    );
    expect(status).toBe(2);
    expect(JSON.parse(stdout).errors).toMatchObject([{ file: "tracking-plan.yaml", line: 1 }]);
  });

  test.each([
    [["--stdin"], "go together"],
    [["--stdin-filename", "tracking-plan.yaml"], "go together"],
    [["--stdin", "--stdin-filename", "other.yaml"], "other.yaml is no part of the plan"],
    [["--stdin", "--stdin-filename", "tracking-plan.yaml", "--fix"], "nothing can be written"],
  ])("%j is refused", (args, message) => {
    const { status, stderr } = lint(new Workplace({ "tracking-plan.yaml": PLAN }), PLAN, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
