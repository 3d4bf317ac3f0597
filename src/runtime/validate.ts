import type { Config, Validators } from "./config.ts";
import { type Envelope, nameOf } from "./envelope.ts";
import type { Mode } from "./facts.ts";
import type { Person } from "./person.ts";
import type { Validator } from "./validator.ts";
import type { Fault } from "./violation.ts";

const indexes = /* @__PURE__ */ new WeakMap<Validators, ReadonlyMap<string, Validator>>();

/** Exported beside the generated validators, which it searches: an app without them ships none of this. */
export function validate(
  { validators, sample = 1 }: Config,
  mode: Mode,
  envelope: Envelope,
  person: Person,
): readonly Fault[] {
  if (!validators || mode === "off" || (mode === "report" && Math.random() >= sample)) return [];
  const index = indexes.get(validators) ?? indexed(validators);
  const validator = index.get(keyOf(envelope.type, nameOf(envelope)));
  // Of events, what is required is required every time. Nobody is remembered on a server, where this may be the first call
  // about a person or any other.
  const later =
    envelope.traits !== undefined && (person.anonymousId === undefined || envelope.userId === person.userId);
  try {
    return validator?.check(envelope.traits ?? envelope.properties, later) ?? [];
  } catch (error) {
    return [{ property: "", expected: "a validator that works", got: `${error}` }];
  }
}

function indexed(validators: Validators): ReadonlyMap<string, Validator> {
  const index = new Map<string, Validator>(
    // Whatever else the module exports ends up under a key that nobody asks for.
    Object.values(validators).map((each) => [keyOf(each?.call, each?.name), each]),
  );
  indexes.set(validators, index);
  return index;
}

function keyOf(call: string, name: string): string {
  return `${call} ${name}`;
}
