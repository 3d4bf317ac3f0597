import type { Paint, Place, PropertyView, ThingView } from "../../index.ts";
import { printable, wrap } from "../../index.ts";

const WIDTH = 80;

/** One thing as a person reads it in a terminal. */
export function viewText(view: ThingView, place: Place, paint: Paint): string {
  const head = `${paint.bold(view.name)}  ${view.kind}`;
  const where = `${place.file}:${place.line}`;
  const room = WIDTH - view.name.length - view.kind.length - 2 - where.length;
  const lines = [
    room >= 2 ? head + " ".repeat(room) + paint.dim(where) : `${head}\n${paint.dim(where)}`,
    ...(view.title === undefined ? [] : indented(view.title, 0)),
    ...(view.description === undefined ? [] : ["", ...indented(view.description, 2)]),
    ...block(
      view.facts.map(({ label, said }) => [label, said] as const),
      paint,
    ),
    ...properties("Properties", view.properties, paint),
    ...properties("Sent with it", view.context, paint),
    ...view.sections.flatMap(({ title, lines: said }) => [
      "",
      paint.bold(title),
      ...said.flatMap((line) => indented(line, 2)),
    ]),
    ...users(view, paint),
  ];
  return `${lines.join("\n")}\n`;
}

/** A text of the plan in lines; none of its signs is an order to the terminal. */
const wrapped = (text: string, width: number): readonly string[] => wrap(text, width).map(printable);

/** Wrapped text; what continues a line stands under its first word. */
function indented(text: string, indent: number): readonly string[] {
  const own = /^\s*(?:- |\d+\. )?/.exec(text)?.[0].length ?? 0;
  const [first = "", ...rest] = wrapped(text.slice(own), WIDTH - indent - own);
  const pad = " ".repeat(indent);
  return [pad + text.slice(0, own) + first, ...rest.map((line) => pad + " ".repeat(own) + line)];
}

function block(rows: readonly (readonly [label: string, said: string])[], paint: Paint): readonly string[] {
  if (rows.length === 0) return [];
  const left = Math.min(Math.max(...rows.map(([label]) => label.length)), 28);
  const lines = rows.flatMap(([label, said]) => {
    const [first = "", ...rest] = wrapped(said, WIDTH - left - 4);
    return [`  ${paint.dim(label.padEnd(left))}  ${first}`, ...rest.map((line) => " ".repeat(left + 4) + line)];
  });
  return ["", ...lines];
}

function properties(title: string, views: readonly PropertyView[], paint: Paint): readonly string[] {
  if (views.length === 0) return [];
  return ["", paint.bold(title), ...views.flatMap((view) => propertyLines(view, paint))];
}

/** The name, whether it is required and where it comes from; below, what it is and means. */
function propertyLines(
  { name, type, required, description, notes, from }: PropertyView,
  paint: Paint,
): readonly string[] {
  const left = `  ${name}${required ? "" : "?"}`;
  const gap = Math.max(WIDTH - left.length - from.length, 2);
  const said = [type, description, notes]
    .filter((each) => each !== undefined && each !== "")
    .map((each) => each?.replace(/\.$/, ""))
    .join(". ");
  return [
    `  ${paint.cyan(name)}${required ? "" : paint.dim("?")}${" ".repeat(gap)}${paint.dim(from)}`,
    ...indented(`${said}.`, 6),
  ];
}

function users({ users: all }: ThingView, paint: Paint): readonly string[] {
  if (all.length === 0) return [];
  const lines = all.flatMap(({ kind, name, said }) => indented(`- ${kind} \`${name}\` ${said}`, 2));
  return ["", paint.bold("Used by"), ...lines];
}
