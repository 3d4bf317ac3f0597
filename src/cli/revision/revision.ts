import { statSync } from "node:fs";
import { dirname, posix, relative, resolve } from "node:path";
import type { SourceFile } from "../../index.ts";
import { CliError } from "../exit.ts";
import { fromHere, withSlashes } from "../path.ts";
import { MAX_READ, type ReadPlan } from "../plan-files.ts";
import { type FoundObject, Repository } from "./repository.ts";
import { planFilesOf, type TreeFile } from "./tree-files.ts";

/** The files of a plan as they were at a commit, or why there is no such plan. */
export type Revision =
  | { readonly kind: "read"; readonly plan: ReadPlan; readonly commit: string; readonly date: string }
  | { readonly kind: "missing"; readonly why: CliError };

/** A commit, and a path in it where one is said: `origin/main`, `v2.1.0:plans/shop`. */
interface Address {
  readonly ref: string;
  readonly path?: string;
}

/**
 * Reads a plan as it was at a git ref, without touching the working tree: `origin/main`, `HEAD~1`, a tag, `v2.1.0:path`
 * (the path from the repository's top, `./path` from the working directory). `roots` are the paths of the plan, from the
 * working directory, of which the first that is there at the ref is read; the path of the ref itself goes before them.
 * What is not there is given back; throws what else keeps git from reading.
 */
export function readRevision(said: string, roots: readonly [string, ...string[]]): Revision {
  const { ref, path } = addressOf(said);
  const repository = Repository.at(path === undefined ? homeOf(roots[0]) : process.cwd());
  if (repository === undefined) throw noRepository(said);
  const commit = repository.commit(ref);
  if (commit === undefined) return missingRef(ref, repository);
  for (const [shown, place] of placesOf(path, roots, repository)) {
    const found = repository.find(commit, place);
    const files = found && filesOf(found, shown, repository);
    if (files === undefined || files.length === 0) continue;
    const plan = { root: shown, files: read(files, repository), problems: [] };
    return { kind: "read", plan, commit, date: repository.dateOf(commit) };
  }
  return { kind: "missing", why: notAt(ref, path ?? roots[0]) };
}

/** The day of the commit that a plan's working tree is on, in UTC; nothing where it is in no repository, or an empty one. */
export function headDate(root: string): string | undefined {
  const repository = Repository.at(homeOf(root));
  const commit = repository?.commit("HEAD");
  return commit === undefined ? undefined : repository?.dateOf(commit);
}

function addressOf(said: string): Address {
  const end = said.indexOf(":");
  return end < 0 ? { ref: said } : { ref: said.slice(0, end), path: said.slice(end + 1) };
}

/** The folder that is asked for its repository: the plan's own, else the nearest that is there. */
function homeOf(root: string): string {
  for (let folder = resolve(root); ; folder = dirname(folder)) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() || folder === dirname(folder)) return folder;
  }
}

/** The places to look at: each as reports show it, and as the commit has it. */
function placesOf(
  path: string | undefined,
  roots: readonly string[],
  repository: Repository,
): readonly (readonly [shown: string, place: string])[] {
  if (path === undefined) return roots.map((root) => [root, placeOf(root, repository)]);
  const isHere = /^\.\.?(\/|$)/.test(path);
  const place = inTree(isHere ? posix.join(repository.prefix, path) : path);
  return [[fromHere(resolve(repository.folder, posix.relative(repository.prefix, place))), place]];
}

/** Where a path of the working directory is in the repository. */
const placeOf = (root: string, { folder, prefix }: Repository): string =>
  inTree(posix.join(prefix, withSlashes(relative(folder, resolve(root)))));

/** A path as git wants it: `.` is the top itself, which has no name. */
const inTree = (path: string): string => posix.normalize(path).replace(/\/$/, "").replace(/^\.$/, "");

function filesOf({ kind, id, size }: FoundObject, root: string, repository: Repository): readonly TreeFile[] {
  if (kind === "blob") return [{ path: root, id, size }];
  const textOf = (link: string): string => Buffer.from(repository.contents([link])[0] ?? []).toString("utf8");
  return planFilesOf(repository.entries(id), textOf).map((file) => ({ ...file, path: posix.join(root, file.path) }));
}

/** What is far too large is not brought into memory: the loader refuses it by its length. */
function read(files: readonly TreeFile[], repository: Repository): readonly SourceFile[] {
  const small = files.filter(({ size }) => size <= MAX_READ);
  const contents = repository.contents(small.map(({ id }) => id));
  const bytes = new Map(small.map((file, index) => [file, contents[index]]));
  return files.map((file) => ({ path: file.path, bytes: bytes.get(file) ?? new Uint8Array(MAX_READ) }));
}

const noRepository = (said: string): CliError =>
  new CliError(
    `\`${said}\` is no file or folder here, and this is no git repository`,
    "Name a folder or file that holds the other plan, or run it inside the repository.",
  );

/** What brings a ref into a shallow clone, so that it has its name there. */
function fetchOf(ref: string): string {
  const [, remote, branch] = /^([\w.-]+)\/(.+)$/.exec(ref) ?? [];
  const [, steps] = /^[\w./-]+~(\d+)$/.exec(ref) ?? [];
  if (steps !== undefined) return `git fetch --deepen=${steps}`;
  if (remote !== undefined) return `git fetch --depth=1 ${remote} ${branch}:refs/remotes/${ref}`;
  if (/^[0-9a-f]{40}$/.test(ref)) return `git fetch --depth=1 origin ${ref}`;
  return /^v?\d+\./.test(ref) ? `git fetch --depth=1 origin tag ${ref}` : `git fetch --depth=1 origin ${ref}:${ref}`;
}

/** In a shallow clone nobody can tell whether there is such a commit. */
function missingRef(ref: string, { isShallow }: Repository): Revision {
  const what = `there is no commit \`${ref}\` in this clone`;
  const [, remote, branch] = /^([\w.-]+)\/(.+)$/.exec(ref) ?? [];
  if (isShallow)
    throw new CliError(
      what,
      `The clone is shallow: it has the last commits of one branch. \`${fetchOf(ref)}\` brings this one; in GitHub Actions\n\`fetch-depth: 0\` of actions/checkout brings all, in GitLab CI \`GIT_DEPTH: 0\`.`,
    );
  const hint =
    remote === undefined
      ? "`git branch --all` and `git tag` list what there is; a tag comes with `git fetch --tags`."
      : `\`git fetch ${remote} ${branch}\` brings it, where there is one.`;
  return { kind: "missing", why: new CliError(what, hint) };
}

const notAt = (ref: string, path: string): CliError =>
  new CliError(
    `there is no plan \`${path}\` at \`${ref}\``,
    `If it was elsewhere then, say where: \`${ref}:path/to/plan\`. Where there was none yet, \`--allow-missing-base\`\nmakes the first one pass.`,
  );
