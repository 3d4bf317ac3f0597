import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type Ended, ended, Workplace } from "../workplace.ts";

/** Enough files that writing takes a while. */
const EVENTS = 150;

const OUT = "out/schemas";

const plan = (type: string): string =>
  `plan: { name: a, version: 1.0.0 }\nproperties: { id: { type: ${type}, description: ${"words ".repeat(40)} } }\nevents:\n${Array.from({ length: EVENTS }, (_, index) => `  event_${index}: { properties: { id: required } }\n`).join("")}generate: [{ target: json-schema, out: ../${OUT} }]\n`;

const OLD = plan("string");
const NEW = plan("integer");

type Texts = Readonly<Record<string, string>>;

/** What a whole run makes of a plan. */
async function whole(text: string): Promise<Texts> {
  const place = new Workplace({ "tracking-plan/p.yaml": text });
  expect(await place.run(["generate"])).toMatchObject({ status: 0 });
  return place.texts(OUT);
}

const [before, after] = [whole(OLD), whole(NEW)];

/** A workplace with the outputs of the old plan and the new plan, not yet generated. */
async function midway(): Promise<Workplace> {
  const place = new Workplace({ "tracking-plan/p.yaml": NEW });
  for (const [path, text] of Object.entries(await before)) place.write(path, text);
  return place;
}

const unfinished = (place: Workplace): readonly string[] =>
  place.list().filter((path) => path.includes("tracking-plan-tmp"));

/** Every output is the old one or the new one; gives how many are new. */
async function oldOrNew(place: Workplace): Promise<number> {
  const [old, now] = [await before, await after];
  let count = 0;
  for (const [path, text] of Object.entries(place.texts(OUT))) {
    if (path.endsWith("tracking-plan-tmp")) continue;
    if (text === now[path]) count++;
    else expect({ path, text }).toEqual({ path, text: old[path] });
  }
  return count;
}

/** The next run completes the rest, and leaves nothing unfinished. */
async function completes(place: Workplace): Promise<void> {
  expect(await place.run(["generate"])).toMatchObject({ status: 0 });
  expect(place.texts(OUT)).toEqual(await after);
  expect(unfinished(place)).toEqual([]);
}

describe("a run that is killed while it writes", () => {
  test.concurrent.each([0, 2, 5, 10])(
    "%i ms after the first file came: each file is old or new, and the next run completes the rest",
    async (delay) => {
      const place = await midway();
      const child = place.start(["generate"]);
      const end = ended(child);
      const first = join(place.root, OUT, "events");
      const untouched = statSync(first).mtimeMs;
      while (child.exitCode === null && statSync(first).mtimeMs === untouched) await wait(1);
      await wait(delay);
      child.kill("SIGKILL");
      await end;
      await oldOrNew(place);
      await completes(place);
    },
  );
});

describe("a run that is killed while it fills a folder that is new", () => {
  test.concurrent.each([0, 5])(
    "%i ms after it began to: the folder is whole or not there, and the next run completes",
    async (delay) => {
      const place = new Workplace({ "tracking-plan/p.yaml": NEW });
      const child = place.start(["generate"]);
      const end = ended(child);
      while (child.exitCode === null && !place.has("out")) await wait(1);
      await wait(delay);
      child.kill("SIGKILL");
      await end;
      if (place.has(OUT)) expect(place.texts(OUT)).toEqual(await after);
      await completes(place);
    },
  );

  test.concurrent("what it left is swept away by the next run that writes, beside the folder or in another one", async () => {
    const place = new Workplace({
      "tracking-plan/p.yaml": NEW.replace("generate: [", "generate: [{ target: markdown, out: ../out }, "),
      "out/.1073741824-3.tracking-plan-tmp/events/event_1.json": "half",
      ".1073741824-3.tracking-plan-tmp/README.md": "half",
    });
    expect(await place.run(["generate", "--check"])).toMatchObject({ status: 1 });
    expect(unfinished(place)).toHaveLength(2);
    expect(await place.run(["generate"])).toMatchObject({ status: 0 });
    expect(unfinished(place)).toEqual([]);
    // Even if all else is as it was.
    place.write(".1073741824-4.tracking-plan-tmp/README.md", "half");
    expect(await place.run(["generate"])).toMatchObject({ status: 0 });
    expect(unfinished(place)).toEqual([]);
  });
});

