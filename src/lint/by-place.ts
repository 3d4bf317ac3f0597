import type { Outgoing, Sent } from "./outgoing.ts";

/** One fault of one property at one vendor, with the events that it comes with. */
export interface Faulty<T> {
  readonly what: T;
  readonly sent: Sent;
  readonly of: readonly Outgoing[];
}

/** What is wrong with the properties of all that goes out, once for each place and vendor, however many events share it. */
export function faultsByPlace<T>(
  all: readonly Outgoing[],
  fault: (sent: Sent, of: Outgoing) => T | undefined,
): readonly Faulty<T>[] {
  const found = new Map<string, { what: T; sent: Sent; of: Outgoing[] }>();
  for (const each of all) {
    for (const sent of each.sent) {
      const what = fault(sent, each);
      if (what === undefined) continue;
      const key = `${each.vendor.title}\n${JSON.stringify(sent.nameAt)}`;
      const known = found.get(key);
      if (known) known.of.push(each);
      else found.set(key, { what, sent, of: [each] });
    }
  }
  return [...found.values()];
}
