import { nameOf } from "../envelope.ts";
import { host } from "../host.ts";
import type { Sink } from "../sink.ts";

/**
 * Prints a line for every envelope: `track order_completed {"order_id":"o1","email":"[personal]"}`.
 * @param personal dotted paths whose values are not printed; a list's elements have the path of the list.
 */
export function consoleSink(personal: readonly string[] = []): Sink {
  const hidden = new Set(personal);
  return {
    name: "console",
    local: true,
    send(envelope) {
      const data = redacted(envelope.properties ?? envelope.traits, "", hidden);
      host.console?.log(`${envelope.type} ${nameOf(envelope)} ${JSON.stringify(data)}`);
    },
  };
}

function redacted(value: unknown, path: string, hidden: ReadonlySet<string>): unknown {
  if (hidden.has(path)) return "[personal]";
  if (Array.isArray(value)) return value.map((each) => redacted(each, path, hidden));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [
    name,
    redacted(member, path ? `${path}.${name}` : name, hidden),
  ]);
  return Object.fromEntries(members);
}
