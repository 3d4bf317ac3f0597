import { statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { CliError } from "./exit.ts";
import { out, say } from "./output.ts";
import { reason, systemCode } from "./system-error.ts";

/** The streams of this process by the names that a system has for them: a redirected one would be cut short if opened anew. */
const OWN: Readonly<Record<string, (text: string) => void>> = {
  "/dev/stdout": out,
  "/dev/fd/1": out,
  "/proc/self/fd/1": out,
  "/dev/stderr": say,
  "/dev/fd/2": say,
  "/proc/self/fd/2": say,
};

/**
 * Whether what stands at a path is a stream and no file: a pipe, a terminal or a device, and whatever a system keeps in
 * `/dev` and `/proc`, where `/dev/stdout` is a link to wherever the output goes. It is written to; to be replaced by a
 * file would be its end, and root can do that.
 */
export function isStream(path: string): boolean {
  if (/^\/(?:dev|proc)\//.test(resolve(path))) return true;
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat !== undefined && !stat.isFile() && !stat.isDirectory();
  } catch {
    // A path below a file, a folder that is closed: to write there fails, and says why.
    return false;
  }
}

/** Writes to a stream. Throws where it takes nothing; a reader that has stopped reading is no error. */
export function pour(path: string, text: string): void {
  const own = OWN[resolve(path)];
  if (own) {
    own(text);
    return;
  }
  try {
    writeFileSync(path, text, { flag: "a" });
  } catch (error) {
    if (systemCode(error) !== "EPIPE") throw new CliError(`${path} cannot be written: ${reason(error)}`);
  }
}
