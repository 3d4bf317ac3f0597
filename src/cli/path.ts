import { isAbsolute, relative, sep } from "node:path";

/** A path of this system with slashes, as git and reports have it. */
export const withSlashes = (path: string): string => (sep === "\\" ? path.replaceAll("\\", "/") : path);

/** A path as reports show it: from the working directory, with slashes. */
export const fromHere = (path: string): string => withSlashes(below(path, process.cwd())) || ".";

/** A path as one writes it in a shell: between quotes where it has a space or a sign that a shell takes for its own. */
export const inShell = (path: string): string =>
  /^[\p{L}\p{N}_./@:+,=-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;

/** The way from a folder to a path. Thousands of outputs are plainly below it, and need no look at every part. */
const below = (path: string, folder: string): string =>
  isPlainlyBelow(path, folder) ? path.slice(folder.length + 1) : relative(folder, path);

const isPlainlyBelow = (path: string, folder: string): boolean =>
  path.startsWith(folder) && path.charAt(folder.length) === sep && !UNCLEAR.test(path.slice(folder.length));

/** A part that leads elsewhere, is empty, or is nothing but a hidden name. */
const UNCLEAR = /[\\/](?:[.\\/]|$)/;

/** Whether an absolute path is that of a folder or of something in it, as it is written: links are not followed. */
export function isInside(path: string, folder: string): boolean {
  const way = below(path, folder);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
