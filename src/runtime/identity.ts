import type { Person } from "./person.ts";
import type { State, Step } from "./state.ts";
import { randomUuid } from "./uuid.ts";

/** Who is there, as the store says, which another tab may have changed; somebody new where it says nothing. */
export function personOf(state: State): Person {
  if (state.facts.kind === "server") return {};
  const person = state.store.get(storeKey(state, "person"));
  return isPerson(person) ? person : keep(state, { anonymousId: randomUuid() });
}

/** Remembers who is there, across reloads where the store lasts. */
export function keep(state: State, person: Person): Person {
  state.store.set(storeKey(state, "person"), person);
  return person;
}

/** Remembers the person or account that a call brought. */
export const remember: Step = {
  pass(envelope, state, next) {
    const { userId, groupId } = envelope;
    if (state.facts.kind === "client")
      keep(state, { ...personOf(state), ...(userId && { userId }), ...(groupId && { groupId }) });
    next(envelope);
  },
};

/** The key under which something of this plan and environment is stored: `acme-shop.production.person`. */
export function storeKey({ facts, config }: State, what: string): string {
  return `${facts.name}.${config.environment}.${what}`;
}

function isPerson(value: object | undefined): value is Person {
  return value !== undefined && "anonymousId" in value;
}
