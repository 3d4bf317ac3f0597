import { join, relative } from "node:path";

/** What is part of the command's own file although it is called for: `generate` looks there whether it has anything to do. */
const AT_ONCE = ["src/cli/generate/command.ts"];

/**
 * For esbuild: what the command loads with `import()` stays outside of its file.
 * `modules` fills with those, by path from the root; `linked` puts the names of what they were built to into the file.
 */
export function laterLoaded(root) {
  const modules = [];
  const plugin = {
    name: "later-loaded",
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const module = relative(root, join(resolveDir, path)).replaceAll("\\", "/");
        if (kind !== "dynamic-import" || AT_ONCE.includes(module)) return undefined;
        if (!modules.includes(module)) modules.push(module);
        return { path: module, external: true };
      });
    },
  };
  const linked = (text, chunks) =>
    modules.reduce((all, module) => all.replaceAll(JSON.stringify(module), JSON.stringify(chunks.get(module))), text);
  return { plugin, modules, linked };
}
