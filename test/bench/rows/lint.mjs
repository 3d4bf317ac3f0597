import { series } from "../series.mjs";
import { NODE } from "../workplace.mjs";

/** What `lint` costs with all rules, what of that is the rules' own, and how it grows. */
export function lintRows({ workplace, rounds, sizes }) {
  const rows = [];
  const all = sizes.map((size) => {
    const place = workplace(size, "one file");
    const runs = series(
      { node: NODE, parse: place.parse(), none: place.lint("none"), all: place.lint("all") },
      size > 1000 ? Math.ceil(rounds / 2) : rounds,
    );
    const isTarget = size === 1000;
    const own = (runs.all.cpu - runs.none.cpu) / runs.parse.cpu;
    const also = `${runs.all.wall.toFixed(0)} ms, ${runs.all.memory.toFixed(0)} MB`;
    rows.push(
      {
        what: `lint, all rules, ${place.title}`,
        value: runs.all.cpu / runs.parse.cpu,
        unit: "Y cpu",
        also,
        ...(isTarget && { atMost: 1.6 }),
      },
      {
        what: `lint, the rules' own share, ${place.title}`,
        value: own,
        unit: "Y cpu",
        ...(isTarget && { atMost: 0.5 }),
      },
    );
    return runs.all.cpu;
  });
  if (sizes.at(-1) === 10_000) {
    rows.push({
      what: "lint, from 1,000 to 10,000 events in one file",
      value: all.at(-1) / all.at(-2),
      unit: "x cpu",
      atMost: 12,
    });
  }
  return rows;
}
