import type { Properties } from "./envelope.ts";

/** What may be said with any call. */
export interface Options {
  /** On a client, the person who is there counts unless this says otherwise. */
  readonly userId?: string | undefined;
  readonly anonymousId?: string | undefined;
  readonly groupId?: string | undefined;
  /** When it happened; now, unless said. */
  readonly timestamp?: Date | undefined;
  /** Makes repeats recognisable; a random UUID unless said. Events that the plan dedupes have their own. */
  readonly messageId?: string | undefined;
  /** For destinations that have such a place beside the properties: `ip`, `userAgent`, `page`. */
  readonly context?: Properties | undefined;
}

/** On a server, for an event that needs a known person. */
export type KnownOptions = Options & { readonly userId: string };

/** On a server, for any other event: somebody must have done it. */
export type SomeoneOptions = Options & ({ readonly userId: string } | { readonly anonymousId: string });
