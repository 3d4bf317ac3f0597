import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { emitterName, payload } from "../event.mjs";
import { run } from "../process.mjs";
import { median, series } from "../series.mjs";

const require = createRequire(import.meta.url);
const TSC = require.resolve("typescript/bin/tsc");
const OPTIONS = [
  "--noEmit",
  "--strict",
  "--skipLibCheck",
  "--target",
  "es2022",
  "--module",
  "esnext",
  "--moduleResolution",
  "bundler",
];

/** What the client costs the type checker of an app that calls every one of its functions. */
export function typeRows({ workplace, rounds }) {
  const few = workplace(1000, "one file");
  const many = workplace(3000, "one file");
  const empty = contender(few, "empty", "export {};\n");
  const thousand = contender(few, "calls", calls(few));
  const { empty: none, thousand: all } = series({ empty, thousand }, rounds);
  const [checkFew, checkMany] = [thousand, contender(many, "calls", calls(many))].map((each) =>
    checkTime(each, rounds),
  );
  return [
    { what: "tsc on an empty file", measured: `${none.wall.toFixed(0)} ms` },
    {
      what: "tsc on 1,000 events with 1,000 calls",
      value: all.wall / none.wall,
      unit: "x the empty file",
      atMost: 1.35,
      also: `${all.wall.toFixed(0)} ms, check ${checkFew.toFixed(2)} s`,
    },
    {
      what: "tsc on 3,000 events with 3,000 calls: check time",
      value: checkMany / checkFew,
      unit: "x that of 1,000",
      atMost: 4,
      also: `${checkMany.toFixed(2)} s`,
    },
  ];
}

function calls(place) {
  place.settle();
  const indexes = Array.from({ length: place.count }, (_, index) => index);
  const emitters = indexes.map(emitterName);
  const lines = indexes.map((index) => `${emitters[index]}(${JSON.stringify(payload(index))});\n`);
  return `import { ${emitters.join(", ")} } from "../out/typescript/index.js";\n${lines.join("")}`;
}

function contender(place, name, text) {
  const folder = join(place.folder, "types");
  mkdirSync(folder, { recursive: true });
  linkNodeTypes(folder);
  writeFileSync(join(folder, `${name}.ts`), text);
  return { args: [TSC, ...OPTIONS, `${name}.ts`], cwd: folder };
}

/** Hardly an app is without them, and they are the larger part of what an empty file costs. */
function linkNodeTypes(folder) {
  const types = join(folder, "node_modules/@types");
  if (existsSync(types)) return;
  mkdirSync(types, { recursive: true });
  symlinkSync(dirname(require.resolve("@types/node/package.json")), join(types, "node"), "junction");
}

/** Seconds, as the compiler says. */
function checkTime({ args, cwd }, rounds) {
  const times = Array.from({ length: Math.ceil(rounds / 2) }, () => {
    const { stdout } = run({ args: [...args, "--extendedDiagnostics"], cwd });
    return Number(/Check time:\s+([\d.]+)s/.exec(stdout)[1]);
  });
  return median(times);
}
