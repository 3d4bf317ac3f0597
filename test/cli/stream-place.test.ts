import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isStream } from "../../src/cli/stream-place.ts";
import { Workplace } from "./workplace.ts";

const COMMAND = join(import.meta.dirname, "../../bin/tracking-plan.js");

test("devices, pipes and what a system calls its streams are written to, files are replaced", () => {
  const place = new Workplace({ "report.json": "{}" });
  symlinkSync("report.json", place.path("latest.json"));
  mkdirSync(place.path("reports"));
  execFileSync("mkfifo", [place.path("pipe")]);
  const paths = ["report.json", "latest.json", "reports", "new.json", "pipe"].map((name) => place.path(name));
  expect([...paths, "/dev/stdout", "/dev/null", "/proc/self/fd/1", "/dev/fd/63"].map(isStream)).toEqual([
    ...[false, false, false, false, true],
    ...[true, true, true, true],
  ]);
});

test("an answer goes into a pipe, which stays one", () => {
  const place = new Workplace();
  const line =
    'mkfifo pipe && { cat pipe > got & } && "$0" "$1" rules --format json --output pipe && wait && test -p pipe';
  execFileSync("sh", ["-c", line, process.execPath, COMMAND], { cwd: place.root });
  const answered = execFileSync(process.execPath, [COMMAND, "rules", "--format", "json"], { encoding: "utf8" });
  expect(readFileSync(place.path("got"), "utf8")).toBe(answered);
});

test.skipIf(!existsSync("/dev/full"))("a full disk (Linux has one): told in words, and no finding", () => {
  const line = '"$0" "$1" rules > /dev/full';
  const ended = () => execFileSync("sh", ["-c", line, process.execPath, COMMAND], { encoding: "utf8", stdio: "pipe" });
  expect(ended).toThrow(
    expect.objectContaining({ status: 2, stderr: "error  the answer cannot be written: the disk is full\n" }),
  );
});
