import { symlinkSync, utimesSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sweep, unfinishedIn } from "../../src/cli/unfinished.ts";
import { Workplace } from "./workplace.ts";

describe("what was left unfinished", () => {
  test("is swept away where its process is gone, is this one, or has been at it for longer than any write takes", () => {
    const place = new Workplace();
    const file = (pid: number): string => `.${pid}-7.tracking-plan-tmp`;
    // No system gives out this process id.
    const gone = 2 ** 30;
    for (const name of [
      file(gone),
      file(process.pid),
      file(process.ppid),
      "mine.tracking-plan-tmp",
      ".tracking-plan-tmp",
    ])
      place.write(name, "half");
    expect(unfinishedIn(place.root)).toHaveLength(3);
    sweep(unfinishedIn(place.root));
    expect(place.list()).toEqual([file(process.ppid), ".tracking-plan-tmp", "mine.tracking-plan-tmp"].toSorted());
    utimesSync(place.path(file(process.ppid)), 0, 0);
    sweep(unfinishedIn(place.root));
    expect(place.list()).toEqual([".tracking-plan-tmp", "mine.tracking-plan-tmp"]);
  });

  test("a folder goes with all that is in it, whatever it is that a link in it leads to", () => {
    const place = new Workplace({ "precious/a.txt": "precious" });
    place.write(`.${process.pid}-7.tracking-plan-tmp/a/b.txt`, "half");
    symlinkSync(place.path("precious"), place.path(`.${process.pid}-7.tracking-plan-tmp/link`));
    place.write(`.${process.ppid}-7.tracking-plan-tmp/c.txt`, "of somebody who is at it");
    sweep(unfinishedIn(place.root));
    expect(place.list()).toEqual([`.${process.ppid}-7.tracking-plan-tmp/c.txt`, "precious/a.txt"]);
  });

  test("a folder that is not there has nothing", () => {
    expect(unfinishedIn("/nowhere/at/all")).toEqual([]);
  });
});
