import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes a file if its text is not there yet: no moment sees half of it, and what is unchanged keeps its time. */
export function writeFile(path, text) {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

/** Makes a folder hold `files`, texts by their path in it with `/`, and nothing else. */
export function writeFolder(folder, files) {
  for (const [path, text] of files) writeFile(join(folder, path), text);
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const isFile = statSync(join(folder, path), { throwIfNoEntry: false })?.isFile();
    if (isFile && !files.has(path.replaceAll("\\", "/"))) rmSync(join(folder, path), { force: true });
  }
}
