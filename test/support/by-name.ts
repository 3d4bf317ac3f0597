/** An object with these keys, which may be anything, `__proto__` too. */
export function byName<T>(
  names: readonly string[],
  make: (name: string, index: number) => T,
): Readonly<Record<string, T>> {
  const object: Record<string, T> = Object.create(null);
  names.forEach((name, index) => {
    object[name] = make(name, index);
  });
  return object;
}
