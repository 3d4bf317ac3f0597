type Optional<T> = { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };
type Kept<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] };

/** The object without the members that are undefined: what is not said is not there. */
export function given<const T extends object>(values: T): Kept<T> & Optional<T> {
  const kept: Partial<Record<string, unknown>> = {};
  for (const [key, value] of Object.entries(values)) if (value !== undefined) kept[key] = value;
  // Exactly the members that the type makes optional were left out.
  return kept as Kept<T> & Optional<T>;
}
