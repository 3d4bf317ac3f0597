import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

const root = new URL("../../", import.meta.url);

/** Holds a file of the repository to what it must say. With `vitest -u` it is written instead. */
export function holds(path: string, text: string): void {
  const file = new URL(path, root);
  const { snapshotState } = expect.getState();
  if (process.argv.some((arg) => arg === "-u" || arg === "--update") || snapshotState["_updateSnapshot"] === "all") {
    mkdirSync(new URL(".", file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
}
