import { series } from "../series.mjs";
import { command, NODE } from "../workplace.mjs";

/** What the command costs before it does anything. */
export function startRows({ rounds }) {
  const { node, version, help } = series(
    { node: NODE, version: command("--version"), help: command("--help") },
    rounds * 3,
  );
  return [
    { what: "E: node -e 0", measured: `${node.wall.toFixed(0)} ms` },
    { what: "--version", ...inStarts(version, node) },
    { what: "--help", ...inStarts(help, node) },
  ];
}

/** By the clock; where others use the machine too, the processor's time says more. */
const inStarts = (run, node) => ({
  value: run.wall / node.wall,
  unit: "E",
  atMost: 1.8,
  also: `${(run.cpu / node.cpu).toFixed(2)} E cpu`,
});
