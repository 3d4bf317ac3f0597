import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** esbuild: `import text from "./file?raw"` is the file's text, as it is under Vite and vitest. */
export const rawText = {
  name: "raw-text",
  setup(build) {
    const root = build.initialOptions.absWorkingDir;
    // The path goes into the names of chunks, which no machine's folders may change.
    build.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: relative(root, join(resolveDir, path.slice(0, -"?raw".length))).replaceAll("\\", "/"),
      namespace: "raw-text",
    }));
    build.onLoad({ filter: /.*/, namespace: "raw-text" }, async ({ path }) => ({
      contents: await readFile(join(root, path), "utf8"),
      loader: "text",
    }));
  },
};
