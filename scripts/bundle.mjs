import { createHash } from "node:crypto";
import { relative } from "node:path";
import * as esbuild from "esbuild";
import { absentPackages } from "./absent-packages.mjs";
import { asCommonJs, commonJsName } from "./as-commonjs.mjs";
import { keptImports } from "./kept-imports.mjs";
import { laterLoaded } from "./later-loaded.mjs";
import { oneShape } from "./one-shape.mjs";
import { pastTheDoor, pastTheDoorWith } from "./past-the-door.mjs";
import { rawText } from "./raw-text.mjs";
import { templates } from "./templates.mjs";

/** Stands for what the command is built of until that is known. */
const BUILD = "__BUILD__";

/** json-schema-to-typescript prints its stages to stdout, where our results go, if this is set. */
const DEFINE = { "process.env.VERBOSE": "undefined" };

/** What every module of ours imports, so that whoever needs one of these needs all. */
const TOGETHER = "scripts/loaded-together.mjs";

const PLUGINS = [rawText, templates, absentPackages, oneShape];

/**
 * Bundles the command and the library with every package that they use, so that an install brings no dependency.
 * Gives the files by their path in dist, and the input files that ended up in them.
 */
export async function bundle(root) {
  const later = laterLoaded(root);
  const command = await esbuild.build({ ...options(root), ...commandOptions(later.plugin) });
  const library = await esbuild.build({ ...options(root), ...libraryOptions(later.modules) });
  const chunks = chunksByModule(library.metafile);
  const modules = new Map(library.outputFiles.map((file) => [nameOf(file, root), file.text]));
  const files = await asCommonJs(root, modules);
  return {
    files: new Map([
      ...files,
      ["index.js", door(library.metafile)],
      ["cli.cjs", stamped(later.linked(command.outputFiles[0].text, chunks))],
    ]),
    packaged: [...new Set([command, library].flatMap(({ metafile }) => packaged(metafile)))],
  };
}

function options(root) {
  return {
    absWorkingDir: root,
    outdir: "dist",
    bundle: true,
    platform: "node",
    target: "node20.19",
    // Identifiers stay, for stack traces that can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
    metafile: true,
    write: false,
  };
}

/**
 * The command line, and a `generate` with nothing to do: one CommonJS file. Node's loader of modules alone takes a third
 * of the time of `node -e 0`, and where little is to be done that is most of it (Node 20.20, 2026-11-28: `--version`
 * 1.9 and 1.4 times `node -e 0`).
 */
function commandOptions(plugin) {
  return {
    entryPoints: { cli: "src/cli/main.ts" },
    format: "cjs",
    // Whatever goes by the name of its file goes by what the command is built of.
    define: { ...DEFINE, "import.meta.url": JSON.stringify(`file:///${BUILD}`) },
    // What is loaded when it is called is CommonJS too.
    supported: { "dynamic-import": false },
    plugins: [plugin, pastTheDoor, ...PLUGINS],
  };
}

/** The library, and what the command loads when it is called: each a chunk of its own, as one file starts five times slower. */
function libraryOptions(modules) {
  return {
    entryPoints: [{ in: "src/index.ts", out: "index" }, ...modules.map((path) => ({ in: path, out: chunkOf(path) }))],
    entryNames: "[dir]/[name]-[hash]",
    chunkNames: "chunks/c-[hash]",
    splitting: true,
    // Bare imports of modules without effects do nothing else, and that is what they are for.
    logOverride: { "ignored-bare-import": "silent" },
    format: "esm",
    define: DEFINE,
    plugins: [keptImports(TOGETHER), pastTheDoorWith(TOGETHER), ...PLUGINS],
  };
}

const chunkOf = (path) => `chunks/${path.replace(/^src\/cli\/|\.ts$/g, "").replaceAll("/", "-")}`;

/** The library is called as the manifest says; all others by what they hold. */
const nameOf = (file, root) =>
  relative(`${root}/dist`, file.path)
    .replaceAll("\\", "/")
    .replace(/^index-\w+\.js$/, "index.js");

function chunksByModule({ outputs }) {
  const entries = Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint !== undefined);
  return new Map(
    entries.map(([path, { entryPoint }]) => [entryPoint, `./${commonJsName(path.replace(/^dist\//, ""))}`]),
  );
}

/** The library's door, for `import`. */
function door({ outputs }) {
  const library = Object.values(outputs).find(({ entryPoint }) => entryPoint === "src/index.ts");
  return `import library from"./index.cjs";export const{${library.exports.join(",")}}=library;\n`;
}

/** The names of the chunks are in it, so that it says what all that the command may load is built of. */
const stamped = (text) => text.replaceAll(BUILD, createHash("sha256").update(text).digest("hex").slice(0, 16));

function packaged({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
}
