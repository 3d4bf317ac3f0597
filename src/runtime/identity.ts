import { joined } from "./joined.ts";
import type { Person } from "./person.ts";
import type { State, Step } from "./state.ts";
import { randomUuid } from "./uuid.ts";

/** Who is there, as the store says, which another tab may have changed; somebody new where it says nothing. */
export function personOf(state: State): Person {
  const person: Person = recall(state, "person");
  return person.anonymousId ? person : welcome(state);
}

/** From now on somebody new is there. On a server nobody is, until a call says. */
export function welcome(state: State): Person {
  return state.facts.kind === "server" ? {} : keep(state, "person", { anonymousId: randomUuid() });
}

/** Remembers the person or account that a call brought. */
export const remember: Step = {
  pass(envelope, state, next) {
    const { userId, groupId } = envelope;
    if (state.facts.kind !== "server") keep(state, "person", joined(personOf(state), { userId, groupId }));
    next(envelope);
  },
};

/** What is kept under a name, across reloads where the store lasts; an empty object if there is nothing. */
export function recall(state: State, what: string): object {
  return { ...state.store.get(storeKey(state, what)) };
}

export function keep<T extends object>(state: State, what: string, value: T): T {
  state.store.set(storeKey(state, what), value);
  return value;
}

/** The key under which something of this plan and environment is stored: `acme-shop.production.person`. */
export function storeKey({ facts, config }: State, what: string): string {
  return `${facts.name}.${config.environment}.${what}`;
}
