// `npm run bench`: measures speed, memory and sizes, and says which targets are met, part by part. `-- --quick` leaves
// out the largest plans and repeats less, `-- --rounds 3` only repeats less; `-- start bundle` runs these parts alone.
// Figures compare inside one run only.
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleRows } from "./rows/bundle.mjs";
import { callRows } from "./rows/calls.mjs";
import { costRows } from "./rows/cost.mjs";
import { diffRows } from "./rows/diff.mjs";
import { generateRows } from "./rows/generate.mjs";
import { importRows } from "./rows/import.mjs";
import { lintRows } from "./rows/lint.mjs";
import { rivalRows } from "./rows/rival.mjs";
import { sizeRows } from "./rows/sizes.mjs";
import { startRows } from "./rows/start.mjs";
import { typeRows } from "./rows/types.mjs";
import { isMet, printTable } from "./table.mjs";
import { Workplace } from "./workplace.mjs";

const PARTS = {
  start: startRows,
  lint: lintRows,
  diff: diffRows,
  import: importRows,
  bundle: bundleRows,
  calls: callRows,
  sizes: sizeRows,
  cost: costRows,
  types: typeRows,
  rival: rivalRows,
  generate: generateRows,
};

const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean" }, rounds: { type: "string" } },
  allowPositionals: true,
});
const folder = mkdtempSync(join(tmpdir(), "tracking-plan-bench-"));
const places = new Map();

/** The folder with the plan of that size and layout; parts share it. */
function workplace(count, layout) {
  const key = `${count} ${layout}`;
  if (!places.has(key)) places.set(key, new Workplace(folder, count, layout));
  return places.get(key);
}

const bench = {
  folder,
  workplace,
  rounds: Number(values.rounds ?? (values.quick ? 3 : 7)),
  sizes: values.quick ? [100, 1000] : [100, 1000, 10_000],
};

/** The rows of a part; where it cannot be measured, one that says why. */
async function rowsOf(name, part) {
  try {
    return await part(bench);
  } catch (error) {
    return [{ what: name, measured: `could not be measured: ${error.message.trim()}`, isFailure: true }];
  }
}

try {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}, medians of ${bench.rounds} rounds`);
  const rows = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    console.error(`measuring: ${name}`);
    const own = await rowsOf(name, part);
    console.log(`\n${name}; load ${loadavg()[0].toFixed(1)}`);
    printTable(own);
    rows.push(...own);
  }
  const missed = rows.filter((row) => !isMet(row));
  console.log(
    `\n${missed.length === 0 ? "All targets are met." : `Missed: ${missed.map(({ what }) => what).join("; ")}.`}`,
  );
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
