import { counted, type Located, type Paint, type Places, type Plan, pretty, severities, wrap } from "../../index.ts";
import { digits } from "../quantity.ts";

/** A rule that finds more is shown in part: five with all there is to say, the others of the first fifteen in a line each. */
const LIMITS = { whole: 5, shown: 15 };

const WIDTH = 80;

/** What lint found, as a person reads it in a terminal: the findings by place, then what they come to and what to do. */
export function lintText(
  located: readonly Located[],
  suppressed: number,
  places: Places,
  plan: Plan,
  paint: Paint,
): string {
  const last = lastLines(located, suppressed, plan);
  if (located.length === 0) return `${last}\n`;
  return `${pretty(located, places, paint, LIMITS)}\n${last}\n`;
}

function lastLines(located: readonly Located[], suppressed: number, { events }: Plan): string {
  const { errors, warnings, infos } = severities(located);
  const found = [
    counted(errors, "error"),
    counted(warnings, "warning"),
    ...(infos > 0 ? [counted(infos, "info")] : []),
  ];
  const where = `in ${counted(events.length, "event")}.`;
  const silenced = suppressed > 0 ? [`${counted(suppressed, "finding")} suppressed.`] : [];
  if (located.length === 0) return [`No findings ${where}`, ...silenced].join("  ");
  const fixable = located.filter(({ diagnostic }) => diagnostic.fixable).length;
  const said = [
    `${found.join(", ")} ${where}`,
    ...silenced,
    ...(fixable > 0 ? [`\`--fix\` can mend ${digits(fixable)}.`] : []),
    `\`tracking-plan explain ${gravest(located)}\` tells more.`,
  ];
  return filled(said);
}

/** The rule of the first of the gravest findings. */
function gravest(located: readonly Located[]): string {
  const first = ["error", "warning", "info"]
    .map((severity) => located.find(({ diagnostic }) => diagnostic.severity === severity))
    .find((each) => each !== undefined);
  return first?.diagnostic.rule ?? "";
}

/** Sentences in lines of eighty columns; none is broken where it fits a line of its own. */
function filled(sentences: readonly string[]): string {
  const lines: string[] = [];
  for (const sentence of sentences) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 2 + sentence.length <= WIDTH)
      lines[lines.length - 1] = `${line}  ${sentence}`;
    else lines.push(...wrap(sentence, WIDTH));
  }
  return lines.join("\n");
}
