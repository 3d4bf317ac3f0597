import { transform } from "esbuild";
import { type Plugin, rollup } from "rollup";
import { resolvePath, textAt } from "./bundle.ts";

/** Bundles files that are on no disk by rollup. Gives the code. */
export async function rolledUp(files: ReadonlyMap<string, string>, entry: string): Promise<string> {
  const bundle = await rollup({ input: entry, plugins: [virtual(files)], onwarn: () => {} });
  const { output } = await bundle.generate({ format: "es" });
  const [{ code }] = output;
  return code;
}

/** Rollup reads JavaScript: types are taken out file by file, as bundlers do. */
function virtual(files: ReadonlyMap<string, string>): Plugin {
  return {
    name: "virtual",
    resolveId: (path, importer) => resolvePath(path, importer),
    load: async (path) =>
      (await transform(textAt(files, path), { loader: "ts", target: "es2022", charset: "utf8" })).code,
  };
}
