import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SRC = join(import.meta.dirname, "../../src/runtime");
const CLIENT = join(import.meta.dirname, "client");

/** The files of a client as a project gets them, by path: the runtime beside the client, and imports that end in `.js`. */
export function emitted(): Map<string, string> {
  const files = new Map<string, string>();
  for (const path of readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"))) {
    files.set(`tracking/runtime/${path.replaceAll("\\", "/")}`, withJs(readFileSync(join(SRC, path), "utf8")));
  }
  for (const name of ["index", "server", "validators"]) {
    const text = readFileSync(join(CLIENT, `${name}.ts`), "utf8");
    files.set(`tracking/${name}.ts`, withJs(text.replaceAll('"../../../src/runtime/', '"./runtime/')));
  }
  return files;
}

function withJs(text: string): string {
  return text.replace(/(from "\.[^"\n]*)\.ts"/g, '$1.js"');
}
