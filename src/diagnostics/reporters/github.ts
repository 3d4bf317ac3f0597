import type { Severity } from "../diagnostic.ts";
import type { Located } from "../place.ts";
import type { Reporter } from "./reporter.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Workflow commands of GitHub Actions, which annotate the lines of a pull request (docs.github.com/actions, "Workflow
 * commands", read 2026-11-28). Nothing to report is nothing to print.
 */
export const github: Reporter = ({ located }) => located.map(annotation).join("\n");

function annotation({ file, line, column, endLine, endColumn, diagnostic, related }: Located): string {
  const { rule, severity, message, hint } = diagnostic;
  const range: Readonly<Record<string, string | number>> =
    // GitHub takes columns only where a range stays in one line.
    line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine };
  const properties = Object.entries({ file, ...range, title: rule })
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
    .join(",");
  const others = related.map((each) => `${each.file}:${each.line} ${each.message}`);
  const text = [message, ...others, ...(hint === undefined ? [] : [hint])].join("\n");
  return `::${COMMANDS[severity]} ${properties}::${escapedData(text)}`;
}

/** As `escapeData` of github.com/actions/toolkit: otherwise a line break ends the command, and starts another. */
const escapedData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** As `escapeProperty` of the same. */
const escapedProperty = (text: string): string => escapedData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
