import type { Example, exampleTitle, Paint, Rule, wrap as Wrap } from "../../index.ts";

const WIDTH = 80;

/** A rule as a person reads it in a terminal. */
export function explainText(
  rule: Rule,
  facts: string,
  wrap: typeof Wrap,
  paint: Paint,
  titled: typeof exampleTitle,
): string {
  const { id, summary, why, options = {}, examples } = rule;
  const text = (said: string): string => wrap(said, WIDTH).join("\n");
  const titleOf = (example: Example): readonly string[] => {
    const title = titled(example);
    return title === undefined ? [] : [text(title)];
  };
  const listed = Object.entries(options).map(([name, spec]) =>
    indented(
      wrap(`${name} (${spec.type}, default ${JSON.stringify(spec.default)}): ${spec.description}`, WIDTH - 2),
      2,
    ),
  );
  const bad = examples.bad.flatMap((example) => [
    ...titleOf(example),
    code(example.plan),
    ...example.finds.map(({ message, hint }) =>
      indented(wrap(hint === undefined ? `→ ${message}` : `→ ${message}\n${hint}`, WIDTH - 6), 6),
    ),
    ...(example.fixed === undefined ? [] : ["`--fix` makes of it:", code(example.fixed)]),
  ]);
  const good = examples.good.flatMap((example) => [...titleOf(example), code(example.plan)]);
  const parts = [
    `${paint.bold(id)}\n${text(summary)}`,
    text(facts),
    text(why),
    ...(listed.length === 0 ? [] : [paint.bold("Options"), listed.join("\n")]),
    paint.bold("What it finds"),
    ...bad,
    paint.bold("What is right"),
    ...good,
  ];
  return `${parts.join("\n\n")}\n`;
}

const code = (yaml: string): string => indented(yaml.trim().split("\n"), 4);

const indented = (lines: readonly string[], indent: number): string =>
  lines.map((line) => (line === "" ? "" : " ".repeat(indent) + line)).join("\n");
