import { eventName } from "../event.mjs";
import { series } from "../series.mjs";
import { NODE } from "../workplace.mjs";

const TARGETS = ["typescript", "json-schema", "markdown"];
const LAYOUTS = ["one file", "one file per event"];

/** What `generate` and `show` cost for plans of each size and layout, and how it grows. */
export function generateRows({ workplace, rounds, sizes }) {
  const rows = [];
  for (const layout of LAYOUTS) {
    const all = sizes.map((size) => {
      const { runs, rows: more } = measured(workplace(size, layout), size > 1000 ? Math.ceil(rounds / 2) : rounds);
      rows.push(...more);
      return runs.all.cpu;
    });
    if (sizes.at(-1) === 10_000) {
      rows.push({
        what: `generate, from 1,000 to 10,000 events in ${layout}`,
        value: all.at(-1) / all.at(-2),
        unit: "x cpu",
        atMost: 12,
      });
    }
  }
  return rows;
}

function measured(place, rounds) {
  const targets = TARGETS.map((target) => [target, place.cold("--target", target)]);
  const runs = series(
    {
      node: NODE,
      parse: place.parse(),
      ...Object.fromEntries(targets),
      all: place.cold(),
      idle: place.idle(),
      edited: place.edited(),
      show: place.command("show", eventName(0)),
    },
    rounds,
  );
  return { runs, rows: [...coldRows(place, runs), ...warmRows(place, runs)] };
}

function coldRows(place, runs) {
  const inParses = (name) => ({ value: runs[name].cpu / runs.parse.cpu, unit: "Y cpu", also: figures(runs, name) });
  const isLarge = place.count >= 1000;
  return [
    { what: `Y: yaml alone, ${place.title}`, measured: figures(runs, "parse") },
    ...TARGETS.map((target) => ({ what: `generate --target ${target}, ${place.title}`, ...inParses(target) })),
    { what: `generate, ${place.title}`, ...inParses("all"), ...(isLarge && { atMost: 1.3 }) },
    ...(place.count === 1000
      ? [{ what: `generate, ${place.title}: peak memory`, value: runs.all.memory, unit: "MB", atMost: 200 }]
      : []),
  ];
}

function warmRows(place, runs) {
  const inStarts = (name) => ({ value: runs[name].wall / runs.node.wall, unit: "E", also: figures(runs, name) });
  const idleLimit = place.isOneFile ? 2.5 : 3.2;
  const edited = { value: runs.edited.wall / runs.all.wall, unit: "of the cold run", also: figures(runs, "edited") };
  const isTarget = place.count === 1000;
  return [
    {
      what: `generate with nothing to do, ${place.title}`,
      ...inStarts("idle"),
      ...(isTarget && { atMost: idleLimit }),
    },
    {
      what: `generate after one edit, ${place.title}`,
      ...edited,
      ...(isTarget && !place.isOneFile && { atMost: 0.25 }),
    },
    { what: `show, ${place.title}`, ...inStarts("show") },
  ];
}

function figures(runs, name) {
  const { wall, cpu, memory } = runs[name];
  const starts = `${(wall / runs.node.wall).toFixed(1)} E, ${(cpu / runs.node.cpu).toFixed(1)} E cpu`;
  return `${wall.toFixed(0)} ms, ${starts}, ${memory.toFixed(0)} MB`;
}
