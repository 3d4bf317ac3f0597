import { run } from "../process.mjs";
import { series } from "../series.mjs";
import { NODE } from "../workplace.mjs";

/** What `lint` costs with all rules, what of that is the rules' own, how it grows, and what one edit costs. */
export function lintRows({ workplace, rounds, sizes }) {
  const rows = [startRow(workplace(20, "one file"), rounds), editRow(workplace(1000, "one file per event"), rounds)];
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

/** Of a small plan: next to nothing but loading, and the parse that cannot be spared. */
function startRow(place, rounds) {
  const { parse, all } = series({ parse: place.parse(), all: place.lint("recommended") }, rounds * 2);
  const also = `${all.wall.toFixed(0)} ms`;
  return { what: `lint, ${place.title}`, value: all.cpu / parse.cpu, unit: "Y cpu", also, atMost: 1.25 };
}

function editRow(place, rounds) {
  const cold = place.lint("all");
  const edited = {
    ...cold,
    before: () => {
      run(cold);
      place.edit();
    },
  };
  const runs = series({ cold, edited }, rounds);
  return {
    what: `lint after one edit, ${place.title}`,
    value: runs.edited.wall / runs.cold.wall,
    unit: "of the cold run",
    also: `${runs.edited.wall.toFixed(0)} ms`,
    atMost: 0.25,
  };
}
