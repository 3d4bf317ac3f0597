import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import type { Reporter } from "./reporter.ts";
import { sarif } from "./sarif.ts";

/** The formats that every command that finds something has, beside its own text and JSON. */
export const REPORTERS = { sarif, github, gitlab, junit, markdown } satisfies Readonly<Record<string, Reporter>>;

/** Every format of a command that finds something. */
export const REPORT_FORMATS = ["text", "json", "sarif", "github", "gitlab", "junit", "markdown"] as const;

/** The name of a format of reports. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];
