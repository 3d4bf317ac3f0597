import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Diagnostic, SourceFile } from "../index.ts";
import { fromHere, isInside } from "./path.ts";
import { empty, missing, unreadable } from "./plan-problem.ts";

/** Files of this name are read as parts of the plan whose folder they are in. */
export const PLAN_FILE = /\.(?:ya?ml|json)$/i;

/** Names of files and folders that are no part of a plan. */
export const isPassedOver = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/** Files above this are not read at all; the loader says why. */
export const MAX_READ = 33 * 1024 * 1024;

/** A file of a plan that was found and not yet read. */
export interface FoundFile {
  /** From the working directory. */
  readonly path: string;
  readonly size: number;
  /** When it was last changed in any way, in milliseconds. */
  readonly changed: number;
}

/** The files of a plan, by path. */
export interface FoundPlan {
  /** The folder or file, from the working directory. */
  readonly root: string;
  readonly found: readonly FoundFile[];
  /** What cannot be read, and why. */
  readonly problems: readonly Diagnostic[];
  /** When it was looked for, in milliseconds. */
  readonly lookedAt: number;
}

/** The files of a plan, read. */
export interface ReadPlan {
  /** What the plan is called in reports that point at no file: its folder or file, from the working directory. */
  readonly root: string;
  readonly files: readonly SourceFile[];
  /** What could not be read, and why. */
  readonly problems: readonly Diagnostic[];
}

/** A plan that was found, and the files of it that could be read. */
export interface PlanFiles extends FoundPlan, ReadPlan {}

/** Where a plan is looked for where nothing is said. */
export const DEFAULT_PLANS = ["tracking-plan", "tracking-plan.yaml"] as const;

/** The plan that a command means: the one given, else `./tracking-plan`, else `./tracking-plan.yaml`. */
export function findPlan(given: string | undefined): string {
  if (given !== undefined) return fromHere(given);
  return DEFAULT_PLANS.find((path) => lookAt(path) !== undefined) ?? DEFAULT_PLANS[0];
}

/** The nearest plan further up in the repository, where a command runs below it and was told of none. */
function planAbove(root: string): string | undefined {
  if (!DEFAULT_PLANS.some((path) => path === root)) return undefined;
  let folder = process.cwd();
  let nearest: string | undefined;
  while (lookAt(join(folder, ".git")) === undefined) {
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
    nearest ??= DEFAULT_PLANS.map((path) => join(above, path)).find((path) => lookAt(path) !== undefined);
  }
  return nearest === undefined ? undefined : fromHere(nearest);
}

/** Finds and reads all files of a plan. Whatever cannot be read is among the problems. */
export const readPlan = (root: string): PlanFiles => readFound(lookForPlan(root));

/**
 * Finds all files of a plan: YAML and JSON, in all folders below its own; not dotfiles, `node_modules` and links that
 * lead out.
 */
export function lookForPlan(root: string): FoundPlan {
  const lookedAt = Date.now();
  const problems: Diagnostic[] = [];
  const stat = lookAt(root);
  if (stat === undefined) return { root, found: [], problems: [missing(root, planAbove(root))], lookedAt };
  const paths = stat.isDirectory() ? planPaths(root, problems) : [root];
  if (paths.length === 0 && problems.length === 0) problems.push(empty(root));
  const found = paths.flatMap((path) => foundFile(path) ?? []);
  return { root, found, problems, lookedAt };
}

/** Reads what was found. */
export function readFound(plan: FoundPlan): PlanFiles {
  const problems = [...plan.problems];
  const files: SourceFile[] = [];
  for (const { path, size } of plan.found) {
    try {
      // What is far too large is not brought into memory: the loader refuses it by its length.
      files.push({ path, bytes: size > MAX_READ ? new Uint8Array(MAX_READ) : readFileSync(path) });
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  }
  return { ...plan, files, problems };
}

/** Nothing where there is none, a part of the path is a file, or may not be looked into. */
function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function foundFile(path: string): FoundFile | undefined {
  const stat = lookAt(path);
  return stat && { path, size: stat.size, changed: stat.ctimeMs };
}

function planPaths(root: string, problems: Diagnostic[]): readonly string[] {
  const found: string[] = [];
  const links: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of entriesOf(folder, problems)) {
      if (isPassedOver(entry.name)) continue;
      const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (PLAN_FILE.test(entry.name) && entry.isFile()) found.push(path);
      else if (PLAN_FILE.test(entry.name) && entry.isSymbolicLink()) links.push(path);
    }
  };
  walk(root);
  return [...found, ...newLinks(links, found, root)].sort();
}

/** Links to files in the plan's folder that are not read anyway, each file once. */
function newLinks(links: readonly string[], found: readonly string[], root: string): readonly string[] {
  if (links.length === 0) return [];
  const home = realpathSync(root);
  const known = new Set(found.map((path) => realpathSync(path)));
  return links.filter((path) => {
    if (lookAt(path)?.isFile() !== true) return false;
    const target = realpathSync(path);
    if (known.has(target) || !isInside(target, home)) return false;
    known.add(target);
    return true;
  });
}

function entriesOf(folder: string, problems: Diagnostic[]): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push(unreadable(folder, error));
    return [];
  }
}
