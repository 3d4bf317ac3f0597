/** A JSON pointer (RFC 6901) into the merged plan: `/events/product_added/properties/coupon`. */
export type Pointer = string;

// Hardly any key has such a sign, and a plan has many keys.
const escaped = (key: string): string =>
  key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;

/** The pointer to a child, or to one further below: `child("/events", "a/b")` is `/events/a~1b`. */
export function child(parent: Pointer, ...keys: readonly (string | number)[]): Pointer {
  let pointer = parent;
  // By index: a plan has tens of thousands of pointers, and most code that asks for one has run too seldom to be optimised.
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? "";
    pointer += typeof key === "number" ? `/${key}` : `/${escaped(key)}`;
  }
  return pointer;
}

/** The keys of a pointer, unescaped. The root has none. */
export function keysOf(pointer: Pointer): readonly string[] {
  if (pointer === "") return [];
  const keys = pointer.slice(1).split("/");
  return pointer.includes("~") ? keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")) : keys;
}
