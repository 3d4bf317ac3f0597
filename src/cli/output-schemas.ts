import type { JsonObject } from "../index.ts";
import { answer, errors, list, object, place, text } from "./answer-schema.ts";

/**
 * The JSON Schemas of what commands answer with `--format json`: version 1. What they name stays; more may come, so that
 * nothing here is closed.
 */

const outputs = list(
  object({ path: text, status: { enum: ["written", "unchanged", "removed", "stale", "missing", "edited"] } }),
);

/** What `generate` answers. */
export const generateSchema = (): JsonObject =>
  answer("generate", "Every output and what became of it.", { files: outputs, errors });

const property = object(
  {
    name: text,
    type: { type: "string", description: "In words." },
    required: { type: "boolean" },
    description: text,
    notes: text,
    from: { type: "string", description: "Where it comes from, in words." },
    layers: list(
      object(
        { from: { enum: ["dictionary", "ref", "group", "own", "context", "version", "type"] }, name: text, ...place },
        ["name"],
      ),
    ),
  },
  ["description"],
);

const found = {
  kind: { enum: ["event", "page", "segment", "journey"] },
  name: text,
  title: text,
  description: text,
  pointer: text,
  ...place,
  facts: list(object({ label: text, said: text })),
  properties: list(property),
  context: list(property),
  sections: list(object({ title: text, lines: list(text) })),
  users: list(object({ kind: text, name: text, said: text })),
};

/** What `show` answers: the thing, or the errors of a plan that cannot be read. */
export const showSchema = (): JsonObject => ({
  ...answer("show", "One event, page, segment or journey as it resolves.", { ...found, errors }, [
    ...Object.keys(found),
    "errors",
  ]),
  anyOf: [{ required: ["kind", "name", "file", "line", "column", "properties", "users"] }, { required: ["errors"] }],
});

const counts = { type: "integer", minimum: 0 };

const linted = {
  findings: list({ $ref: "#/$defs/finding" }),
  summary: object({ errors: counts, warnings: counts, infos: counts, suppressed: counts }),
};

/** What `lint` answers: the findings, or the errors of a plan that cannot be read. */
export const lintSchema = (): JsonObject => ({
  ...answer("lint", "What breaks campaigns, by place.", { ...linted, errors }, ["findings", "summary", "errors"]),
  oneOf: [{ required: ["findings", "summary"] }, { required: ["errors"] }],
});

const who = list({ enum: ["compile", "wire", "consumer"] });

const side = object({ from: text, path: text, commit: text, name: text, version: text }, ["commit", "name", "version"]);

const change = object(
  {
    kind: { type: "string", description: "The id of a row of the table in docs/diff.md." },
    pointer: { type: "string", description: "The JSON pointer in the newer plan, else in the older one." },
    fingerprint: { type: "string", description: "What a waiver in .tracking-plan/suppressions.yaml knows it by." },
    severity: { enum: ["error", "warning", "info"] },
    breaks: who,
    mayBreak: who,
    bump: { enum: ["major", "minor", "patch", "none"] },
    message: text,
    reason: text,
    advice: text,
    before: { description: "What stood there." },
    after: { description: "What stands there now." },
    places: object({ before: object(place), after: object(place) }, ["before", "after"]),
    proof: { enum: ["witness", "structural", "none"] },
    witness: {
      ...object(
        {
          source: text,
          call: { enum: ["identify", "group"], description: "Absent of events and pages." },
          event: { ...text, description: "Of a group call, the name of the group; of an identify call, `identify`." },
          identity: { enum: ["anonymous", "known"] },
          properties: { type: "object", description: "Of identify and group calls, the traits." },
        },
        ["call"],
      ),
      description:
        "Of what breaks on the wire, an event that was accepted and is refused; else one that is new to those who consume.",
    },
    affects: list(
      object({
        kind: { enum: ["event", "page", "segment", "journey", "consumer", "scenario", "trait", "output"] },
        name: text,
        effect: text,
      }),
    ),
  },
  ["advice", "before", "after", "witness"],
);

const diffed = {
  base: { anyOf: [side, { type: "null" }], description: "Null where there is no older plan yet." },
  head: side,
  bump: {
    enum: ["major", "minor", "patch", "none"],
    description: "As the older plan's version has it: below 1.0.0, minor is the most.",
  },
  changes: list(change),
  waived: list(
    object({ kind: text, message: text, fingerprint: text, reason: text, owner: text, until: text }, [
      "reason",
      "owner",
      "until",
    ]),
  ),
  summary: object({
    changes: counts,
    breaking: counts,
    errors: counts,
    warnings: counts,
    infos: counts,
    suppressed: counts,
  }),
  notices: list(object({ message: text, hint: text }, ["hint"])),
};

