import type { Bump } from "./policy/row.ts";

const ORDER: readonly Bump[] = ["none", "patch", "minor", "major"];

/** The highest of some bumps. */
export const highest = (bumps: Iterable<Bump>): Bump =>
  [...bumps].reduce<Bump>((most, each) => (ORDER.indexOf(each) > ORDER.indexOf(most) ? each : most), "none");

/** The numbers of a semantic version (semver.org 2.0.0), without pre-release and build. */
type Numbers = readonly [major: number, minor: number, patch: number];

function numbersOf(version: string | undefined): Numbers | undefined {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(version ?? "") ?? [];
  return patch === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

/** The bump as it is for a version: below 1.0.0 minor stands for major. */
export function bumpFor(bump: Bump, version: string | undefined): Bump {
  const numbers = numbersOf(version);
  return bump === "major" && numbers !== undefined && numbers[0] === 0 ? "minor" : bump;
}

/** The version that a bump leads to; nothing where the old one is no semantic version. */
export function bumped(version: string | undefined, bump: Bump): string | undefined {
  const numbers = numbersOf(version);
  if (numbers === undefined) return undefined;
  const [major, minor, patch] = numbers;
  switch (bump) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
    case "none":
      return version;
  }
}

/** Whether a version goes as far as was asked: at least the one that the bump leads to. */
export function isEnough(before: string | undefined, after: string | undefined, bump: Bump): boolean {
  const [wanted, given] = [numbersOf(bumped(before, bump)), numbersOf(after)];
  if (wanted === undefined || given === undefined) return true;
  for (const [index, number] of wanted.entries()) {
    const own = given[index] ?? 0;
    if (own !== number) return own > number;
  }
  return true;
}
