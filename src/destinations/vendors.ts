import type { DestinationType } from "../model/plan.ts";
import { amplitude } from "./amplitude.ts";
import { customerio } from "./customerio.ts";
import { ga4 } from "./ga4.ts";
import { mixpanel } from "./mixpanel.ts";
import { posthog } from "./posthog.ts";
import { rudderstack } from "./rudderstack.ts";
import { segment } from "./segment.ts";
import { snowplow } from "./snowplow.ts";
import type { Vendor } from "./vendor.ts";

/** What is known of each type of destination. Of a warehouse, a bare endpoint and what is called `other`, nothing is. */
export const VENDORS: Readonly<Record<DestinationType, Vendor | undefined>> = {
  customerio,
  segment,
  rudderstack,
  posthog,
  amplitude,
  mixpanel,
  ga4,
  snowplow,
  warehouse: undefined,
  http: undefined,
  other: undefined,
};
