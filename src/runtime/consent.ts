import { attempt, fail } from "./attempt.ts";
import { whenStarted } from "./dispatch.ts";
import type { Choice } from "./facts.ts";
import { keep, recall } from "./identity.ts";
import { joined } from "./joined.ts";
import { LIMIT } from "./limit.ts";
import { member } from "./members.ts";
import type { Step } from "./state.ts";
import type { Tracker } from "./tracker.ts";
import { written } from "./values.ts";

/** Drops an event if one of its categories was denied; lets it wait while one is neither chosen nor granted by default. */
export function needs(categories: readonly string[]): Step {
  return {
    pass(envelope, state, next) {
      const go = (): void => {
        const chosen: Readonly<Record<string, Choice>> = { ...recall(state, "consent") };
        const verdicts = categories.map((each) => member(chosen, each) ?? member(state.facts.consent, each));
        if (verdicts.includes("denied")) return;
        state.waiting ??= [];
        if (!verdicts.includes(undefined)) next(envelope);
        else if (state.waiting.length < LIMIT) state.waiting.push(go);
        else fail(state, "consent", "too many calls wait");
      };
      go();
    },
  };
}

/** Remembers what was chosen, and sends or drops what waited for it. What is not named stays as it was. */
export function decide({ state }: Tracker, choices: object): void {
  whenStarted(state, () => () => {
    keep(state, "consent", joined(recall(state, "consent"), written(choices, state.facts, [])));
    const { waiting = [] } = state;
    state.waiting = [];
    for (const go of waiting) attempt(state, "tracking", go);
  });
}
