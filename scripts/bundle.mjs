import { relative } from "node:path";
import * as esbuild from "esbuild";
import { absentPackages } from "./absent-packages.mjs";
import { rawText } from "./raw-text.mjs";

/** Bundled CommonJS packages call `require` for Node's own modules, and a module has none. */
const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/**
 * Bundles the command and the library with every package that they use, so that an install brings no dependency.
 * Each dynamic import becomes a chunk of its own: one file of everything starts five times slower.
 * Gives the files by their path in dist, and the input files that ended up in them.
 */
export async function bundle(root) {
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts" },
    outdir: "dist",
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    banner: { js: REQUIRE },
    // json-schema-to-typescript prints its stages to stdout, where our results go, if this is set.
    define: { "process.env.VERBOSE": "undefined" },
    // Identifiers stay, for stack traces that can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
    plugins: [rawText, absentPackages],
    metafile: true,
    write: false,
  });
  const files = result.outputFiles.map((file) => [
    relative(`${root}/dist`, file.path).replaceAll("\\", "/"),
    file.text,
  ]);
  return { files: new Map(files), packaged: packaged(result.metafile) };
}

function packaged(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return [...new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path))];
}
