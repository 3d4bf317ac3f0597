import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledApp } from "../app.mjs";
import { emitterName, eventName, schema } from "../event.mjs";
import { series } from "../series.mjs";

const PACKAGE = fileURLToPath(new URL("../typewriter/package.json", import.meta.url));
const INSTALLED = join(tmpdir(), "tracking-plan-bench-typewriter");
const TYPEWRITER = join(INSTALLED, "node_modules/typewriter/bin/run");

/** Segment's typewriter on the same 1,000 events: its production client beside all our outputs, which is more. */
export async function rivalRows({ workplace, folder, rounds }) {
  const place = workplace(1000, "one file");
  const problem = install();
  if (problem !== undefined) return [{ what: "typewriter 9.2.0", measured: `not installed: ${problem}` }];
  const { ours, theirs } = series(
    { ours: place.cold(), theirs: typewriter(join(folder, "typewriter"), place.count) },
    Math.ceil(rounds / 2),
  );
  return [
    {
      what: "typewriter 9.2.0, 1,000 events",
      measured: `${theirs.wall.toFixed(0)} ms, ${theirs.memory.toFixed(0)} MB`,
    },
    {
      what: "generate, 1,000 events: faster than typewriter",
      value: theirs.wall / ours.wall,
      unit: "times",
      atLeast: 10,
    },
    {
      what: "generate, 1,000 events: memory of typewriter's",
      value: ours.memory / theirs.memory,
      unit: "times",
      atMost: 1,
    },
    ...(await sizeRows(place, join(folder, "typewriter"))),
  ];
}

/** What an app ships that uses three of the 1,000 events, or all, by our client without a sink and by typewriter's; no SDK. */
async function sizeRows(place, folder) {
  place.settle();
  const client = readFileSync(join(folder, "segment.ts"), "utf8");
  const theirs = [...client.matchAll(/^export function (\w+)\(/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== OPTIONS);
  const ours = theirs.map((_, index) => emitterName(index));
  const sizes = (count) =>
    Promise.all([
      bundledApp(join(place.folder, "out/typescript"), "./index.ts", ours.slice(0, count), {
        init: 'init({ environment: "production", sinks: [] })',
      }),
      bundledApp(folder, "./segment.ts", theirs.slice(0, count), { [OPTIONS]: `${OPTIONS}({})` }),
    ]);
  const rows = [3, place.count].map(async (count) => {
    const [our, their] = await sizes(count);
    return {
      what: `an app with ${count} of 1,000 events: of typewriter's`,
      value: our.gzip / their.gzip,
      unit: "times, gzip",
      atMost: 1,
      also: `${kB(our.gzip)} against ${kB(their.gzip)} kB; minified ${kB(our.minified)} against ${kB(their.minified)} kB`,
    };
  });
  return Promise.all(rows);
}

const OPTIONS = "setTypewriterOptions";
const kB = (bytes) => (bytes / 1000).toFixed(1);

/** Gives why it could not, if so. */
function install() {
  if (existsSync(TYPEWRITER)) return undefined;
  mkdirSync(INSTALLED, { recursive: true });
  cpSync(PACKAGE, join(INSTALLED, "package.json"));
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts"];
  const npm = spawnSync("npm", args, { cwd: INSTALLED, encoding: "utf8", shell: process.platform === "win32" });
  return npm.status === 0 ? undefined : npm.stderr.trim().split("\n").at(-1);
}

/** It reads plan.json beside its configuration, and without a token nothing else. */
function typewriter(folder, count) {
  const rules = Array.from({ length: count }, (_, index) => rule(index));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "plan.json"), JSON.stringify({ id: "tp_1", name: "Bench", rules }));
  writeFileSync(join(folder, "typewriter.yml"), CONFIGURATION);
  return { args: [TYPEWRITER, "build", "--mode", "prod"], cwd: folder, env: { BENCH_OFFLINE: "1" } };
}

const CONFIGURATION = `client: { sdk: analytics-js, language: typescript }
trackingPlans: [{ id: tp_1, path: ./ }]
`;

/** The event as Segment's API gives it. */
function rule(index) {
  const jsonSchema = { type: "object", properties: { properties: schema(index) } };
  return { key: eventName(index), type: "TRACK", version: 1, jsonSchema };
}
