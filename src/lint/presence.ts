import type { Call } from "../model/event.ts";
import type { ContextProperty, Property } from "../model/property.ts";

/**
 * The property on a way because of which the value at its end may be absent; undefined where it always comes. A
 * constant and a default that is filled in always come, and context comes from all sources that it is not narrowed to.
 */
export const whyAbsent = (call: Call, way: readonly Property[]): Property | undefined =>
  way.find((property, index) => !isSent(property) || (index === 0 && isElsewhere(property, call)));

const isSent = ({ required, shape, fill, default: standard }: Property): boolean =>
  required || shape.const !== undefined || (fill && standard !== undefined);

/** Whether it is context that not all of an event's sources send. */
function isElsewhere(property: ContextProperty, { sources }: Call): boolean {
  return property.sources !== undefined && !sources.every((source) => property.sources?.includes(source));
}
