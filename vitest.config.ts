import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: ["test/support/seed.ts"],
    include: ["test/**/*.test.ts"],
    exclude: ["test/bench/**", "test/fixtures/**", "test/golden/**", "**/node_modules/**"],
    // Processes, so that a test may change its working directory.
    pool: "forks",
    maxWorkers: 2,
    // Whole commands and compilers run in some tests, and on a busy machine they take their time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expandSnapshotDiff: true,
  },
});
