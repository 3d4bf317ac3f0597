import { posix } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

/** Bundles files that are on no disk, by their paths, as esbuild would those on a disk. Gives the code. */
export async function bundle(
  files: ReadonlyMap<string, string>,
  entry: string,
  options: BuildOptions = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    logLevel: "silent",
    plugins: [virtual(files)],
    ...options,
  });
  return outputFiles?.[0]?.text ?? "";
}

function virtual(files: ReadonlyMap<string, string>): Plugin {
  return {
    name: "virtual",
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, importer }) => ({
        path: resolvePath(path, importer),
        namespace: "virtual",
      }));
      build.onLoad({ filter: /.*/, namespace: "virtual" }, ({ path }) => ({
        contents: textAt(files, path),
        loader: "ts",
      }));
    },
  };
}

/** The path of a file that another imports: `./core.js` beside `runtime/send.ts` is `runtime/core.ts`. */
export function resolvePath(path: string, importer: string | undefined): string {
  return importer === undefined || importer === ""
    ? path
    : posix.join(posix.dirname(importer), path).replace(/\.js$/, ".ts");
}

export function textAt(files: ReadonlyMap<string, string>, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`there is no file ${path}`);
  return text;
}
