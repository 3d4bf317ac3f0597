import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { clientOf, inFolder } from "../support/client.ts";
import { guide } from "../support/guide.ts";
import { planFiles, planOfFiles } from "../support/plan.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const PAGES = ["shop.ts", "react.tsx", "worker.ts", "leaving.ts", "guide.tsx"];

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
  const own = [...PAGES, "guide-sdk.ts"].map(
    (page) => [page, readFileSync(join(import.meta.dirname, "pages", page), "utf8")] as const,
  );
  const client = await clientOf(plan, "web", { react: true });
  const folder = temporaryFolder(
    new Map([...inFolder("client", client), ...inFolder("generated/web", client), ...guide(), ...own]),
  );
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
    plugins: [toLoopback(folder)],
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(folder.length + 1), text]));
}

/** The guide talks to Customer.io; here it may talk to nobody but the shop's server. */
function toLoopback(folder: string): Plugin {
  return {
    name: "loopback",
    setup({ onResolve }) {
      onResolve({ filter: /^@customerio\/cdp-analytics-browser$/ }, ({ importer }) =>
        importer === join(folder, "browser.ts") ? { path: join(folder, "guide-sdk.ts") } : undefined,
      );
    },
  };
}
