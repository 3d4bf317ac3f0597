import { rmSync } from "node:fs";
import type { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { ended, Workplace } from "../workplace.ts";

/** What a process has said on one stream since it was last asked: the order of two streams is anybody's guess. */
class Listener {
  #said = "";
  #wake: () => void = () => {};

  constructor(stream: Readable | null) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      this.#said += text;
      this.#wake();
    });
  }

  /** Waits until it has said this, and gives all up to there. */
  async hear(expected: RegExp): Promise<string> {
    const { stack } = new Error(`not heard: ${expected}`);
    for (;;) {
      const found = expected.exec(this.#said);
      if (found) {
        const heard = this.#said.slice(0, found.index + found[0].length);
        this.#said = this.#said.slice(heard.length);
        return heard;
      }
      await new Promise<void>((resolve, reject) => {
        const timer = globalThis.setTimeout(() => reject(new Error(`${stack}\nbut: ${this.#said}`)), 20_000);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
}

const PLAN =
  "plan: { name: a, version: 1.0.0 }\ngenerate:\n  - { target: json-schema, out: ../schemas }\n  - { target: template, template: ../t/a.hbs, out: ../A.kt }\n";

test("--watch: edits, new and deleted files, a broken plan in between, the template; ends with 0", {
  timeout: 60_000,
}, async () => {
  const place = new Workplace({
    "tracking-plan/plan.yaml": PLAN,
    "tracking-plan/events.yaml": "events: { bought: {} }\n",
    "t/a.hbs": "// {{mark}}\n// one\n",
  });
  const child = place.start(["generate", "--watch"]);
  const end = ended(child);
  const [out, err] = [new Listener(child.stdout), new Listener(child.stderr)];
  /** The report of a run that was not refused. */
  const report = (): Promise<string> => out.hear(/Compiled [\s\S]* {2}A\.kt .*\n/);
  const changed = async (): Promise<string> =>
    (/(\S+) changed\.\n$/.exec(await err.hear(/changed\.\n/)) ?? [])[1] ?? "";
  expect(await report()).toContain("Compiled a 1.0.0: 1 event");
  await err.hear(/Watching tracking-plan; Ctrl-C ends it\.\n/);

  place.write("tracking-plan/events.yaml", "events: { bought: {}, left: {} }\n");
  expect(await changed()).toBe("tracking-plan/events.yaml");
  expect(await report()).toContain("Compiled a 1.0.0: 2 events");
  expect(place.has("schemas/events/left.json")).toBe(true);

  place.write("tracking-plan/more/new.yaml", "events: { added: {} }\n");
  expect(await changed()).toBe("tracking-plan/more/new.yaml");
  expect(await report()).toContain("Compiled a 1.0.0: 3 events");

  place.write("tracking-plan/events.yaml", "events: { bought: {}, left: { rloe: view } }\n");
  expect(await out.hear(/1 error in 1 file\.\n/)).toContain("tracking-plan/events.yaml\n\n  1:31  error  ");
  expect(place.has("schemas/events/left.json")).toBe(true);

  place.write("tracking-plan/events.yaml", "events: { bought: {} }\n");
  expect(await report()).toMatch(/Compiled a 1\.0\.0: 2 events[\s\S]*1 removed/);
  expect(place.has("schemas/events/left.json")).toBe(false);

  rmSync(place.path("tracking-plan/more"), { recursive: true });
  expect(await report()).toContain("Compiled a 1.0.0: 1 event");
  expect(place.has("schemas/events/added.json")).toBe(false);

  place.write("t/a.hbs", "// {{mark}}\n// two\n");
  expect(await report()).toMatch(/A\.kt .*1 file written/);
  expect(place.read("A.kt")).toContain("// two");

  rmSync(place.path("t/a.hbs"));
  expect(await out.hear(/1 error in 1 file\.\n/)).toContain("the template t/a.hbs cannot be read");
  place.write("t/a.hbs", "// {{mark}}\n// three\n");
  expect(await report()).toMatch(/A\.kt .*1 file written/);

  // As a change of branch does it.
  rmSync(place.path("tracking-plan"), { recursive: true });
  place.write("tracking-plan/plan.yaml", PLAN);
  place.write("tracking-plan/events.yaml", "events: { bought: {}, back: {} }\n");
  await out.hear(/Compiled a 1\.0\.0: 2 events[\s\S]* {2}A\.kt .*\n/);
  expect(place.has("schemas/events/back.json")).toBe(true);

  child.kill("SIGINT");
  expect(await end).toMatchObject({ status: 0, signal: null });
});

test("--watch begins where the plan is still broken, and what is not plan wakes nobody", {
  timeout: 60_000,
}, async () => {
  const place = new Workplace({ "p.yaml": "plan: { name: a }\n", "other.txt": "" });
  const child = place.start(["generate", "--watch", "--plan", "p.yaml", "--target", "markdown", "--out", "docs"]);
  const end = ended(child);
  const [out, err] = [new Listener(child.stdout), new Listener(child.stderr)];
  await err.hear(/Watching p\.yaml; Ctrl-C ends it\.\n/);
  expect(await out.hear(/1 error in 1 file\.\n/)).toContain("the plan has no version");
  place.write("other.txt", "changed");
  place.write("p.yaml", "plan: { name: a, version: 1.0.0 }\nevents: { bought: {} }\n");
  expect(await err.hear(/Done in.*\n/)).toMatch(/^\np\.yaml changed\.\n\nDone in/);
  child.kill("SIGTERM");
  const { status, stdout } = await end;
  expect(status).toBe(0);
  expect(stdout.match(/Compiled/g)).toHaveLength(1);
});

test("--watch takes a template beside the plan's folder for no change when it meets it, and for one when it is edited", {
  timeout: 60_000,
}, async () => {
  const entry = "generate: [{ target: template, template: ../a.hbs, out: ../A.kt }]\n";
  const place = new Workplace({ "tracking-plan/plan.yaml": `plan: { name: a, version: 1.0.0 }\n${entry}` });
  place.write("a.hbs", "// {{mark}}\n");
  const child = place.start(["generate", "--watch"]);
  const end = ended(child);
  const err = new Listener(child.stderr);
  await err.hear(/Watching tracking-plan; Ctrl-C ends it\.\n/);
  // A run that nobody asked for would begin now.
  await setTimeout(300);
  place.write("tracking-plan/events.yaml", "events: { bought: {} }\n");
  expect(await err.hear(/Done in.*\n/)).toMatch(/^\ntracking-plan\/events\.yaml changed\.\n\nDone in/);
  place.write("a.hbs", "// {{mark}}\n// two\n");
  expect(await err.hear(/Done in.*\n/)).toMatch(/^\na\.hbs changed\.\n\nDone in/);
  child.kill("SIGTERM");
  expect((await end).stdout.match(/Compiled/g)).toHaveLength(3);
});
