import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The code of the guide to the client, by the names of its files, as it is written there. */
export function guide(): ReadonlyMap<string, string> {
  const text = readFileSync(join(import.meta.dirname, "../../docs/client.md"), "utf8");
  return new Map(
    [...text.matchAll(/```ts file=(\S+)\n([\s\S]*?)```/g)].map(([, file = "", code = ""]) => [file, code]),
  );
}
