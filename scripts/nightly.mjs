// Runs the laws, the tests that draw their cases at random, with seventeen times as many: 5,100 instead of 300.
// `SEED=7 npm run test:nightly` draws others.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const vitest = join(import.meta.dirname, "../node_modules/vitest/vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "laws", "--testTimeout=1800000"], {
  stdio: "inherit",
  env: { MORE: "17", ...process.env },
});
process.exitCode = status ?? 1;
