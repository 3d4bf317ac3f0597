import type { Report } from "../../diagnostics/diagnostic.ts";
import { MAX_DEPTH } from "../limits.ts";
import type { Range } from "../place-tree.ts";

/** What is YAML, and no plan: each with its place in the file. */
export class Complaints {
  readonly #file: string;
  readonly #report: Report;
  readonly #once = new Set<string>();

  constructor(file: string, report: Report) {
    this.#file = file;
    this.#report = report;
  }

  keyIsNoText(range: Range): void {
    const hint = "Write the name itself; quote it if it begins with `{`, `[`, `*` or `&`.";
    this.#tell("plan/syntax", range, "a key must be text", hint);
  }

  tag(tag: string, start: number): void {
    const hint = "Leave it out; quote a value that must be text.";
    const range = { start, end: start + tag.length };
    this.#tell("plan/syntax", range, `the YAML tag \`${tag}\` means nothing in a plan`, hint);
  }

  losesDigits(text: string, value: number, range: Range): void {
    const hint = `Quote it if it is an id. A number keeps its digits up to ${Number.MAX_SAFE_INTEGER}.`;
    this.#tell("plan/value", range, `\`${text}\` would become ${value}`, hint);
  }

  secondDocument(range: Range): void {
    const hint = "Put what follows into a file of its own: a plan is the union of its files.";
    this.#tell("plan/syntax", range, "a second YAML document begins here", hint);
  }

  twice(key: string, range: Range, first: Range, isMerge: boolean): void {
    const hint = isMerge
      ? "Take in several at once: `<<: [*one, *another]`."
      : "Keep one of the two, or give one another name.";
    this.#tell("plan/duplicate", range, `\`${key}\` stands twice in one mapping`, hint, first);
  }

  mergesNoMapping(range: Range): void {
    const hint = "Write `<<: *anchor`, or `<<: [*one, *another]`.";
    this.#tell("plan/syntax", range, "`<<` takes in mappings, and this is none", hint);
  }

  aliasOfItself(name: string, range: Range): void {
    const message = `\`*${name}\` stands for what it is itself a part of`;
    this.#tell("plan/syntax", range, message, "Nothing can hold itself: write out what is meant.");
  }

  aliasOfNothing(name: string, range: Range): void {
    const message = `\`*${name}\` stands for \`&${name}\`, which is not above it in this file`;
    const hint = `Quote it if it is text (\`"*${name}"\`); else put \`&${name}\` before what is meant, higher up.`;
    this.#tell("plan/syntax", range, message, hint);
  }

  /** Told once: what is too deep for one alias is so for all that stand for it. */
  tooDeep(range: Range): void {
    const message = `with what this alias stands for, the nesting is deeper than ${MAX_DEPTH} levels`;
    const hint = "Name the inner objects in `types`, and refer to them.";
    if (this.#isFirst("deep")) this.#tell("plan/too-deep", range, message, hint);
  }

  tooMany(range: Range): void {
    const message = "the aliases of this file stand for more than a million entries";
    const hint = "Share by `types`, `properties` and `propertyGroups`: they are written once and never copied.";
    if (this.#isFirst("many")) this.#tell("plan/too-large", range, message, hint);
  }

  #isFirst(what: string): boolean {
    return !this.#once.has(what) && this.#once.add(what).size > 0;
  }

  #tell(rule: string, range: Range, message: string, hint: string, first?: Range): void {
    const at = ({ start, end }: Range) => ({ file: this.#file, start, end });
    const related = first && { related: [{ at: at(first), message: "It stands here first." }] };
    this.#report({ rule, severity: "error", message, hint, at: at(range), ...related });
  }
}
