import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { clientOf, inFolder } from "../support/client.ts";
import { planFiles, planOfFiles } from "../support/plan.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const PAGES = ["shop.ts", "react.tsx", "worker.ts", "leaving.ts"];

/** The shop's plan feeds Segment and an endpoint too, so that more SDKs can be watched. */
const MORE = `destinations:
  segment: { type: segment }
  lake: { type: http }
`;

/** The scripts of the pages, each bundled as an app bundles it, by their names. */
export async function scripts(): Promise<ReadonlyMap<string, string>> {
  const plan = await planOfFiles([
    ...planFiles("tracking-plan"),
    { path: "more.yaml", bytes: new TextEncoder().encode(MORE) },
  ]);
  const pages = PAGES.map((page) => [page, readFileSync(join(import.meta.dirname, "pages", page), "utf8")] as const);
  const folder = temporaryFolder(new Map([...inFolder("client", await clientOf(plan, "web")), ...pages]));
  const { outputFiles } = await build({
    entryPoints: PAGES.map((page) => join(folder, page)),
    outdir: folder,
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    jsxDev: true,
    define: { "process.env.NODE_ENV": '"development"' },
    nodePaths: [join(import.meta.dirname, "../../node_modules")],
    logLevel: "silent",
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(folder.length + 1), text]));
}
