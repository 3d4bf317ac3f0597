/**
 * A place for a few small objects, each as JSON can hold it. A `Map` is one; storage.ts has those that last. It must not
 * throw: one that loses what it is given, and says `undefined`, is good enough.
 */
export interface Store {
  get(key: string): object | undefined;
  set(key: string, value: object): unknown;
}
