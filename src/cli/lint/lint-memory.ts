import { readFileSync } from "node:fs";
import { type Document, type Located, misreads, type Suppression } from "../../index.ts";
import { inCache, keepInCache } from "../cache-folder.ts";
import { type EditedFile, editedFiles, type PlanFileRecord } from "../edited/plan-file-record.ts";
import { hashOf, shortHash } from "../hash.ts";
import { isWorthwhile } from "../parsed-files.ts";
import type { FoundPlan } from "../plan-files.ts";
import type { LintChoice } from "./choice.ts";

/** What is remembered of a run, to look again only at what was edited. Deleting it is always safe. */
export interface LintRecord extends WrittenOddly {
  readonly plan: readonly PlanFileRecord[];
  /** All that the rules found, with what is silenced. */
  readonly found: readonly Located[];
  /** What the comments of the plan's files silence. */
  readonly comments: readonly Suppression[];
}

/** The files of a plan, by path, in which findings hang on how it is written, and not only on what it says. */
export interface WrittenOddly {
  /** Texts are written so that a fix may be refused for it. */
  readonly odd: readonly string[];
  /** Something is said in words that YAML reads otherwise. */
  readonly misread: readonly string[];
}

/** The last run, and the files of the plan that were edited since. */
export interface LastLint {
  readonly record: LintRecord;
  readonly edited: readonly EditedFile[];
}

/**
 * What the last run with the same choice found, on the same day. It is kept in a file of the cache, headed by a hash of
 * the rest and what made it: what is damaged, or of another version, counts for nothing.
 */
export class LintMemory {
  readonly #path: string;
  readonly #head: string;

  private constructor(path: string, head: string) {
    this.#path = path;
    this.#head = head;
  }

  /** That of a plan; nothing where there is little to gain. `tool` says what read it and what rules there are. */
  static of({ root, found, problems }: FoundPlan, choice: LintChoice, tool: string): LintMemory | undefined {
    const size = found.reduce((sum, file) => sum + file.size, 0);
    if (problems.length > 0 || !isWorthwhile(size)) return undefined;
    const command = JSON.stringify([root, choice.preset ?? null, choice.only ?? null]);
    return new LintMemory(inCache(`lint-${shortHash(command)}`), JSON.stringify([tool, command, choice.today]));
  }

  /** Nothing where no such run is known, or files came or went. */
  since(plan: FoundPlan): LastLint | undefined {
    try {
      const [hash, head, body = ""] = readFileSync(this.#path, "utf8").split("\n");
      if (head !== this.#head || hash !== hashOf(`${head}\n${body}`)) return undefined;
      const record: LintRecord = JSON.parse(body);
      const edited = editedFiles(record.plan, plan.found);
      return edited && { record, edited };
    } catch {
      // There is none, or a file of the plan is not there any more.
      return undefined;
    }
  }

  /** Where nothing can be kept, the next run looks at everything. */
  save(record: LintRecord): void {
    try {
      const text = `${this.#head}\n${JSON.stringify(record)}`;
      keepInCache(this.#path, `${hashOf(text)}\n${text}`);
    } catch {
      // A read-only working directory, a full disk.
    }
  }
}

/** Behind these keys stand texts that no fix touches. */
const FOR_PEOPLE = /^\s*(?:description|firesWhen|title):\s*$/;

/** A text of several lines, as its last sign tells, with what stands before it. */
const BLOCK = /^(.*?)[|>][-+\d]*[ \t]*(?:[ \t]#.*)?$/gm;

/** An anchor or a tag. */
const MARKED = /[:-]\s+[&!]/;

/** Which of some files are written oddly. */
export const writtenOddly = (documents: readonly Document[]): WrittenOddly => ({
  odd: documents.filter(({ text }) => isOdd(text)).map(({ path }) => path),
  misread: documents.filter((document) => misreads(document).length > 0).map(({ path }) => path),
});

function isOdd(text: string): boolean {
  if (MARKED.test(text)) return true;
  if (!text.includes("|") && !text.includes(">")) return false;
  return [...text.matchAll(BLOCK)].some(([, before = ""]) => !FOR_PEOPLE.test(before));
}
