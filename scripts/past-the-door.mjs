import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** `import { a, type B } from "../../index.ts";`, as the formatter writes it. */
const IMPORT = /^import \{([^}]*)\} from "(?:\.\.\/)+index\.ts";/gm;

/** `export { a as b } from "./room/module.ts";` */
const EXPORT = /^export \{([^}]*)\} from "\.\/(.*)";/gm;

/**
 * esbuild: the command names what it wants of `src/index.ts`, and is given the modules where that comes from. The door
 * itself is an entry point that keeps all of the library, and whatever imports it loads all of that: half a megabyte
 * for `show`.
 */
export const pastTheDoor = {
  name: "past-the-door",
  setup(build) {
    const origins = originsIn(build);
    build.onLoad({ filter: CLI }, ({ path }) => ({ contents: direct(path, origins), loader: "ts" }));
  },
};

/**
 * The same, and every module of ours imports `first` before all else, a path from the root: whoever needs one of them needs
 * what that imports. esbuild's own `inject` puts it into packages that are CommonJS too, and then each module is wrapped
 * in a function, to be called by all others.
 */
export const pastTheDoorWith = (first) => ({
  name: "past-the-door-with",
  setup(build) {
    const origins = originsIn(build);
    const to = join(build.initialOptions.absWorkingDir, first);
    build.onLoad({ filter: SOURCE }, ({ path }) => {
      const text = CLI.test(path) ? direct(path, origins) : readFileSync(path, "utf8");
      return { contents: `import ${JSON.stringify(way(dirname(path), to))};${text}`, loader: "ts" };
    });
  },
});

const SOURCE = /[\\/]src[\\/](?:.*[\\/])?[^\\/]*\.ts$/;

const CLI = /[\\/]src[\\/]cli[\\/].*\.ts$/;

const way = (from, to) => relative(from, to).replaceAll("\\", "/");

/** The text of a module, which names where that comes from what it wants of the door. */
function direct(path, { source, origins }) {
  return readFileSync(path, "utf8").replaceAll(IMPORT, (_, names) =>
    directImports(namesOf(names), origins, way(dirname(path), source)),
  );
}

function originsIn(build) {
  const source = join(build.initialOptions.absWorkingDir, "src");
  return { source, origins: originsOf(readFileSync(join(source, "index.ts"), "utf8")) };
}

/** What the door exports: by its name there, the name and the module behind it. */
function originsOf(door) {
  const exports = [...door.matchAll(EXPORT)];
  return new Map(
    exports.flatMap(([, names, module]) => namesOf(names).map(({ from, to }) => [to, { name: from, module }])),
  );
}

/** The names of an import or export that are there at run time. */
function namesOf(list) {
  const names = list.split(",").map((each) => each.trim());
  return names
    .filter((each) => each !== "" && !each.startsWith("type "))
    .map((each) => {
      const [from, to = from] = each.split(" as ");
      return { from, to };
    });
}

function directImports(names, origins, toSource) {
  return names
    .map(({ from, to }) => {
      const origin = origins.get(from);
      if (origin === undefined) throw new Error(`src/index.ts exports no ${from}.`);
      return `import { ${origin.name} as ${to} } from "${toSource}/${origin.module}";`;
    })
    .join(" ");
}
