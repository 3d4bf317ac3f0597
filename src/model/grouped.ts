/** Things by what they have in common, in the order in which they first come; `Map.groupBy` is not in Node 20. */
export function grouped<K, T>(all: Iterable<T>, keyOf: (each: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) gather(groups, keyOf(each), each);
  return groups;
}

/** A map of lists, weak or not. */
interface Lists<K, T> {
  get(key: K): T[] | undefined;
  set(key: K, list: T[]): unknown;
}

/** Adds to the list under a key, which begins with what is added first. */
export function gather<K, T>(lists: Lists<K, T>, key: K, each: T): void {
  const known = lists.get(key);
  if (known) known.push(each);
  else lists.set(key, [each]);
}