/** What `diff` answers: the changes, or the errors of a plan that cannot be read. */
export const diffSchema = (): JsonObject => ({
  ...answer("diff", "What changed between two plans, what that breaks, and for whom.", { ...diffed, errors }, [
    ...Object.keys(diffed),
    "errors",
  ]),
  oneOf: [{ required: Object.keys(diffed) }, { required: ["errors"] }],
});

const bump = { enum: ["major", "minor", "patch", "none"] };
const format = { const: 1 };

const checked = {
  lint: object({ version: format, ...linted, known: { ...counts, description: "Findings that were there before." } }),
  generate: object({ version: format, files: outputs, errors }),
  diff: object({ version: format, ...diffed }),
  scenarios: object({
    version: format,
    scenarios: list({ type: "object" }),
    notRun: { ...list(text), description: "Scenarios that this version does not run yet." },
  }),
  version: {
    ...object({ before: text, after: text, bump, required: text, passed: { type: "boolean" } }, [
      "before",
      "after",
      "required",
    ]),
    description: "Of the plan: before and after the change, and the least that the changes ask for.",
  },
};

/** What `check` answers: each part as its own command gives it, or the errors of a plan that cannot be read. */
export const checkSchema = (): JsonObject => ({
  ...answer(
    "check",
    "Whether a change of the plan may be merged, and why not.",
    { ...checked, passed: { type: "boolean" }, errors },
    [...Object.keys(checked), "errors"],
  ),
  oneOf: [{ required: Object.keys(checked) }, { required: ["errors"] }],
});
const written = {
  files: { ...list(text), description: "The files that were written, from the working directory." },
  losses: list(object({ path: text, message: text })),
};

const imported = {
  counts: object({ events: counts, pages: counts, traits: counts, groups: counts }),
  added: { ...list(text), description: "Where there is a plan already: what only the input has." },
  differing: { ...list(text), description: "What the plan says otherwise than the input; the plan stands." },
  differences: { ...list(text), description: "What the input says otherwise, in words." },
  missing: { ...list(text), description: "What only the plan has." },
};

/** What `import` answers. */
export const importSchema = (): JsonObject =>
  answer("import", "The files of a plan that was brought in, and what could not be carried over.", {
    ...written,
    ...imported,
  });

/** What `init` answers; with `--from`, as `import` does. */
export const initSchema = (): JsonObject =>
  answer("init", "The files of a plan to start from.", { ...written, ...imported }, Object.keys(imported));

const ruled = {
  id: text,
  summary: text,
  severity: { enum: ["error", "warning", "info"] },
  preset: { enum: ["recommended", "strict", "all"] },
  fixable: { type: "boolean" },
};

/** What `rules` answers. */
export const rulesSchema = (): JsonObject => answer("rules", "The rules of lint.", { rules: list(object(ruled)) });

const shown = { title: text, plan: { type: "string", description: "YAML." }, today: text, options: { type: "object" } };
const optional = ["title", "today", "options"];

/** What `explain` answers. */
export const explainSchema = (): JsonObject =>
  answer("explain", "Why a rule exists, with examples.", {
    ...ruled,
    why: text,
    options: { type: "object", additionalProperties: object({ type: text, description: text, default: {} }) },
    examples: object({
      good: list(object(shown, optional)),
      bad: list(
        object(
          {
            ...shown,
            finds: list(
              object({ at: text, of: text, message: text, hint: text, severity: text }, ["of", "hint", "severity"]),
            ),
            fixed: text,
          },
          [...optional, "fixed"],
        ),
      ),
    }),
  });

/** What `export` answers, or the errors of a plan that cannot be read. */
export const exportSchema = (): JsonObject => ({
  ...answer(
    "export",
    "A plan in another format, and what that has no place for.",
    {
      files: {
        ...list(
          object({ path: text, status: { enum: ["written", "unchanged", "removed"] }, text }, ["status", "text"]),
        ),
        description: "With `--out`, what became of each file; without it, the text of each.",
      },
      losses: list(object({ path: text, message: text })),
      errors,
    },
    ["files", "losses", "errors"],
  ),
  oneOf: [{ required: ["files", "losses"] }, { required: ["errors"] }],
});
