import * as esbuild from "esbuild";
import { absentPackages } from "./absent-packages.mjs";
import { rawText } from "./raw-text.mjs";
import { templates } from "./templates.mjs";

/** Every JSON Schema that the package ships: its name in dist/schema, and the function that gives it. */
const SCHEMAS = [
  { file: "plan.schema.json", from: "src/source/plan-schema.ts", name: "planSchema" },
  { file: "generate.schema.json", from: "src/cli/output-schemas.ts", name: "generateSchema" },
  { file: "show.schema.json", from: "src/cli/output-schemas.ts", name: "showSchema" },
  { file: "lint.schema.json", from: "src/cli/output-schemas.ts", name: "lintSchema" },
  { file: "rules.schema.json", from: "src/cli/output-schemas.ts", name: "rulesSchema" },
  { file: "explain.schema.json", from: "src/cli/output-schemas.ts", name: "explainSchema" },
  { file: "diff.schema.json", from: "src/cli/output-schemas.ts", name: "diffSchema" },
  { file: "import.schema.json", from: "src/cli/output-schemas.ts", name: "importSchema" },
  { file: "init.schema.json", from: "src/cli/output-schemas.ts", name: "initSchema" },
  { file: "check.schema.json", from: "src/cli/output-schemas.ts", name: "checkSchema" },
  { file: "export.schema.json", from: "src/cli/output-schemas.ts", name: "exportSchema" },
];

/** Calls the functions above, and gives the files by their path in dist. Programs read them: line breaks would be half of their weight. */
export async function schemas(root) {
  const functions = await load(root);
  const schemaOf = (name) => {
    const schema = functions[name]();
    // Editors complete the rules; the grammar of the language knows none, and takes any.
    return name === "planSchema" ? functions.withRules(schema, functions.RULES) : schema;
  };
  return new Map(SCHEMAS.map(({ file, name }) => [`schema/${file}`, `${JSON.stringify(schemaOf(name))}\n`]));
}

async function load(root) {
  const exported = [
    ...SCHEMAS,
    { from: "src/lint/setting-schema.ts", name: "withRules" },
    { from: "src/lint/registry.ts", name: "RULES" },
  ];
  const contents = exported.map(({ from, name }) => `export { ${name} } from "./${from}";`).join("\n");
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: "esm",
    platform: "node",
    plugins: [rawText, templates, absentPackages],
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
