import { join } from "node:path";
import { bundledApp } from "../app.mjs";
import { emitterName } from "../event.mjs";

/** What an app ships that uses one, three or all of a plan's events. */
export async function bundleRows({ workplace, sizes }) {
  const counts = [10, ...sizes.filter((size) => size !== 100)];
  const clients = await Promise.all(counts.map((count) => clientSizes(workplace(count, "one file"))));
  const largest = Math.max(...clients.map(emitter));
  const smallest = Math.min(...clients.map(emitter));
  const [{ one }] = clients;
  return [
    {
      what: "an app with one emitter: the core and the storage",
      value: one.gzip / 1000,
      unit: "kB gzip",
      atMost: 2,
      also: `${one.minified} B minified`,
    },
    ...clients.map((sizes) => ({
      what: `three emitters, ${sizes.title}`,
      value: (3 * emitter(sizes)) / 1000,
      unit: "kB minified",
      atMost: 0.5,
    })),
    { what: "an emitter: largest less smallest plan", value: largest - smallest, unit: "B minified", atMost: 0 },
    ...clients.map(({ title, all }) => ({
      what: `an app with all emitters, ${title}`,
      measured: `${(all.minified / 1000).toFixed(1)} kB minified, ${(all.gzip / 1000).toFixed(1)} kB gzip`,
    })),
  ];
}

/** What one more emitter adds to an app that has one. */
function emitter({ one, three }) {
  return (three.minified - one.minified) / 2;
}

async function clientSizes(place) {
  place.settle();
  const size = (count) => bundled(place, count);
  const [one, three, all] = await Promise.all([size(1), size(3), size(place.count)]);
  return { title: place.title, one, three, all };
}

function bundled(place, count) {
  const emitters = Array.from({ length: count }, (_, index) => emitterName(index));
  return bundledApp(join(place.folder, "out/typescript"), "./index.ts", emitters, CONFIGURED);
}

const CONFIGURED = { init: 'init({ environment: "production", sinks: [] })' };
