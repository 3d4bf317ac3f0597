import type { Severity } from "../diagnostic.ts";
import type { Located, LocatedRelated, Place } from "../place.ts";
import { type Reporter, type RuleNote, uriOf } from "./reporter.ts";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/**
 * SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0, read 2026-11-28), as code scanning takes it: one run, the rules
 * with their help, and fingerprints by which a finding is known again after its lines moved.
 */
export const sarif: Reporter = ({ located, rules, version, failed }) => {
  const ids = [...new Set(located.map(({ diagnostic }) => diagnostic.rule))].sort();
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "tracking-plan", version, rules: ids.map((id) => ruleDescriptor(id, known.get(id))) },
        },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: !failed }],
        results: located.map((each) => result(each, ids)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
};

/** What keeps a plan from being read has no rule to explain it. */
function ruleDescriptor(id: string, note: RuleNote | undefined): object {
  if (note === undefined) return { id };
  const help = `${note.why}\n\n\`tracking-plan explain ${id}\` shows examples.`;
  return {
    id,
    shortDescription: { text: note.summary },
    fullDescription: { text: note.why },
    help: { text: help, markdown: help },
    defaultConfiguration: { level: LEVELS[note.severity] },
  };
}

function result(located: Located, ids: readonly string[]): object {
  const { rule, severity, message, hint, at } = located.diagnostic;
  const logical = "pointer" in at && at.pointer !== "" ? [{ fullyQualifiedName: at.pointer }] : [];
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVELS[severity],
    message: { text: hint === undefined ? message : `${message}\n${hint}` },
    locations: [{ physicalLocation: physical(located), ...(logical.length > 0 && { logicalLocations: logical }) }],
    ...(located.related.length > 0 && { relatedLocations: located.related.map(relatedLocation) }),
    partialFingerprints: { "trackingPlan/v1": located.fingerprint },
  };
}

const relatedLocation = (related: LocatedRelated, id: number): object => ({
  id,
  physicalLocation: physical(related),
  message: { text: related.message },
});

function physical({ file, line, column, endLine, endColumn }: Place): object {
  return {
    artifactLocation: { uri: uriOf(file) },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}
