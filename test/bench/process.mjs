import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const meter = fileURLToPath(new URL("meter.cjs", import.meta.url));

/** The environment of every measured child: with NODE_EXTRA_CA_CERTS set, Node 20 starts three times slower. */
function environment(extra) {
  const env = { ...process.env, ...extra, NO_COLOR: "1", NODE_OPTIONS: `--require=${JSON.stringify(meter)}` };
  delete env.NODE_EXTRA_CA_CERTS;
  delete env.FORCE_COLOR;
  return env;
}

/**
 * Runs `node` with `args` in `cwd` to its end.
 * Gives wall and cpu time in milliseconds, peak memory in MiB and what it printed; throws if it exits with another status than `status`.
 */
export function run({ args, cwd, env = {}, status = 0 }) {
  const start = process.hrtime.bigint();
  const child = spawnSync(process.execPath, args, {
    cwd,
    env: environment(env),
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (child.status !== status) {
    throw new Error(
      `node ${args.join(" ")} exited with ${child.status ?? child.signal}\n${child.stdout}${child.stderr}`,
    );
  }
  return { wall, ...JSON.parse(child.output[3] ?? ""), stdout: child.stdout };
}
