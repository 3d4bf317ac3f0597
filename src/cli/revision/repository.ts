import { CliError } from "../exit.ts";
import { type GitAnswer, git } from "./git.ts";

/** One entry of a tree, as `git ls-tree` has it. */
export interface TreeEntry {
  /** From the tree, with slashes. */
  readonly path: string;
  readonly kind: "file" | "link" | "submodule";
  readonly id: string;
  /** In bytes; 0 of a submodule. */
  readonly size: number;
}

/** An object that a path of a commit leads to. */
export interface FoundObject {
  readonly kind: "tree" | "blob";
  readonly id: string;
  readonly size: number;
}

/** A git repository, read without touching its working tree. */
export class Repository {
  /** The folder that git runs in. */
  readonly folder: string;
  /** The way from the repository's top to that folder: empty, or with a slash at its end. */
  readonly prefix: string;
  /** Whether its history was cut off when it was cloned. */
  readonly isShallow: boolean;

  private constructor(folder: string, prefix: string, isShallow: boolean) {
    this.folder = folder;
    this.prefix = prefix;
    this.isShallow = isShallow;
  }

  /** The repository that a folder is in; nothing where it is in none. Throws what else git has against it. */
  static at(folder: string): Repository | undefined {
    const { ok, out, said } = git(folder, ["rev-parse", "--is-shallow-repository", "--show-prefix"]);
    if (!ok && /not a git repository/i.test(said)) return undefined;
    if (!ok) throw refused(said);
    const [shallow = "", ...prefix] = out.toString("utf8").replace(/\n$/, "").split("\n");
    return new Repository(folder, prefix.join("\n"), shallow === "true");
  }

  /** The id of the commit that a ref means; nothing where there is none. */
  commit(ref: string): string | undefined {
    // No ref begins with a dash, and git would take it for an option.
    if (ref.startsWith("-")) return undefined;
    const { ok, out } = git(this.folder, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
    return ok ? out.toString("utf8").trim() : undefined;
  }

  /** The day on which a commit was made, in UTC: `2026-11-28`. */
  dateOf(commit: string): string {
    const { out } = this.#run(["show", "--no-patch", "--format=%ct", commit, "--"]);
    return new Date(Number(out.toString("utf8").trim()) * 1_000).toISOString().slice(0, 10);
  }

  /** What a path leads to in a commit, from the repository's top; links are followed as far as they stay inside. */
  find(commit: string, path: string): FoundObject | undefined {
    const { out } = this.#run(["cat-file", "--batch-check", "--follow-symlinks"], `${commit}:${path}\n`);
    const [, id = "", kind = "", size = "0"] = /^([0-9a-f]{40,}) (tree|blob) (\d+)\n$/.exec(out.toString("utf8")) ?? [];
    return kind === "tree" || kind === "blob" ? { kind, id, size: Number(size) } : undefined;
  }

  /** All that is below a tree, in git's order. */
  entries(tree: string): readonly TreeEntry[] {
    const { out } = this.#run(["ls-tree", "-r", "-z", "--long", "--full-tree", tree]);
    return out.toString("utf8").split("\0").flatMap(entryOf);
  }

  /** The contents of blobs, in the order of their ids. */
  contents(ids: readonly string[]): readonly Uint8Array[] {
    if (ids.length === 0) return [];
    const { out } = this.#run(["cat-file", "--batch"], `${ids.join("\n")}\n`);
    let at = 0;
    return ids.map((id) => {
      const end = out.indexOf(10, at);
      const size = /^\S+ blob (\d+)$/.exec(out.toString("latin1", at, end))?.[1];
      if (size === undefined) throw refused(`the object ${id} cannot be read`);
      at = end + 1 + Number(size) + 1;
      return out.subarray(end + 1, at - 1);
    });
  }

  #run(args: readonly string[], input?: string): GitAnswer {
    const answer = git(this.folder, args, input);
    if (answer.ok) return answer;
    throw refused(answer.said);
  }
}

const KINDS: Readonly<Record<string, TreeEntry["kind"]>> = { "120000": "link", "160000": "submodule" };

function entryOf(line: string): readonly TreeEntry[] {
  const [, mode = "", id = "", size = "", path] = /^(\d+) \w+ (\w+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
  if (path === undefined) return [];
  return [{ path, kind: KINDS[mode] ?? "file", id, size: size === "-" ? 0 : Number(size) }];
}

const refused = (said: string): CliError =>
  new CliError(
    `git refuses to read the repository: ${said.replace(/^fatal: /, "")}`,
    "Once `git status` works here, so does this.",
  );
