// Builds what is published: dist/ (the command, the library, their declarations, the schemas) and THIRD-PARTY-LICENSES.
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { declarations } from "./declarations.mjs";
import { thirdPartyLicences } from "./licences.mjs";
import { schemas } from "./schemas.mjs";
import { writeFile, writeFolder } from "./write.mjs";

const root = join(import.meta.dirname, "..");

const [code, types, schema] = await Promise.all([bundle(root), declarations(root), schemas(root)]);

writeFolder(join(root, "dist"), new Map([...code.files, ...types.files, ...schema]));
writeFile(join(root, "THIRD-PARTY-LICENSES"), thirdPartyLicences(root, code.packaged));

// A type error spoils the declarations and not the code, so it is told after all has been written.
if (types.errors !== "") {
  console.error(types.errors);
  process.exitCode = 1;
}
