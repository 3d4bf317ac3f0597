import {
  isCalled,
  listedUpTo,
  locate,
  type PlanPlaces,
  type Shown,
  show as showThing,
  type ThingView,
} from "../../index.ts";
import { answer, wishesOf } from "../answer.ts";
import { choices } from "../choices.ts";
import { CliError, EXIT, type ExitCode } from "../exit.ts";
import { paintOut, plainPaint } from "../output.ts";
import { findPlan, readPlan } from "../plan-files.ts";
import { loadAbout } from "../plan-loading.ts";
import { refusalErrors, refusalText } from "../refusal.ts";
import { viewText } from "./view-text.ts";

/** The flags of `show`, as commander gives them. */
export interface ShowOptions {
  readonly plan?: string;
  readonly format: readonly string[];
  readonly output?: string;
}

const FORMATS = ["text", "json"] as const;

/** Shows one thing of the plan; gives the exit status. */
export async function show(name: string, options: ShowOptions): Promise<ExitCode> {
  const wishes = wishesOf(options.format, options.output, FORMATS);
  const root = findPlan(options.plan);
  const { plan, errors, places } = await loadAbout((each) => isCalled(each, name), readPlan(root));
  if (plan === undefined) {
    const located = locate(errors, places);
    answer(wishes, (format, toFile) =>
      format === "json"
        ? JSON.stringify({ version: 1, errors: refusalErrors(located) }, null, 2)
        : refusalText(located, places, toFile),
    );
    return EXIT.failure;
  }
  const shown = showThing(plan, name);
  if (shown.kind === "unknown")
    throw new CliError(`the plan has no event, page, segment or journey \`${name}\``, unknownHint(shown, places));
  if (shown.kind === "several")
    throw new CliError(
      `several things are called \`${name}\``,
      `Say which: ${shown.names.map((each) => `\`${each}\``).join(" or ")}.`,
    );
  const { view } = shown;
  answer(wishes, (format, toFile) =>
    format === "json"
      ? JSON.stringify(viewJson(view, places), null, 2)
      : viewText(view, places.place({ pointer: view.pointer, of: "key" }), toFile ? plainPaint : paintOut()),
  );
  return EXIT.clean;
}

/** More names than these are no help. */
const MOST_NAMES = 6;

function unknownHint({ other, close, names }: Shown & { kind: "unknown" }, places: PlanPlaces): string | undefined {
  if (other !== undefined) {
    const { file, line } = places.place({ pointer: other.pointer, of: "key" });
    return `It is a ${other.what}, in ${file}:${line}.`;
  }
  if (close.length > 0) return `Did you mean ${choices(close.slice(0, MOST_NAMES))}?`;
  if (names.length === 0) return undefined;
  return `It has ${listedUpTo(
    MOST_NAMES,
    names.map((each) => `\`${each}\``),
  )}.`;
}

/** The view for scripts: places in place of pointers. */
function viewJson(view: ThingView, places: PlanPlaces): object {
  const place = (pointer: string) => {
    const { file, line, column } = places.place({ pointer, of: "key" });
    return { file, line, column };
  };
  const property = ({ layers, ...rest }: ThingView["properties"][number]) => ({
    ...rest,
    layers: layers.map(({ from, name, pointer }) => ({ from, ...(name !== undefined && { name }), ...place(pointer) })),
  });
  return {
    version: 1,
    ...view,
    ...place(view.pointer),
    properties: view.properties.map(property),
    context: view.context.map(property),
  };
}
