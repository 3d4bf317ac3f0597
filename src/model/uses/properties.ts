import { child, type Pointer } from "../pointer.ts";
import type { Property } from "../property.ts";
import type { Deprecation, Shape } from "../shape.ts";
import type { UseCollector } from "./collector.ts";
import type { Subject, User } from "./use.ts";

/** Makes a subject of the name of a property that stands beside another. */
type Beside = (name: string) => Subject;

/** What a property and those inside it say of their neighbours: what replaces them, and which holds their unit. */
export function propertyUses(property: Property, user: User, beside: Beside, into: UseCollector): void {
  replacementUse(property.deprecated, user, beside, into);
  const { name, unit, shape } = property;
  if (unit && "from" in unit)
    into.add(user, "is measured in", beside(unit.from), child(keywordOf(property, "unit"), "from"));
  if (holdsOthers(shape)) innerUses(shape, user, (inner) => beside(`${name}.${inner}`), into);
}

const holdsOthers = ({ ref, items, properties }: Shape): boolean => (ref ?? items ?? properties) !== undefined;

/** What many events hold is the same object, and is told once, of the first of them. */
function innerUses({ ref, items, properties }: Shape, user: User, beside: Beside, into: UseCollector): void {
  const type = ref === undefined ? undefined : into.index.types.get(ref);
  if (type) innerUses(type.shape, { kind: "type", name: type.name }, beside, into);
  if (items) innerUses(items, user, beside, into);
  if (properties && into.isNew(properties)) for (const each of properties) propertyUses(each, user, beside, into);
}

/** What `deprecated.replacedBy` says. */
export function replacementUse(
  deprecated: Deprecation | undefined,
  user: User,
  subject: Beside,
  into: UseCollector,
): void {
  if (deprecated?.replacedBy !== undefined)
    into.add(user, "is replaced by", subject(deprecated.replacedBy), child(deprecated.pointer, "replacedBy"));
}

function keywordOf({ layers, pointer }: Property, keyword: string): Pointer {
  const layer = layers.findLast(({ keywords }) => keywords.includes(keyword));
  return child(layer?.pointer ?? pointer, keyword);
}
