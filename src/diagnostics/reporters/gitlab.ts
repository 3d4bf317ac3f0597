import type { Severity } from "../diagnostic.ts";
import type { Reporter } from "./reporter.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/**
 * A code quality report of GitLab (docs.gitlab.com/ci/testing/code_quality, read 2026-11-28): of findings with one
 * fingerprint only the first is shown there, so each gets its own.
 */
export const gitlab: Reporter = ({ located }) => {
  const seen = new Map<string, number>();
  const issues = located.map(({ diagnostic, file, line, endLine, fingerprint }) => {
    const { rule, severity, message, hint } = diagnostic;
    const before = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, before + 1);
    return {
      description: hint === undefined ? message : `${message}. ${hint}`,
      check_name: rule,
      fingerprint: before === 0 ? fingerprint : `${fingerprint}-${before + 1}`,
      severity: SEVERITIES[severity],
      location: { path: file, lines: { begin: line, end: endLine } },
    };
  });
  return JSON.stringify(issues, null, 2);
};
