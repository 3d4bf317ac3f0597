// Y of the bench, run as a process of its own: what merely parsing the files given as arguments costs.
import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";

for (const file of process.argv.slice(2)) parseDocument(readFileSync(file, "utf8"), { uniqueKeys: false });
