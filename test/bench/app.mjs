import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";

/**
 * What an app ships, in bytes, that calls some functions of a client.
 * @param from the client's module, seen from the folder `resolveDir`.
 * @param configure what the client is configured by: the name of a function, and a call of it.
 */
export async function bundledApp(resolveDir, from, emitters, configure) {
  const names = [...Object.keys(configure), ...emitters];
  const contents = `import { ${names.join(", ")} } from "${from}";
${Object.values(configure).join(";\n")};
export const send = (payload) => {
${emitters.map((emitter) => `  ${emitter}(payload);\n`).join("")}};
`;
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  const [{ contents: bytes }] = outputFiles;
  return { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}
