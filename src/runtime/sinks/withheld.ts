import type { Envelope, Properties } from "../envelope.ts";

/**
 * Takes from an envelope what a destination must not get.
 * @param paths dotted; a list's elements have the path of the list.
 * @param withUser whether the id of the user goes, too.
 */
export function withheld(paths: readonly string[], withUser = false): (envelope: Envelope) => Envelope {
  const hidden = new Set(paths);
  return ({ userId, ...envelope }) => {
    const user = userId === undefined || withUser ? {} : { userId };
    return envelope.properties
      ? { ...envelope, ...user, properties: without(envelope.properties, hidden, "") }
      : { ...envelope, ...user, traits: without(envelope.traits, hidden, "") };
  };
}

function without(data: Properties, hidden: ReadonlySet<string>, above: string): Properties {
  const left = Object.entries(data).filter(([name]) => !hidden.has(above + name));
  return Object.fromEntries(left.map(([name, value]) => [name, inside(value, hidden, `${above}${name}.`)]));
}

function inside(value: unknown, hidden: ReadonlySet<string>, above: string): unknown {
  if (Array.isArray(value)) return value.map((each) => inside(each, hidden, above));
  return typeof value === "object" && value ? without({ ...value }, hidden, above) : value;
}
