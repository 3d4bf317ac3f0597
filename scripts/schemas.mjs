import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import * as esbuild from "esbuild";
import { absentPackages } from "./absent-packages.mjs";
import { rawText } from "./raw-text.mjs";
import { templates } from "./templates.mjs";

const ANSWERS = "src/cli/answers";

/** Every JSON Schema that the package ships: its name in dist/schema, and the function that gives it. */
const schemasOf = (root) => [
  { file: "plan.schema.json", from: "src/source/plan-schema.ts", name: "planSchema" },
  ...readdirSync(join(root, ANSWERS))
    .filter((file) => file !== "answer.ts")
    .map((file) => ({ from: `${ANSWERS}/${file}`, command: basename(file, ".ts") }))
    .map(({ from, command }) => ({ file: `${command}.schema.json`, from, name: `${command}Schema` })),
];

/** Calls the functions above, and gives the files by their path in dist. Programs read them: line breaks would be half of their weight. */
export async function schemas(root) {
  const all = schemasOf(root);
  const functions = await load(root, all);
  const schemaOf = (name) => {
    const schema = functions[name]();
    // Editors complete the rules; the grammar of the language knows none, and takes any.
    return name === "planSchema" ? functions.withRules(schema, functions.RULES) : schema;
  };
  return new Map(all.map(({ file, name }) => [`schema/${file}`, `${JSON.stringify(schemaOf(name))}\n`]));
}

async function load(root, all) {
  const exported = [
    ...all,
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
