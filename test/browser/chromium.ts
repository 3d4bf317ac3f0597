import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";

const PLACES = [
  process.env["CHROMIUM_PATH"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where the browser is; nothing where there is none. */
export const CHROMIUM = PLACES.find((path) => path !== "" && existsSync(path));

/** Whether the tests in a browser are left out: never where CI runs them. */
export const isMissing = CHROMIUM === undefined && process.env["CI"] === undefined;

if (isMissing)
  console.warn(
    "No Chromium here: the tests in a browser are skipped. `apt-get install chromium`, or set CHROMIUM_PATH.",
  );

export async function launch(): Promise<Browser> {
  if (CHROMIUM === undefined)
    throw new Error("There is no Chromium. `apt-get install chromium`, or set CHROMIUM_PATH.");
  const { chromium } = await import("playwright-core");
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}
