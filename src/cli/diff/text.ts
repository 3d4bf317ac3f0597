import { type Change, counted, type Json, type Paint, plain, printable, wrap } from "../../index.ts";
import { KNOWN_FINDINGS } from "../lint/known-findings.ts";
import { digits } from "../quantity.ts";
import { headline } from "./headline.ts";
import { kindCounts, messageOf, placeOf, sentName, type Told } from "./told.ts";

const WIDTH = 80;
const LABEL = 10;
const INDENT = " ".repeat(4);

/** So many of each severity are told with all there is to say; of the others, so many in a line each. */
const WHOLE = { error: 15, warning: 10, info: 0 } as const;
const LINES = { error: 85, warning: 30, info: 20 } as const;

/** Names of those who are reached: the first of them, and how many more. */
const SHOWN = 6;

/** A comparison as a person reads it in a terminal of eighty columns. */
export function diffText(told: Told, paint: Paint): string {
  const { changes, notices } = told.diff;
  const parts = [paint.bold(printable(headline(told)))];
  if (changes.length > WHOLE.error + WHOLE.warning) parts.push(overview(changes, paint));
  for (const severity of ["error", "warning", "info"] as const) {
    const some = changes.filter((change) => change.severity === severity);
    if (some.length > 0) parts.push(...blocks(some, severity, told, paint));
  }
  if (told.waived.length > 0) parts.push(waivers(told));
  for (const { message, hint } of notices) parts.push(wrap(`${message}. ${hint ?? ""}`, WIDTH).join("\n"));
  return `${parts.join("\n\n")}\n`;
}

/** What somebody decided to live with, and who and why. */
function waivers({ waived }: Told): string {
  const lines = waived.map(({ change, by: { reason, owner, until } }) => {
    const said = [reason, owner, until === undefined ? undefined : `until ${until}`].filter(
      (each) => each !== undefined,
    );
    return `  ${messageOf(change)}${said.length === 0 ? "" : ` (${said.join(", ")})`}`;
  });
  const wrapped = lines.flatMap((line) =>
    wrap(printable(line), WIDTH - INDENT.length).map((part, index) => (index === 0 ? part : INDENT + part)),
  );
  return [`Waived in ${KNOWN_FINDINGS}:`, ...wrapped].join("\n");
}

/** How many of which kind, most first. */
function overview(changes: readonly Change[], paint: Paint): string {
  const kinds = kindCounts(changes);
  const left = Math.max(...kinds.map(({ kind }) => kind.length));
  return kinds
    .map(({ kind, count, broken }) => {
      const end = broken > 0 ? `   ${paint.red(`${broken} ${broken === 1 ? "breaks" : "break"}`)}` : "";
      return `  ${kind.padEnd(left)}  ${String(count).padStart(5)}${end}`;
    })
    .join("\n");
}

function blocks(changes: readonly Change[], severity: Change["severity"], told: Told, paint: Paint): readonly string[] {
  const whole = changes.slice(0, WHOLE[severity]);
  const lines = changes.slice(whole.length, whole.length + LINES[severity]);
  const rest = changes.length - whole.length - lines.length;
  const listed = [
    ...lines.map((change) => title(change, told, paint)),
    ...(rest > 0 ? [paint.dim(`  … and ${counted(rest, "more change")}; --format json has them all`)] : []),
  ];
  return [...whole.map((change) => block(change, told, paint)), ...(listed.length > 0 ? [listed.join("\n")] : [])];
}

const SIGNS = { error: "✗", warning: "~" } as const;

function signOf({ severity, before, after }: Change): string {
  if (severity !== "info") return SIGNS[severity];
  if (before === undefined) return "+";
  return after === undefined ? "-" : "·";
}

function colourOf({ severity }: Change, paint: Paint): (text: string) => string {
  if (severity === "info") return paint.green;
  return severity === "error" ? paint.red : paint.yellow;
}

/** The sign and the message, and where it is at the right margin where there is room, else below. */
function title(change: Change, told: Told, paint: Paint): string {
  const found = placeOf(change, told);
  const where =
    found === undefined ? "" : `${found.place.file}:${found.place.line}${found.isBefore ? " (before)" : ""}`;
  const [first = "", ...rest] = wrap(printable(messageOf(change)), WIDTH - 2);
  const head = `${colourOf(change, paint)(signOf(change))} ${paint.bold(first)}`;
  const room = WIDTH - 2 - first.length - where.length;
  if (rest.length === 0 && room >= 2) return where === "" ? head : head + " ".repeat(room) + paint.dim(where);
  const lines = [head, ...rest.map((line) => `  ${paint.bold(line)}`)];
  return where === "" ? lines.join("\n") : [...lines, `${INDENT}${paint.dim(where)}`].join("\n");
}

function block(change: Change, told: Told, paint: Paint): string {
  return [title(change, told, paint), ...claims(change, paint), ...advice(change)].join("\n");
}

/** What happens to each that breaks or may, with the event that shows it and those who are named. */
function claims(change: Change, paint: Paint): readonly string[] {
  const { breaks, mayBreak, why, affects, witness, proof } = change;
  const lines: string[] = [];
  for (const who of [...breaks, ...mayBreak]) {
    const said = [why[who] ?? ""];
    if (who === "compile") said[0] += outputs(change);
    if (who === "wire" && proof === "none")
      said.push("no event was found that shows it, and none is proved impossible");
    if (witness !== undefined && isShownAt(who, change)) {
      said[0] += ":";
      said.push(`${sentName(witness)} ${spaced(witness.properties)}`);
    }
    if (who === "consumer") said.push(...consumers(change));
    lines.push(...labelled(who, said, paint));
  }
  const reached = affects.filter(({ kind }) => kind === "event" || kind === "page");
  if (reached.length > 0) lines.push(...labelled("reaches", [`${named(reached.map(({ name }) => name))}`], paint));
  return lines;
}

/** JSON with spaces, at which it can be broken into lines. */
function spaced(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${spaced(each)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** A witness shows what breaks on the wire; where nothing does, what is new to those who consume. */
const isShownAt = (who: string, { breaks }: Change): boolean =>
  breaks.includes("wire") ? who === "wire" : who === "consumer";

function outputs({ affects }: Change): string {
  const clients = affects
    .filter(({ kind }) => kind === "output")
    .map(({ name }) => name.replace(/^typescript ?/, "") || "all clients");
  return clients.length === 0 ? "" : ` (${clients.join(", ")})`;
}

function consumers({ affects }: Change): readonly string[] {
  const some = affects.filter(({ kind }) => kind !== "output" && kind !== "event" && kind !== "page");
  const shown = some.slice(0, SHOWN).map(({ kind, name, effect }) => `${kind} \`${name}\` ${plain(effect)}`);
  return some.length > SHOWN ? [...shown, `… and ${some.length - SHOWN} more`] : shown;
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => `\`${name}\``);
  return names.length > SHOWN ? `${shown.join(", ")} and ${digits(names.length - SHOWN)} more` : shown.join(", ");
}

function labelled(label: string, said: readonly string[], paint: Paint): readonly string[] {
  const width = WIDTH - INDENT.length - LABEL;
  const lines = said.flatMap((each) =>
    wrap(printable(each), width).map((line, index) => (index === 0 ? line : `  ${line}`)),
  );
  return lines.map(
    (line, index) => `${INDENT}${index === 0 ? paint.dim(label.padEnd(LABEL)) : " ".repeat(LABEL)}${line}`,
  );
}

const advice = ({ advice: said }: Change): readonly string[] =>
  said === undefined ? [] : wrap(said, WIDTH - INDENT.length).map((line) => INDENT + line);
