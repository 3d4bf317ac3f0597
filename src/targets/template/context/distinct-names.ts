/**
 * The names, each once: one that was there before takes a number (`size`, `size_2`). What is natural to one name is
 * never given to another, so that a new name changes no other but its own doubles.
 */
export function distinctNames(names: readonly string[]): readonly string[] {
  const natural = new Set(names);
  if (natural.size === names.length) return names;
  const taken = new Set<string>();
  return names.map((name) => {
    const free = taken.has(name) ? numbered(name, natural, taken) : name;
    taken.add(free);
    return free;
  });
}

function numbered(name: string, natural: ReadonlySet<string>, taken: ReadonlySet<string>): string {
  let number = 2;
  while (natural.has(`${name}_${number}`) || taken.has(`${name}_${number}`)) number += 1;
  return `${name}_${number}`;
}
