import { isAbsolute, relative, sep } from "node:path";

/** A path of this system with slashes, as git and reports have it. */
export const withSlashes = (path: string): string => (sep === "\\" ? path.replaceAll("\\", "/") : path);

/** A path as reports show it: from the working directory, with slashes. */
export const fromHere = (path: string): string => withSlashes(relative(process.cwd(), path)) || ".";

/** Whether an absolute path is that of a folder or of something in it, as it is written: links are not followed. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
