// What the guide imports of Customer.io: the SDK itself, told to talk to the shop's own server.
import { AnalyticsBrowser as Sdk } from "@customerio/cdp-analytics-browser";

const { host, protocol } = location;

export const AnalyticsBrowser = {
  load({ writeKey }: { writeKey: string }, options: object) {
    const api = { apiKey: writeKey, apiHost: `${host}/customerio`, protocol: protocol.replace(":", "") };
    return Sdk.load({ writeKey, cdnSettings: { integrations: { "Customer.io Data Pipelines": api } } }, options);
  },
};
