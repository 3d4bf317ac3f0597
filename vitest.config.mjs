import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { templateCode } from "./scripts/template-code.mjs";

const TEMPLATE = /\.hbs\?template$/;

/** Tests that change what a process holds for all (its folder, its globals): each file gets a process of its own. */
const ALONE = [
  "test/browser/**/*.test.ts",
  "test/cli/**/*.test.ts",
  "test/runtime/**/*.test.ts",
  "test/wire/**/*.test.ts",
];

const NEVER = ["test/bench/**", "test/fixtures/**", "test/golden/**", "**/node_modules/**"];

export default defineConfig({
  plugins: [
    {
      name: "templates",
      enforce: "pre",
      load: (id) => (TEMPLATE.test(id) ? templateCode(readFileSync(id.replace(/\?template$/, ""), "utf8")) : undefined),
    },
  ],
  test: {
    // Processes, so that a test may change its working directory. Two, as the smallest machines of CI have cores.
    pool: "forks",
    maxWorkers: 2,
    expandSnapshotDiff: true,
    projects: [
      { extends: true, test: { ...suite("together", ["test/**/*.test.ts"], [...NEVER, ...ALONE]), isolate: false } },
      { extends: true, test: suite("alone", ALONE, NEVER) },
    ],
  },
});

/**
 * A part of the suite. Files that only compute share a process and what it has imported (TypeScript, ajv), which
 * halves their time.
 */
function suite(name, include, exclude) {
  return {
    name,
    include,
    exclude,
    setupFiles: ["test/support/seed.ts"],
    // Whole commands and compilers run in some tests, and on a busy machine they take their time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  };
}
