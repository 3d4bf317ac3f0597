import { existsSync } from "node:fs";
import { fromHere } from "../path.ts";
import { DEFAULT_PLANS, findPlan, type ReadPlan, readPlan } from "../plan-files.ts";
import { headDate, readRevision } from "./revision.ts";

/** One of two plans that are held against each other. */
export interface Side {
  /** As headlines call it: `origin/main`, `plans/shop`, `working tree`. */
  readonly name: string;
  readonly plan: ReadPlan;
  /** The commit that it was read from; absent where it was read from the disk. */
  readonly commit?: string;
}

/** The older side, or nothing where there is none yet and that is allowed. */
export type Base = Side | undefined;

const REF = "ref:";

/**
 * The plan that `base` names: a folder or file that exists, else a git ref; `ref:` forces one. `given` is what `--plan`
 * says, and says which plan of the ref is meant. Nothing where there is no such ref or plan and `allowMissing` is set,
 * else throws why.
 */
export function baseSide(base: string, given: string | undefined, allowMissing: boolean): Base {
  if (isOnDisk(base)) return diskSide(base);
  const ref = base.startsWith(REF) ? base.slice(REF.length) : base;
  const revision = readRevision(ref, rootsOf(given));
  if (revision.kind === "read") return { name: ref, plan: revision.plan, commit: revision.commit };
  if (allowMissing) return undefined;
  throw revision.why;
}

/** The newer side: the working tree's plan where nothing is said, else as `base`. */
export function headSide(head: string | undefined, given: string | undefined): Side & { readonly date?: string } {
  if (head === undefined || isOnDisk(head)) {
    const side = head === undefined ? { ...diskSide(findPlan(given)), name: "working tree" } : diskSide(head);
    const date = headDate(side.plan.root);
    return { ...side, ...(date !== undefined && { date }) };
  }
  const ref = head.startsWith(REF) ? head.slice(REF.length) : head;
  const revision = readRevision(ref, rootsOf(given));
  if (revision.kind === "missing") throw revision.why;
  const { plan, commit, date } = revision;
  return { name: ref, plan, commit, date };
}

const isOnDisk = (said: string): boolean => !said.startsWith(REF) && existsSync(said);

function diskSide(path: string): Side {
  const root = fromHere(path);
  return { name: root, plan: readPlan(root) };
}

/** The paths of the plan at a ref. It may have grown from a file to a folder since. */
function rootsOf(given: string | undefined): readonly [string, ...string[]] {
  if (given !== undefined) return [fromHere(given)];
  const here = findPlan(undefined);
  return [here, ...DEFAULT_PLANS.filter((path) => path !== here)];
}
