import { CALL_LIMITS } from "./call-limits.ts";
import { type Limit, stated, type Vendor } from "./vendor.ts";

const TRACK = stated("docs.customer.io/integrations/api/track/", "2026-08-13");
const COMMANDS = stated("docs.customer.io/cdp/sources/semantic-events/cio-journeys", "2026-08-13");
const SEGMENT_ACTIONS = stated("segmentio/action-destinations, customerio/trackEvent", "2026-11-22");

const PER_ATTRIBUTE = (most: number): Limit => ({ most, unit: "bytes", over: "is refused", evidence: TRACK });

const command = (names: readonly string[], effect: string) => ({ names, effect, evidence: COMMANDS });

/** Customer.io: the Track API, and the Pipelines API, which forwards to the same workspace. */
export const customerio: Vendor = {
  title: "Customer.io",
  eventName: {
    most: 100,
    unit: "bytes",
    over: "is refused, or cut off on its way",
    evidence: TRACK,
    // rudder-transformer renames screens, and the limit holds for the new name.
    screen: (name) => `Viewed ${name} Screen`,
  },
  eventSize: CALL_LIMITS.customerio,
  traits: { most: 300, unit: "attributes", over: "are refused", evidence: TRACK },
  traitName: PER_ATTRIBUTE(150),
  traitValue: PER_ATTRIBUTE(1000),
  commands: [
    command(["User Deleted"], "deletes the person"),
    command(["User Suppressed"], "deletes the person and ignores them from then on"),
    command(["User Unsuppressed"], "lets a suppressed person in again"),
    command(["Object Deleted"], "deletes the object that it names"),
    command(["Relationship Deleted"], "takes the person out of the object that it names"),
    command(["Device Created or Updated", "Device Deleted"], "changes the devices of the person"),
    command(["Report Delivery Event"], "counts as the delivery of a message"),
  ],
  reservedProperties: [
    {
      names: ["recipient"],
      effect: "sends the campaign's mail to the address in it, in place of the person's own",
      unless: "overrides",
      evidence: TRACK,
    },
    {
      names: ["from_address", "reply_to"],
      effect: "writes it over what the campaign's mail says it is from, or answered to",
      unless: "overrides",
      evidence: TRACK,
    },
  ],
  reservedTraits: [
    {
      names: ["id", "cio_id", "anonymous_id"],
      effect: "takes it for the person's identifier",
      evidence: TRACK,
    },
    { names: ["_update", "_timestamp"], effect: "takes it for an instruction on the update itself", evidence: TRACK },
    {
      names: ["cio_relationships", "cio_subscription_preferences"],
      effect: "reads relationships or subscriptions from it",
      mild: true,
      evidence: TRACK,
    },
  ],
  dedupeId: { format: "ulid", evidence: TRACK },
  time: { unit: "seconds", evidence: TRACK },
};

/** What Segment's destination for Customer.io makes something else of. */
export const CUSTOMERIO_THROUGH_SEGMENT = {
  names: ["Report Content Event", "Application Installed", "Application Opened", "Application Uninstalled"],
  effect: "gets no event from it: Segment makes a change of devices or a delivery report of it",
  mild: true,
  evidence: SEGMENT_ACTIONS,
};
