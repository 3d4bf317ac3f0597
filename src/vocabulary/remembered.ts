/** Of how many texts an answer is remembered: the names of a large plan and their words, and no more of a process that stays. */
const MOST = 50_000;

/**
 * The same function of a text, with a memory: rules ask for the words of one name over and over. For functions whose
 * answer hangs on the text alone and is never changed.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
