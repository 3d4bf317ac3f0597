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
    const source = join(build.initialOptions.absWorkingDir, "src");
    const origins = originsOf(readFileSync(join(source, "index.ts"), "utf8"));
    build.onLoad({ filter: /[\\/]src[\\/]cli[\\/].*\.ts$/ }, ({ path }) => {
      const toSource = relative(dirname(path), source).replaceAll("\\", "/");
      const contents = readFileSync(path, "utf8").replaceAll(IMPORT, (_, names) =>
        directImports(namesOf(names), origins, toSource),
      );
      return { contents, loader: "ts" };
    });
  },
};

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
