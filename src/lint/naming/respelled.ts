import type { Pointer } from "../../model/pointer.ts";
import type { Fix, Renamed } from "../fix.ts";
import { type Drift, isOfLetters } from "./drift-found.ts";

/** What stands beside a place under one of the names of a drift, itself among them. */
type Beside = (pointer: Pointer, names: ReadonlySet<string>) => number;

/**
 * The repair of other spellings of a name: each is renamed where it stands, if that is one place, or if the convention asks for
 * the one to keep. Where another of them stands beside it, a person has to say which of the two is right.
 */
export function respelled(drift: Drift, whatAt: (pointer: Pointer) => Renamed, beside: Beside): { readonly fix?: Fix } {
  const { kept, others } = drift;
  const pointers = others
    .flatMap(({ candidate }) => candidate.places)
    .flatMap((at) => ("pointer" in at ? at.pointer : []));
  const isOne = pointers.length === 1;
  const isAsked = kept.isWithinConvention() && others.every(({ candidate }) => !candidate.isWithinConvention());
  if (!isOfLetters(drift) || !(isOne || isAsked)) return {};
  const names = new Set([kept.name, ...others.map(({ candidate }) => candidate.name)]);
  const fixes = pointers
    .filter((pointer) => isOne || beside(pointer, names) === 1)
    .map((at): Fix => ({ kind: "rename", what: whatAt(at), at, to: kept.name }));
  const [first, ...more] = fixes;
  if (first === undefined) return {};
  return { fix: more.length === 0 ? first : { kind: "together", fixes } };
}
