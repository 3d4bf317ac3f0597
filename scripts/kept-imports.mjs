import { readFileSync } from "node:fs";
import { join } from "node:path";

/** `import "../src/room/module.ts";` */
const BARE = /^import "([^"]*)";/gm;

/**
 * esbuild: keeps a module and those that it imports for no name, by a path from the root, wherever they are imported. It
 * drops such imports otherwise, as our modules do nothing when they are loaded.
 */
export const keptImports = (path) => ({
  name: "kept-imports",
  setup(build) {
    const file = join(build.initialOptions.absWorkingDir, path);
    const imported = [...readFileSync(file, "utf8").matchAll(BARE)].map(([, way]) => join(file, "..", way));
    const kept = new Set([file, ...imported]);
    build.onResolve({ filter: /^\./ }, ({ path: way, resolveDir }) => {
      const found = join(resolveDir, way);
      return kept.has(found) ? { path: found, sideEffects: true } : undefined;
    });
  },
});
