import { grouped } from "../../model/grouped.ts";
import { keysOf } from "../../model/pointer.ts";
import type { Located } from "../place.ts";
import type { Suppression } from "./suppression.ts";

/** What became of a suppression: it silenced something, nothing, or it silences no longer. */
export interface Verdict {
  readonly suppression: Suppression;
  readonly state: "used" | "unused" | "expired";
}

/** Findings that stay, those that are silenced and by what, and what became of each suppression. */
export interface Sifted {
  readonly kept: readonly Located[];
  readonly suppressed: readonly { readonly located: Located; readonly by: Suppression }[];
  readonly verdicts: readonly Verdict[];
}

/** Whether a suppression holds no longer on a day, an ISO date. */
export const isExpired = ({ until }: Suppression, today: string): boolean => until !== undefined && until < today;

/** Takes out the findings that suppressions cover on a day, an ISO date. One that has expired covers nothing. */
export function suppress(located: readonly Located[], suppressions: readonly Suppression[], today: string): Sifted {
  const valid = suppressions.filter((each) => !isExpired(each, today));
  const byRule = grouped(valid, ({ rule }) => rule);
  const covers = new Map([...byRule].map(([rule, all]) => [rule, new Cover(all)]));
  const used = new Set<Suppression>();
  const kept: Located[] = [];
  const suppressed: { located: Located; by: Suppression }[] = [];
  for (const each of located) {
    const by = covers.get(each.diagnostic.rule)?.over(each) ?? [];
    for (const suppression of by) used.add(suppression);
    const [first] = by;
    if (first === undefined) kept.push(each);
    else suppressed.push({ located: each, by: first });
  }
  const stateOf = (each: Suppression): Verdict["state"] => {
    if (isExpired(each, today)) return "expired";
    return used.has(each) ? "used" : "unused";
  };
  const verdicts = suppressions.map((suppression) => ({ suppression, state: stateOf(suppression) }));
  return { kept, suppressed, verdicts };
}

/** The suppressions of one rule, by what they cover: a baseline may hold thousands. */
class Cover {
  readonly #byKey: ReadonlyMap<string, readonly Suppression[]>;

  constructor(suppressions: readonly Suppression[]) {
    this.#byKey = grouped(suppressions, keyOf);
  }

  over({ diagnostic: { at }, file, line, fingerprint, formerly }: Located): readonly Suppression[] {
    const findings = [fingerprint, ...formerly].map((each) => `finding ${each}`);
    const keys = [...findings, `line ${line} ${file}`, "below "];
    if ("pointer" in at) {
      let path = "";
      for (const key of keysOf(at.pointer)) {
        path = path === "" ? key : `${path}.${key}`;
        keys.push(`below ${path}`);
      }
    }
    return keys.flatMap((key) => this.#byKey.get(key) ?? []);
  }
}

function keyOf({ scope }: Suppression): string {
  switch (scope.kind) {
    case "finding":
      return `finding ${scope.fingerprint}`;
    case "line":
      return `line ${scope.line} ${scope.file}`;
    case "below":
      return `below ${scope.path ?? ""}`;
  }
}
