import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eventName, schema } from "../event.mjs";
import { run } from "../process.mjs";
import { median } from "../series.mjs";
import { command } from "../workplace.mjs";

/** What `import` costs for a folder of JSON Schemas, one for each event, and how it grows. */
export function importRows({ folder, rounds, sizes }) {
  const all = sizes.map((size) => measured(join(folder, `import-${size}`), size, size > 1000 ? 1 : rounds));
  const rows = all.map(({ size, cpu, wall, memory }) => ({
    what: `import json-schema, ${size.toLocaleString("en")} events`,
    measured: `${cpu.toFixed(0)} ms cpu, ${wall.toFixed(0)} ms, ${memory.toFixed(0)} MB`,
  }));
  if (sizes.at(-1) === 10_000) {
    const value = all.at(-1).cpu / all.at(-2).cpu;
    rows.push({ what: "import, from 1,000 to 10,000 events", value, unit: "x cpu", atMost: 12 });
  }
  return rows;
}

function measured(cwd, size, rounds) {
  const schemas = join(cwd, "schemas");
  mkdirSync(schemas, { recursive: true });
  for (let index = 0; index < size; index++)
    writeFileSync(
      join(schemas, `${eventName(index)}.json`),
      JSON.stringify({ title: eventName(index), ...schema(index) }),
    );
  // Into a new folder each time: for a while after a thousand files were removed, new ones take longer.
  const runs = Array.from({ length: rounds }, (_, round) =>
    run({ ...command("import", "json-schema", "schemas", "--out", `plan-${round}`), cwd }),
  );
  const middle = (name) => median(runs.map((each) => each[name]));
  return { size, cpu: middle("cpu"), wall: middle("wall"), memory: middle("memory") };
}
