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
    { what: "--version", value: version.wall / node.wall, unit: "E", atMost: 1.8 },
    { what: "--help", value: help.wall / node.wall, unit: "E", atMost: 1.8 },
  ];
}
