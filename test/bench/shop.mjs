import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./process.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Generates the client of the shop's plan for the web. Gives its folder. */
export function shopClient(folder) {
  return generated(folder, "shop", "--target", "typescript", "--source", "web");
}

/** Generates the JSON Schemas of the shop's plan. Gives their folder. */
export function shopSchemas(folder) {
  return generated(folder, "shop-schemas", "--target", "json-schema");
}

function generated(folder, name, ...args) {
  const out = join(folder, name);
  const plan = join(ROOT, "tracking-plan");
  run({ args: [join(ROOT, "bin/tracking-plan.js"), "generate", ...args, "--out", out, "--plan", plan], cwd: folder });
  return out;
}

/** The functions of a client that an app may call. */
export function functionsOf(client) {
  return [...textOf(client, "index.ts").matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
}

/**
 * Each event and page of a client: its name, its function, the plan's example; where it is a page its category, where it is
 * deduped the key, where it identifies by what; and whether it is plain, without an id to compute or anybody to identify.
 */
export function examplesOf(client) {
  const text = textOf(client, "index.ts");
  const docs = text.matchAll(
    / \* Sent as `(\w+)`\.\n \* @example (.*)\n(?: \* @deprecated.*\n)? \*\/\nexport function (\w+)/g,
  );
  return [...docs].map(([, name, example, emitter]) => {
    const call = text.match(new RegExp(`function ${emitter}\\(.*\\n(.*)`))[1];
    const page = call.match(/\$page\(tracker, "page", "\w+", "(\w+)"/)?.[1];
    const key = call.match(/\$dedupe\(\[(.*?)\]/)?.[1];
    const identifier = call.match(/\$merges\("(\w+)"/)?.[1];
    return {
      name,
      emitter,
      example: JSON.parse(example),
      page,
      key: key && JSON.parse(`[${key}]`),
      identifier,
      isPlain: key === undefined && identifier === undefined,
    };
  });
}

function textOf(client, file) {
  return readFileSync(join(client, file), "utf8");
}
