import { member } from "../members.ts";
import type { Sink } from "../sink.ts";
import { type AnalyticsJs, analyticsJs } from "./analytics-js.ts";

/** A call on its way through the SDK. */
interface Dispatched {
  readonly event: object;
  updateEvent(path: string, value: unknown): unknown;
}

interface Plugin {
  name: string;
  type: "before";
  version: string;
  isLoaded(): boolean;
  load(): Promise<unknown>;
  track<C extends Dispatched>(call: C): C;
  page<C extends Dispatched>(call: C): C;
  identify<C extends Dispatched>(call: C): C;
  group<C extends Dispatched>(call: C): C;
}

/** The SDK of Customer.io in the browser: what `AnalyticsBrowser.load` of `@customerio/cdp-analytics-browser` gives. */
export interface CustomerioBrowser extends AnalyticsJs {
  register(plugin: Plugin): unknown;
}

/**
 * As `analyticsJs`. The SDK (0.5.11, read 2026-11-22) makes an id of its own for every call and puts the caller's into the
 * context; a plugin takes it from there, so that a call that is repeated keeps its id.
 */
export function customerioBrowser(sdk: CustomerioBrowser): Sink {
  sdk.register({
    name: "tracking-plan ids",
    type: "before",
    version: "1.0.0",
    isLoaded: () => true,
    load: () => Promise.resolve(),
    track: keepId,
    page: keepId,
    identify: keepId,
    group: keepId,
  });
  return analyticsJs(sdk);
}

function keepId<C extends Dispatched>(call: C): C {
  const messageId = member<unknown>(Object(member<unknown>(Object(call.event), "context")), "messageId");
  if (messageId) {
    call.updateEvent("messageId", messageId);
    call.updateEvent("context.messageId", undefined);
  }
  return call;
}
