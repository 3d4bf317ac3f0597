import type { Outcome } from "./outcome.ts";

/** What an import did, for programs. */
export function importJson({ wrote, losses, counts, added, already, differences, missing }: Outcome): string {
  const said = { files: wrote, losses, counts, added, differing: already, differences, missing };
  return JSON.stringify({ version: 1, ...said }, undefined, 2);
}
