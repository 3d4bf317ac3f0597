import { attempt, fail } from "./attempt.ts";
import { whenStarted } from "./dispatch.ts";
import type { Choice } from "./facts.ts";
import { storeKey } from "./identity.ts";
import { LIMIT } from "./limit.ts";
import type { State, Step } from "./state.ts";
import type { Tracker } from "./tracker.ts";
import { written } from "./values.ts";

/** Drops an event if one of its categories was denied; lets it wait while one is neither chosen nor granted by default. */
export function needs(categories: readonly string[]): Step {
  return {
    pass(envelope, state, next) {
      const go = (): void => {
        const verdicts = categories.map((category) => verdictOn(state, category));
        if (verdicts.includes("denied")) return;
        state.waiting ??= [];
        if (!verdicts.includes(undefined)) next(envelope);
        else if (state.waiting.length < LIMIT) state.waiting.push(go);
        else fail(state, "consent", `more than ${LIMIT} events wait for it`);
      };
      go();
    },
  };
}

/** Remembers what was chosen, and sends or drops what waited for it. What is not named stays as it was. */
export function decide({ state }: Tracker, choices: object): void {
  attempt(state, "tracking", () => {
    whenStarted(state, () => {
      state.store.set(storeKey(state, "consent"), { ...chosen(state), ...written(choices, state.facts, []) });
      const { waiting = [] } = state;
      state.waiting = [];
      for (const go of waiting) attempt(state, "tracking", go);
    });
  });
}

function verdictOn(state: State, category: string): Choice | undefined {
  const choice = new Map<string, Choice>(Object.entries(chosen(state))).get(category);
  const initial = new Map(Object.entries(state.facts.consent ?? {})).get(category);
  return choice ?? (initial === "granted" ? initial : undefined);
}

function chosen(state: State): object {
  return state.store.get(storeKey(state, "consent")) ?? {};
}
