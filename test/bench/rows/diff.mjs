import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { series } from "../series.mjs";
import { command } from "../workplace.mjs";

const EDITS = 50;
const NEWER = "newer.yaml";

/** What `diff` costs: a plan of each size against itself with fifty edits, in one file, witnesses included. */
export function diffRows({ workplace, rounds, sizes }) {
  return sizes
    .filter((size) => size >= EDITS * 2 && size <= 1000)
    .map((size) => {
      const place = workplace(size, "one file");
      const file = join(place.folder, place.plan.path);
      writeFileSync(join(place.folder, NEWER), edited(readFileSync(file, "utf8"), size));
      const diff = { ...command("diff", place.plan.path, NEWER), cwd: place.folder, status: 1 };
      const runs = series({ parse: place.parse(), diff }, rounds);
      return {
        what: `diff with ${EDITS} edits, ${place.title}`,
        value: runs.diff.cpu / runs.parse.cpu,
        unit: "Y cpu",
        also: `${runs.diff.wall.toFixed(0)} ms, ${runs.diff.memory.toFixed(0)} MB`,
        ...(size === 1000 && { atMost: 2.6 }),
      };
    });
}

/** Fifty events spread over the plan: every other one has lost a property, of the others one may be missing now. */
function edited(text, size) {
  const events = text.split(/^(?= {2}\w+:\n {4}title:)/m);
  const step = Math.floor(size / EDITS);
  return events
    .map((event, index) => {
      if (index % step !== 1) return event;
      return index % (2 * step) === 1 ? withoutLast(event) : event.replace(/required: true/, "required: false");
    })
    .join("");
}

/** Less the last property of the event. */
function withoutLast(event) {
  const last = [...event.matchAll(/^ {6}\w+:\n(?: {8}.*\n)*/gm)].at(-1);
  return last === undefined ? event : event.slice(0, last.index);
}
