import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { templateCode } from "./template-code.mjs";

/** esbuild: `import print from "./page.hbs?template"` is the function that prints it, as it is under vitest. */
export const templates = {
  name: "templates",
  setup(build) {
    const root = build.initialOptions.absWorkingDir;
    build.onResolve({ filter: /\.hbs\?template$/ }, ({ path, resolveDir }) => ({
      path: relative(root, join(resolveDir, path.slice(0, -"?template".length))).replaceAll("\\", "/"),
      namespace: "templates",
    }));
    build.onLoad({ filter: /.*/, namespace: "templates" }, async ({ path }) => ({
      contents: templateCode(await readFile(join(root, path), "utf8")),
      loader: "js",
      // Partials are templates beside it.
      resolveDir: join(root, dirname(path)),
    }));
  },
};
