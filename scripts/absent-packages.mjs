/** Packages that a package of ours imports on a path that we never take, and what stands in for each. */
const ABSENT = [
  // Called for `format: true` alone; with its parsers of nine languages it would be 80 % of the bundle.
  { name: "prettier", importer: /json-schema-to-typescript/, code: throwing("prettier", "format") },
  // Reads schemas from YAML files; ours come from memory. A schema of it is extended as a module loads.
  {
    name: "js-yaml",
    importer: /json-schema-(?:ref-parser|to-typescript)/,
    code: `${throwing("js-yaml", "load")} exports.CORE_SCHEMA = { withTags() {} };`,
  },
  // Commands that are programs of their own; loading it is a fifth of what `--version` costs.
  { name: "node:child_process", importer: /commander/, code: throwing("node:child_process", "spawn") },
  // Source maps of templates that were compiled ahead; Handlebars does without where it finds none.
  { name: "source-map", importer: /handlebars/, code: "" },
];

function throwing(name, call) {
  const message = `${name} is not part of this build: nothing should have called ${call}().`;
  return `exports.${call} = () => { throw new Error(${JSON.stringify(message)}); };`;
}

/** esbuild: leaves the packages above out of the bundle. */
export const absentPackages = {
  name: "absent-packages",
  setup(build) {
    for (const { name, importer, code } of ABSENT) {
      const filter = new RegExp(`^${name}$`);
      build.onResolve({ filter }, (from) =>
        importer.test(from.importer) ? { path: name, namespace: "absent-packages" } : undefined,
      );
      build.onLoad({ filter, namespace: "absent-packages" }, () => ({ contents: code, loader: "js" }));
    }
  },
};
