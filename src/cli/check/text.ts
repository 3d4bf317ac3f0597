import { type Located, type Paint, type PlanPlaces, pretty, printable } from "../../index.ts";
import { diffText } from "../diff/text.ts";
import { titleOf } from "../diff/told.ts";
import { differences } from "../generate/differences.ts";
import { type Checked, isPassed, partsOf, refusedBeside } from "./checked.ts";
import type { Part } from "./part.ts";

/** The report as a person reads it in a terminal: the verdict of each part, then what each of them has to say. */
export function checkText(all: Checked, paint: Paint): string {
  const { ground, lint, outputs, changes, version } = all;
  const { places } = ground.head;
  const parts = [
    headline(all, paint),
    partsOf(all)
      .map(([name, part]) => row(name, part, paint))
      .join("\n"),
  ];
  if (changes && changes.told.diff.changes.length + changes.told.waived.length > 0)
    parts.push(section("Changes", diffText(changes.told, paint), paint));
  if (lint.located.length > 0) parts.push(section("Lint", found(lint.located, places, paint), paint));
  const refused = refusedBeside(all);
  if (refused.length > 0) parts.push(section("Outputs", found(refused, places, paint), paint));
  if (outputs.differences.length > 0)
    parts.push(
      section(
        "Outputs",
        `${differences(outputs.differences, paint)}\n\nRun \`tracking-plan generate\`, and commit what it writes.`,
        paint,
      ),
    );
  if (version.located.length > 0) parts.push(section("Version", found(version.located, places, paint), paint));
  parts.push(verdict(all, paint));
  return `${parts.map((part) => part.trimEnd()).join("\n\n")}\n`;
}

function headline({ ground: { head, base } }: Checked, paint: Paint): string {
  const from =
    base === undefined
      ? ""
      : ` against ${base.side.name}${base.plan.version === undefined ? "" : ` (${base.plan.version})`}`;
  return paint.bold(printable(`Checked ${titleOf(head.plan)}${from}`));
}

function row(name: string, { passed, isIdle, said }: Part, paint: Paint): string {
  const verdict = passed ? paint.green("✓") : paint.red("✗");
  const sign = isIdle === true ? "·" : verdict;
  return `  ${sign} ${name.padEnd(10)} ${printable(said)}`;
}

const section = (title: string, body: string, paint: Paint): string =>
  `${paint.bold(`── ${title}`)}\n\n${body.trimEnd()}`;

const found = (located: readonly Located[], places: PlanPlaces, paint: Paint): string =>
  pretty(located, places, paint, { whole: 5, shown: 15 });

function verdict(all: Checked, paint: Paint): string {
  if (isPassed(all)) return paint.green("This change may be merged.");
  const failing = partsOf(all)
    .filter(([, { passed }]) => !passed)
    .map(([name]) => name);
  return paint.red(`This change may not be merged yet: ${failing.join(", ")}.`);
}
