import type { RuleBug } from "../../index.ts";
import { paintErr, say } from "../output.ts";
import { VERSION } from "../version.ts";

/** Tells of rules that threw: bugs of ours, while all other rules have run. */
export function tellBugs(bugs: readonly RuleBug[]): void {
  for (const { rule, error } of bugs) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say(
      `${paintErr().red("bug")}  the rule \`${rule}\` ran into a mistake of its own. Please report it, with what follows; ` +
        `\`lint: { rules: { ${rule}: off } }\` leaves it out until then.\n`,
    );
    say(`tracking-plan ${VERSION}, Node ${process.version}, ${process.platform}\n${what}`);
  }
}
