import type { Envelope } from "./envelope.ts";
import type { Fault } from "./violation.ts";

/** Says that an envelope is not what the destination takes: a violation like any other. */
export type Refuse = (fault: Fault) => void;

/** Where envelopes go. What a method throws or rejects with reaches `config.onError`, and neither app nor other sinks. */
export interface Sink {
  readonly name: string;
  /** It stays on this machine, and gets envelopes in environments that send nothing. */
  readonly local?: boolean;
  /** Takes one envelope, its own to keep or change. A promise is waited for by `flush`. */
  send(envelope: Envelope, refuse: Refuse): unknown;
  /** Sends what it still holds. */
  flush?(): unknown;
  /** The person has left: forgets who it was. */
  reset?(): unknown;
}
