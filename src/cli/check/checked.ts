import { folded, type Located } from "../../index.ts";
import { type ChangesPart, changesPart } from "./changes-part.ts";
import type { Ground } from "./ground.ts";
import { type LintPart, lintPart } from "./lint-part.ts";
import { type OutputsPart, outputsPart } from "./outputs-part.ts";
import type { Part } from "./part.ts";
import { type ScenariosPart, scenariosPart } from "./scenarios-part.ts";
import { type VersionPart, versionPart } from "./version-part.ts";

/** All that the gate looked at. */
export interface Checked {
  readonly ground: Ground;
  readonly lint: LintPart;
  readonly outputs: OutputsPart;
  /** Nothing where there is no older plan. */
  readonly changes?: ChangesPart;
  readonly scenarios: ScenariosPart;
  readonly version: VersionPart;
}

/** Looks at everything, whatever the first finding is: a report is read once. */
export async function checked(ground: Ground): Promise<Checked> {
  const changes = await changesPart(ground);
  return {
    ground,
    lint: lintPart(ground),
    outputs: await outputsPart(ground),
    ...(changes && { changes }),
    scenarios: scenariosPart(ground.head.plan),
    version: versionPart(ground, changes),
  };
}

/** What keeps the outputs from being made, and lint has not told already. */
export function refusedBeside({ lint, outputs }: Checked): readonly Located[] {
  const told = new Set(lint.located.map(({ fingerprint }) => fingerprint));
  return outputs.refused.filter(({ fingerprint }) => !told.has(fingerprint));
}

/** The parts by their names, in the order of reports. */
export const partsOf = ({
  lint,
  outputs,
  changes,
  scenarios,
  version,
}: Checked): readonly (readonly [string, Part])[] => [
  ...(changes ? [["changes", changes] as const] : []),
  ["lint", lint],
  ["outputs", outputs],
  ["scenarios", scenarios],
  ["version", version],
];

/** Whether the change may be merged. */
export const isPassed = (all: Checked): boolean => partsOf(all).every(([, { passed }]) => passed);

const RANKS = { error: 0, warning: 1, info: 2 } as const;

/** All that was found, each thing once, the gravest first: GitHub shows only the first few of each step. */
export const findingsOf = (all: Checked): readonly Located[] =>
  gravestFirst(partsOf(all).flatMap(([, { located }]) => located));

/**
 * The same for annotations, of which GitHub shows ten of a kind for each step: outputs that differ are told once for each
 * way in which they do, with their number and the first of them. They have no line of their own that anybody would mend.
 */
export function annotationsOf(all: Checked): readonly Located[] {
  const others = partsOf(all).flatMap(([, part]) => (part === all.outputs ? [] : part.located));
  return gravestFirst([...others, ...folded(all.outputs.located).map(({ told }) => told)]);
}

function gravestFirst(found: readonly Located[]): readonly Located[] {
  // What lint calls an error may also be why no outputs can be made.
  const once = new Map(found.map((each) => [`${each.diagnostic.rule} ${each.fingerprint}`, each]));
  return [...once.values()].sort((a, b) => RANKS[a.diagnostic.severity] - RANKS[b.diagnostic.severity]);
}