test.concurrent("what a killed run left unfinished is swept away, whoever has its process id by now", async () => {
  const place = await midway();
  const gone = spawn(process.execPath, ["--version"]);
  await ended(gone);
  const pid = gone.pid ?? 0;
  const left = [
    `${OUT}/.${pid}-7.tracking-plan-tmp`,
    `${OUT}/events/.${pid}-7.tracking-plan-tmp`,
    `.tracking-plan/cache/.${pid}-7.tracking-plan-tmp`,
  ];
  for (const path of left) place.write(path, "half");
  // Of a process that still runs: somebody else is writing.
  place.write(`${OUT}/.${process.pid}-7.tracking-plan-tmp`, "half");
  await place.run(["generate"]);
  expect(unfinished(place)).toEqual([`${OUT}/.${process.pid}-7.tracking-plan-tmp`]);
  // Even if all else is as it was.
  place.write(left[1] ?? "", "half");
  expect(await place.run(["generate", "--check"])).toMatchObject({ status: 0 });
  expect(unfinished(place)).toHaveLength(2);
  await place.run(["generate"]);
  expect(unfinished(place)).toEqual([`${OUT}/.${process.pid}-7.tracking-plan-tmp`]);
});

/** It ended with 2 and said why and what to do; nothing is half, nothing is left behind. */
async function failedCleanly(place: Workplace, { status, stdout, stderr }: Ended, reason: RegExp): Promise<void> {
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: expect.stringMatching(reason) });
  expect(stderr).toContain(
    "\n       Give it room or permission, and run again: what was written before it is whole, and the rest follows.\n",
  );
  expect(stderr).not.toContain("    at ");
  await oldOrNew(place);
  expect(unfinished(place)).toEqual([]);
}

test.skipIf(process.getuid === undefined).concurrent("a folder without permission", async () => {
  const place = await midway();
  // The administrator may write everywhere.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  execFileSync("chown", ["-R", String(nobody.uid ?? process.getuid?.()), place.root]);
  chmodSync(place.path(`${OUT}/events`), 0o555);
  chownSync(place.path(`${OUT}/events`), process.getuid?.() ?? 0, process.getgid?.() ?? 0);
  const end = await place.run(["generate"], nobody);
  await failedCleanly(
    place,
    end,
    /^error {2}out\/schemas\/events\/event_0\.json cannot be written: permission denied\n/,
  );
  chmodSync(place.path(`${OUT}/events`), 0o755);
  await completes(place);
});

test.skipIf(process.platform === "win32").concurrent("a file that grows over what is allowed (ulimit -f)", async () => {
  const place = await midway();
  // The bundle alone is larger than these blocks. The signal is ignored, as it is under most supervisors.
  const limited = spawn(
    "bash",
    [
      "-c",
      `trap '' XFSZ; ulimit -f 40; exec "$0" "$@"`,
      process.execPath,
      join(import.meta.dirname, "../../../bin/tracking-plan.js"),
      "generate",
    ],
    { cwd: place.root },
  );
  await failedCleanly(
    place,
    await ended(limited),
    /^error {2}out\/schemas\/plan\.json cannot be written: the file would be larger than is allowed here\n/,
  );
  expect(await oldOrNew(place)).toBe(EVENTS);
  await completes(place);
});

const mountable = (() => {
  const probe = new Workplace();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", probe.root], { stdio: "ignore" });
    execFileSync("umount", [probe.root], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!mountable).concurrent("a full disk (skipped where nothing may be mounted)", async () => {
  const place = new Workplace({ "tracking-plan/p.yaml": NEW });
  mkdirSync(place.path("out"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=200k", "tmpfs", place.path("out")]);
  try {
    const end = await place.run(["generate"]);
    await failedCleanly(
      place,
      end,
      /^error {2}out\/schemas\/events\/event_\d+\.json cannot be written: the disk is full\n/,
    );
    const written = place.list(OUT).length;
    expect(written).toBeGreaterThan(10);
    expect(written).toBeLessThan(EVENTS);
    execFileSync("mount", ["-o", "remount,size=8m", place.path("out")]);
    await completes(place);
    expect(readdirSync(place.path(`${OUT}/events`))).toHaveLength(EVENTS);
  } finally {
    execFileSync("umount", [place.path("out")]);
  }
});

test.skipIf(!mountable).concurrent("a disk that is read-only (skipped where nothing may be mounted)", async () => {
  const place = await midway();
  execFileSync("mount", ["--bind", place.path("out"), place.path("out")]);
  try {
    execFileSync("mount", ["-o", "remount,ro,bind", place.path("out")]);
    const end = await place.run(["generate"]);
    await failedCleanly(
      place,
      end,
      /^error {2}out\/schemas\/events\/event_0\.json cannot be written: the disk is read-only\n/,
    );
    expect(await oldOrNew(place)).toBe(0);
  } finally {
    execFileSync("umount", [place.path("out")]);
  }
  await completes(place);
});
