import { type Bump, bumped, isEnough, locate } from "../../index.ts";
import type { ChangesPart } from "./changes-part.ts";
import type { Ground } from "./ground.ts";
import type { Part } from "./part.ts";

/** Whether the plan's version goes as far as its changes ask. */
export interface VersionPart extends Part {
  readonly before?: string;
  readonly after?: string;
  readonly bump: Bump;
  /** The least that it must be. */
  readonly required?: string;
}

/** Holds the plan to the version that its changes ask for. Without an older plan any version will do. */
export function versionPart({ head, base }: Ground, changes: ChangesPart | undefined): VersionPart {
  const after = head.plan.version;
  const said = after === undefined ? "none is said" : after;
  const versions = { ...(after !== undefined && { after }) };
  if (base === undefined || changes === undefined)
    return { passed: true, said, located: [], bump: "none", ...versions };
  const before = base.plan.version;
  const { bump } = changes.told.diff;
  const required = bumped(before, bump);
  const all = {
    ...versions,
    bump,
    ...(before !== undefined && { before }),
    ...(required !== undefined && { required }),
  };
  if (bump === "none" || isEnough(before, after, bump)) return { ...all, passed: true, said, located: [] };
  const message = `the version is ${after ?? "not said"}, and the changes since ${before ?? "the older plan"} ask for ${required ?? bump} (${bump})`;
  const located = locate(
    [
      {
        rule: "version-too-low",
        severity: "error",
        message,
        hint: `Say \`version: ${required ?? bump}\`, or higher, in \`plan\`.`,
        at: { pointer: "/plan/version", of: "value" },
      },
    ],
    head.places,
  );
  return { ...all, passed: false, said: `${after ?? "none"}, and the changes ask for ${required ?? bump}`, located };
}
