import { type At, type Document, type Located, locate, type Place, type PlanPlaces } from "../../index.ts";

/** What was found before, where it stands now. `places` are of a plan that has the edited files and not all others. */
export function moved(found: Located, edited: ReadonlyMap<string, Document>, places: PlanPlaces): Located {
  const isMoved = ({ file }: { readonly file: string }): boolean => edited.has(file);
  if (!isMoved(found) && !found.related.some(isMoved)) return found;
  const [{ fingerprint, formerly } = found] = locate([found.diagnostic], places);
  const { at, related = [] } = found.diagnostic;
  return {
    ...found,
    ...(isMoved(found) && { ...placeNow(at, edited.get(found.file), places), fingerprint, formerly }),
    related: found.related.map((each, index) => ({
      ...each,
      ...(isMoved(each) && placeNow(related[index]?.at ?? each, edited.get(each.file), places)),
    })),
  };
}

/** A whole section stands in the first file that has it, of which a plan with half of its files knows nothing. */
function placeNow(at: At, document: Document | undefined, places: PlanPlaces): Place {
  const isSection = "pointer" in at && at.pointer.lastIndexOf("/") === 0;
  if (!isSection || document === undefined) return places.place(at);
  return places.place({ file: document.path, ...document.places.find([at.pointer.slice(1)], at.of) });
}
