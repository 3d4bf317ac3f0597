import type { Properties } from "../envelope.ts";
import type { Sink } from "../sink.ts";
import { ulid } from "../ulid.ts";
import { positional } from "./analytics-js.ts";
import { contextOf } from "./stamp.ts";

/** As `AnalyticsJs`; it says of each part that it may be `null`, and to a compiler that is another thing. */
export interface RudderstackBrowser {
  track(event: string, properties?: Properties | null, options?: Properties | null): unknown;
  page(name: string, properties?: Properties | null, options?: Properties | null): unknown;
  page(category: string, name: string, properties?: Properties | null, options?: Properties | null): unknown;
  identify(userId: string, traits?: Properties | null, options?: Properties | null): unknown;
  identify(traits: Properties | null, options?: Properties | null): unknown;
  group(groupId: string, traits?: Properties | null, options?: Properties | null): unknown;
  reset(): unknown;
}

/**
 * The SDK of RudderStack in the browser: `RudderAnalytics` of `@rudderstack/analytics-js`. It makes an id of its own for every
 * call whatever it is told (3.34.1, read 2026-11-22); ours travels in the context, for whoever drops repeats later.
 */
export function rudderstackBrowser(sdk: RudderstackBrowser): Sink {
  return positional(sdk, (envelope) => ({
    ...contextOf(envelope),
    message_id: ulid(envelope.messageId),
    originalTimestamp: envelope.timestamp.toISOString(),
    ...(envelope.anonymousId && { anonymousId: envelope.anonymousId }),
  }));
}
