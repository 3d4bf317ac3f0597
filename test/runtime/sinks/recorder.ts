/** One call of a function of an SDK: its name, and what it was given. */
export type Called = readonly [name: string, ...given: readonly unknown[]];

/** An SDK of which every function is noted; `more` are those of its parts that are no functions, or answer something. */
export function recorder<T extends object>(more: Partial<T> = {}): { readonly sdk: T; readonly calls: Called[] } {
  const calls: Called[] = [];
  const partOf = (path: string): unknown =>
    new Proxy(() => {}, {
      get: (_, name) => partOf(`${path}.${String(name)}`),
      apply: (_target, _this, given) => {
        calls.push([path, ...given]);
        return partOf(`${path}()`);
      },
    });
  const sdk = new Proxy(more, {
    get: (known, name) => Reflect.get(known, name) ?? partOf(String(name)),
    has: () => true,
  }) as T;
  return { sdk, calls };
}
