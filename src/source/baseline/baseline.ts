import type { At, Diagnostic, Report } from "../../diagnostics/diagnostic.ts";
import type { Suppression } from "../../diagnostics/suppressions/suppression.ts";
import { given } from "../../model/given.ts";
import { keysOf } from "../../model/pointer.ts";
import type { Document, SourceFile } from "../document.ts";
import { list } from "../grammar/list.ts";
import { field, record } from "../grammar/record.ts";
import { number, text } from "../grammar/scalars.ts";
import { date } from "../language/terms.ts";
import { parse } from "../parse.ts";
import { isMap } from "../value.ts";

/** What was there before lint was: findings that are known, each by its fingerprint. */
export interface Baseline {
  readonly document: Document;
  readonly suppressions: readonly Suppression[];
  /** What is wrong with the file; then it silences nothing. */
  readonly errors: readonly Diagnostic[];
}

const entry = record(
  "a suppression",
  {
    fingerprint: field(text, "The fingerprint of the finding, from `--format json`."),
    rule: field(text, "Its rule."),
    place: field(text, "Where it was, for who reads this."),
    reason: field(text, "Why it stays."),
    owner: field(text, "Who decides when it goes."),
    until: field(date, "The last day on which it is silenced."),
  },
  {
    required: {
      fingerprint: "Lint writes it: `tracking-plan lint --suppress`.",
      rule: "Say which rule: `rule: naming/event-drift`.",
    },
  },
);

const language = record("the suppressions", {
  version: field(
    number("1, the version of this file's format", (value) => value === 1, { const: 1 }),
    "The version of this file's format.",
  ),
  suppressions: field(list(entry), "The findings that are known."),
});

/** Reads the file of suppressions. Its places are stretches of the file. */
export async function readBaseline(file: SourceFile): Promise<Baseline> {
  const errors: Diagnostic[] = [];
  const document = await parse(file, (error) => errors.push(error));
  const at = (pointer: string, of: "key" | "value"): At => ({
    file: file.path,
    ...document.places.find(keysOf(pointer), of),
  });
  const report: Report = (error) =>
    void errors.push("pointer" in error.at ? { ...error, at: at(error.at.pointer, error.at.of) } : error);
  const root = document.root;
  // Who took out the last one may have left the key alone.
  const said = isMap(root) && root.get("suppressions") === null ? new Map(root).set("suppressions", []) : root;
  const read = errors.length === 0 ? language.read(said, "", report) : undefined;
  const suppressions = (read?.suppressions ?? []).map(
    ({ rule = "", fingerprint = "", reason, owner, until }, index): Suppression => ({
      by: "baseline",
      rule,
      scope: { kind: "finding", fingerprint },
      ...given({ reason, owner, until }),
      at: at(`/suppressions/${index}`, "value"),
    }),
  );
  return { document, suppressions: errors.length === 0 ? suppressions : [], errors };
}
