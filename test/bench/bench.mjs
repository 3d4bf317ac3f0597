// `npm run bench`: measures speed, memory and sizes, and says which targets are met. `-- --quick` leaves out the
// largest plans and repeats less; `-- start bundle` runs these parts alone. Figures compare inside one run only.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleRows } from "./rows/bundle.mjs";
import { callRows } from "./rows/calls.mjs";
import { diffRows } from "./rows/diff.mjs";
import { generateRows } from "./rows/generate.mjs";
import { lintRows } from "./rows/lint.mjs";
import { rivalRows } from "./rows/rival.mjs";
import { startRows } from "./rows/start.mjs";
import { typeRows } from "./rows/types.mjs";
import { printTable } from "./table.mjs";
import { Workplace } from "./workplace.mjs";

const PARTS = {
  start: startRows,
  generate: generateRows,
  lint: lintRows,
  diff: diffRows,
  rival: rivalRows,
  bundle: bundleRows,
  types: typeRows,
  calls: callRows,
};

const { values, positionals } = parseArgs({ options: { quick: { type: "boolean" } }, allowPositionals: true });
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
  rounds: values.quick ? 3 : 7,
  sizes: values.quick ? [100, 1000] : [100, 1000, 10_000],
};

try {
  const rows = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    console.error(`measuring: ${name}`);
    rows.push(...(await part(bench)));
  }
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}, medians of ${bench.rounds} rounds\n`);
  process.exitCode = printTable(rows) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
