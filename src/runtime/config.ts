import type { Envelope } from "./envelope.ts";
import type { Mode } from "./facts.ts";
import type { Person } from "./person.ts";
import type { Sink } from "./sink.ts";
import type { Store } from "./store.ts";
import type { Fault, Violation } from "./violation.ts";

/** The module of the generated validators: they, and the function that finds the right one. */
export interface Validators {
  /** What is wrong with the data of a call, where the mode and the sample ask for it. `person` was there before. */
  validate(config: Config, mode: Mode, envelope: Envelope, person: Person): readonly Fault[];
}

/** What an app says when it starts. */
export interface Config {
  readonly environment: string;
  readonly sinks?: readonly Sink[] | undefined;
  /** Gives the context that the plan names and the source does not send by itself; asked at every event. */
  readonly context?: (() => object) | undefined;
  /** Where the person, the choices and what was sent are kept. Without one they last as long as the tracker. */
  readonly storage?: Store | undefined;
  /** The generated validators: the module itself, `import * as validators from "…/validators.js"`. */
  readonly validators?: Validators | undefined;
  /** In mode `report`, the share of calls that are validated, 0 to 1; all unless said. In production it turns it on. */
  readonly sample?: number | undefined;
  /** Hears of every violation that is not thrown. Unless given, the console warns. */
  readonly onViolation?: ((violation: Violation) => void) | undefined;
  /** Hears of what a sink or a function of the app threw. Unless given, the console shows the first of each. */
  readonly onError?: ((error: unknown, from: string) => void) | undefined;
}

/**
 * The configuration of one client: `E` its environments, `C` what its context function gives. The function may be
 * left out where nothing that it gives is required.
 */
export type ConfigOf<E extends string, C extends object> = Omit<Config, "environment" | "context"> & {
  readonly environment: E;
} & (Partial<C> extends C ? { readonly context?: (() => C) | undefined } : { readonly context: () => C });
