import { host } from "./host.ts";
import type { State } from "./state.ts";

/** Does `work`. What it throws is told and stays here, so that no app falls over its analytics; violations go on. */
export function attempt<T>(state: State, from: string, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if ("violations" in Object(error)) throw error;
    fail(state, from, error);
    return undefined;
  }
}

/** Tells the app of an error, or the console, once for each `from`. */
export function fail({ config, failed }: State, from: string, error: unknown): void {
  try {
    if (config.onError) config.onError(error, from);
    else if (!failed.has(from)) host.console?.error(`tracking: ${from} failed`, error);
    failed.add(from);
  } catch {
    // There is nobody left to tell.
  }
}
