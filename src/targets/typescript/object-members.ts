/**
 * What every object has by itself (lib.es5.d.ts, TypeScript 5.4 to 7.0). TypeScript takes it for a property of that name
 * which the object was given, and under such a name it does not see what an index signature asks for.
 */
export const OBJECT_MEMBERS: ReadonlySet<string> = new Set([
  "constructor",
  "toString",
  "toLocaleString",
  "valueOf",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
]);

/** What stands there where nothing is given. */
export const inherited = (name: string): string => `Object["${name}"]`;

/** The type of a property that may be missing: where every object has one of that name, it may be that one. */
export const mayBeInherited = (name: string, type: string): string =>
  OBJECT_MEMBERS.has(name) ? `${type} | ${inherited(name)}` : type;
