import type { BadExample, Example, Rule } from "./rule.ts";

/** What a rule says of itself, as a page of Markdown: in the docs, and what `explain` prints. */
export function rulePage(rule: Rule): string {
  const { id, summary, why, examples } = rule;
  const bad = examples.bad.map((example) => badExample(example));
  const good = examples.good.map((example) => goodExample(example));
  return `${[`# ${id}`, summary, facts(rule), "## Why", why, ...options(rule), "## What it finds", ...bad, "## What is right", ...good].join("\n\n")}\n`;
}

/** Whether one of its findings at least can be mended. */
export const isFixable = ({ examples }: Rule): boolean => examples.bad.some(({ fixed }) => fixed !== undefined);

/** In words: in which presets it is, and how grave it is. */
export function facts(rule: Rule): string {
  const { severity, preset } = rule;
  const presets = {
    recommended: "In `recommended`, `strict` and `all`",
    strict: "In `strict` and `all`",
    all: "In `all` only",
  };
  return `${presets[preset]}: ${severity}.${isFixable(rule) ? " `--fix` can mend some of it." : ""}`;
}

function options({ id, options: specs = {}, severity }: Rule): readonly string[] {
  const rows = Object.entries(specs).map(
    ([name, spec]) => `- \`${name}\` (${spec.type}, default \`${JSON.stringify(spec.default)}\`): ${spec.description}`,
  );
  const [first] = Object.entries(specs);
  if (first === undefined) return [];
  const example = `lint: { rules: { ${id}: [${severity}, { ${first[0]}: ${JSON.stringify(first[1].default)} }] } }`;
  return ["## Options", rows.join("\n"), yaml(example)];
}

/** With a period, where it ends in no sign of its own. */
const ended = (message: string): string => (/[.?!]$/.test(message) ? message : `${message}.`);

function badExample(example: BadExample): string {
  const found = example.finds.map(
    ({ at, message, hint }) => `- \`${at}\`: ${ended(message)}${hint === undefined ? "" : ` ${hint}`}`,
  );
  const fixed = example.fixed === undefined ? [] : ["`--fix` makes of it:", yaml(example.fixed)];
  return [...title(example), yaml(example.plan), found.join("\n"), ...fixed].join("\n\n");
}

const goodExample = (example: Example): string => [...title(example), yaml(example.plan)].join("\n\n");

const title = (example: Example): readonly string[] => {
  const said = exampleTitle(example);
  return said === undefined ? [] : [said];
};

/** What an example shows, on which day and with which options of the rule: `Too many, with {"max":2}:`. */
export function exampleTitle({ title: said, today, options: set }: Example): string | undefined {
  const more = [
    ...(today === undefined ? [] : [`on ${today}`]),
    ...(set === undefined ? [] : [`with \`${JSON.stringify(set)}\``]),
  ];
  const whole = [...(said === undefined ? [] : [said]), ...more].join(", ");
  return whole === "" ? undefined : `${whole[0]?.toUpperCase() ?? ""}${whole.slice(1)}:`;
}

/** A block of code, behind a fence that nothing in it can close. */
function yaml(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}yaml\n${text.trim()}\n${fence}`;
}

/** All rules, by area, as a page of Markdown that leads to theirs. */
export function rulesPage(rules: readonly Rule[]): string {
  const areas = [...new Set(rules.map(({ id }) => areaOf(id)))];
  const sections = areas.map((area) => {
    const rows = rules
      .filter(({ id }) => areaOf(id) === area)
      .map(
        (rule) =>
          `| [${rule.id}](${rule.id}.md) | ${rule.summary.replaceAll("|", "\\|")} | ${rule.severity} | ${rule.preset} | ${isFixable(rule) ? "yes" : ""} |`,
      );
    return [
      `## ${area}`,
      ["| rule | what it finds | severity | smallest preset | fix |", "|---|---|---|---|---|", ...rows].join("\n"),
    ].join("\n\n");
  });
  const head = [
    "# Rules of lint",
    "`tracking-plan explain <rule>` prints the page of a rule. A plan chooses with `lint.preset` and `lint.rules`, and says with `lint.ignore`, a comment or `lint --suppress` what is left as it is.",
  ];
  return `${[...head, ...sections].join("\n\n")}\n`;
}

const areaOf = (id: string): string => id.slice(0, id.indexOf("/"));
