import type { Property } from "../../model/property.ts";
import type { Subject, Use } from "../../model/uses/use.ts";
import { rewrite } from "./mentions.ts";
import { renamedPath } from "./path.ts";
import type { PlanNames } from "./plan-names.ts";
import type { Family } from "./property-family.ts";
import type { Rename } from "./rename.ts";

/** Whatever names the property by a path follows it. */
export function renameUses({ members }: Family, from: string, rename: Rename): void {
  const { to, names, into } = rename;
  const pathOf = (use: Use): Path | undefined => pathAfter(use.subject, members, to, names);
  const follow = (use: Use): void => {
    const path = pathOf(use);
    if (path === undefined || path.old === path.made) return;
    const others = names.usesAt(use.pointer).filter(({ of, subject }) => of === use.of && isPath(subject.kind));
    const isShared = others.some((other) => {
      const its = pathOf(other);
      return its !== undefined && its.old === its.made;
    });
    if (isShared) into.refuse(`\`${from}\` at ${use.pointer} means others too, which keep the name`);
    rewrite(use, (said) => rewritten(said, path.old, path.made), rename);
  };
  for (const use of names.usesMentioning(from)) follow(use);
}

/** A path as it is, and after the rename. */
interface Path {
  readonly old: string;
  readonly made: string;
}

/** The path by which something is used; undefined where it is used by its name. */
function pathAfter(subject: Subject, members: ReadonlySet<Property>, to: string, names: PlanNames): Path | undefined {
  const owned = ownerOf(subject, names);
  if (owned === undefined) return undefined;
  const { properties, path } = owned;
  return { old: path, made: renamedPath(properties, path, members, to, names.types) };
}

/** The properties at which the path of a use begins. */
function ownerOf(
  subject: Subject,
  { plan, index }: PlanNames,
): { readonly properties: readonly Property[]; readonly path: string } | undefined {
  switch (subject.kind) {
    case "property": {
      const call = index.call(subject.of, subject.name);
      return call && { properties: index.payload(call), path: subject.path };
    }
    case "trait":
      return { properties: index.traits(), path: subject.name };
    case "group trait":
      return { properties: index.traits(subject.group), path: subject.name };
    case "identifier":
      return { properties: plan.identity.identifiers, path: subject.name };
    default:
      return undefined;
  }
}

const isPath = (kind: Use["subject"]["kind"]): boolean =>
  kind === "property" || kind === "trait" || kind === "group trait" || kind === "identifier";

/**
 * What is written where a path is used: the path, the path behind the name of its event or `trait.`, or the end of it
 * below another condition.
 */
function rewritten(said: string, old: string, made: string): string {
  if (said === old) return made;
  if (said.endsWith(`.${old}`)) return said.slice(0, -old.length) + made;
  if (!old.endsWith(`.${said}`)) return said;
  const depth = said.split(".").length;
  return old.split(".").length === made.split(".").length ? made.split(".").slice(-depth).join(".") : said;
}
