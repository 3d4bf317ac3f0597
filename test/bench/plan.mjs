import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eventName, properties } from "./event.mjs";

/**
 * Writes a plan of `count` events into `folder`, in one file or in one file per event, about 1.1 kB for each.
 * All outputs go to `folder`/out. Gives what `--plan` takes, and the files with the events, by path from `folder`.
 */
export function writePlan(folder, count, layout) {
  const indexes = Array.from({ length: count }, (_, index) => index);
  if (layout === "one file") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "plan.yaml"), `${head("out")}events:\n${indexes.map(eventYaml).join("")}`);
    return { path: "plan.yaml", files: ["plan.yaml"] };
  }
  mkdirSync(join(folder, "plan/events"), { recursive: true });
  writeFileSync(join(folder, "plan/plan.yaml"), head("../out"));
  const files = indexes.map((index) => `plan/events/${eventName(index)}.yaml`);
  for (const index of indexes) writeFileSync(join(folder, files[index]), `events:\n${eventYaml(index)}`);
  return { path: "plan", files: ["plan/plan.yaml", ...files] };
}

function head(out) {
  return `plan: { language: 1, name: bench, version: 1.0.0, description: What a shop sends. }
sources:
  web: { kind: client, platform: browser }
environments:
  production: { validation: off }
  test: { validation: throw }
generate:
  - { target: typescript, source: web, out: ${out}/typescript }
  - { target: json-schema, out: ${out}/json-schema }
  - { target: markdown, out: ${out}/markdown }
`;
}

function eventYaml(index) {
  const lines = Object.entries(properties(index)).map(([name, property]) => propertyYaml(name, property));
  return `  ${eventName(index)}:
    title: Product added to cart ${index}
    description: The shopper put a variant into cart ${index}.
    firesWhen: After the server confirmed it, once per click.
    properties:
${lines.join("")}`;
}

function propertyYaml(name, property) {
  const keywords = Object.entries(property).map(([key, value]) => `        ${key}: ${scalar(value)}\n`);
  return `      ${name}:\n${keywords.join("")}`;
}

/** Words stand as people write them, without quotes; anything else in a way that JSON and YAML share. */
function scalar(value) {
  return typeof value === "string" && /^\w[\w ,.']*$/.test(value) ? value : JSON.stringify(value);
}
