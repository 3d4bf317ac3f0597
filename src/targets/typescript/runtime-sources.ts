import attempt from "../../runtime/attempt.ts?raw";
import checks from "../../runtime/checks.ts?raw";
import checksCheck from "../../runtime/checks/check.ts?raw";
import checksChoice from "../../runtime/checks/choice.ts?raw";
import checksDateTime from "../../runtime/checks/date-time.ts?raw";
import checksFormats from "../../runtime/checks/formats.ts?raw";
import checksIp from "../../runtime/checks/ip.ts?raw";
import checksLazy from "../../runtime/checks/lazy.ts?raw";
import checksList from "../../runtime/checks/list.ts?raw";
import checksMembers from "../../runtime/checks/members.ts?raw";
import checksNumber from "../../runtime/checks/number.ts?raw";
import checksObject from "../../runtime/checks/object.ts?raw";
import checksSecret from "../../runtime/checks/secret.ts?raw";
import checksText from "../../runtime/checks/text.ts?raw";
import checksUri from "../../runtime/checks/uri.ts?raw";
import checksValidator from "../../runtime/checks/validator.ts?raw";
import checksValue from "../../runtime/checks/value.ts?raw";
import config from "../../runtime/config.ts?raw";
import consent from "../../runtime/consent.ts?raw";
import cookies from "../../runtime/cookies.ts?raw";
import core from "../../runtime/core.ts?raw";
import dedupe from "../../runtime/dedupe.ts?raw";
import dispatch from "../../runtime/dispatch.ts?raw";
import envelope from "../../runtime/envelope.ts?raw";
import facts from "../../runtime/facts.ts?raw";
import fanOut from "../../runtime/fan-out.ts?raw";
import fill from "../../runtime/fill.ts?raw";
import firstTouch from "../../runtime/first-touch.ts?raw";
import flush from "../../runtime/flush.ts?raw";
import group from "../../runtime/group.ts?raw";
import host from "../../runtime/host.ts?raw";
import identify from "../../runtime/identify.ts?raw";
import identity from "../../runtime/identity.ts?raw";
import joined from "../../runtime/joined.ts?raw";
import key from "../../runtime/key.ts?raw";
import known from "../../runtime/known.ts?raw";
import limit from "../../runtime/limit.ts?raw";
import members from "../../runtime/members.ts?raw";
import merge from "../../runtime/merge.ts?raw";
import normalize from "../../runtime/normalize.ts?raw";
import onEvents from "../../runtime/on-events.ts?raw";
import once from "../../runtime/once.ts?raw";
import options from "../../runtime/options.ts?raw";
import page from "../../runtime/page.ts?raw";
import person from "../../runtime/person.ts?raw";
import react from "../../runtime/react.ts?raw";
import rename from "../../runtime/rename.ts?raw";
import report from "../../runtime/report.ts?raw";
import reset from "../../runtime/reset.ts?raw";
import route from "../../runtime/route.ts?raw";
import routed from "../../runtime/routed.ts?raw";
import send from "../../runtime/send.ts?raw";
import sha1 from "../../runtime/sha1.ts?raw";
import sink from "../../runtime/sink.ts?raw";
import sinksAmplitude from "../../runtime/sinks/amplitude.ts?raw";
import sinksAnalyticsJs from "../../runtime/sinks/analytics-js.ts?raw";
import sinksAnalyticsNode from "../../runtime/sinks/analytics-node.ts?raw";
import sinksAtMost from "../../runtime/sinks/at-most.ts?raw";
import sinksConsole from "../../runtime/sinks/console.ts?raw";
import sinksCustomerioBrowser from "../../runtime/sinks/customerio-browser.ts?raw";
import sinksCustomerioTrack from "../../runtime/sinks/customerio-track.ts?raw";
import sinksDestination from "../../runtime/sinks/destination.ts?raw";
import sinksFetch from "../../runtime/sinks/fetch.ts?raw";
import sinksGtag from "../../runtime/sinks/gtag.ts?raw";
import sinksMemory from "../../runtime/sinks/memory.ts?raw";
import sinksMessage from "../../runtime/sinks/message.ts?raw";
import sinksMixpanelBrowser from "../../runtime/sinks/mixpanel-browser.ts?raw";
import sinksMixpanelNode from "../../runtime/sinks/mixpanel-node.ts?raw";
import sinksOutbox from "../../runtime/sinks/outbox.ts?raw";
import sinksPost from "../../runtime/sinks/post.ts?raw";
import sinksPosthogBrowser from "../../runtime/sinks/posthog-browser.ts?raw";
import sinksPosthogNode from "../../runtime/sinks/posthog-node.ts?raw";
import sinksRudderstackBrowser from "../../runtime/sinks/rudderstack-browser.ts?raw";
import sinksSnowplowBrowser from "../../runtime/sinks/snowplow-browser.ts?raw";
import sinksSpelled from "../../runtime/sinks/spelled.ts?raw";
import sinksStamp from "../../runtime/sinks/stamp.ts?raw";
import sinksWithheld from "../../runtime/sinks/withheld.ts?raw";
import start from "../../runtime/start.ts?raw";
import state from "../../runtime/state.ts?raw";
import storage from "../../runtime/storage.ts?raw";
import store from "../../runtime/store.ts?raw";
import tracker from "../../runtime/tracker.ts?raw";
import ulid from "../../runtime/ulid.ts?raw";
import unixSeconds from "../../runtime/unix-seconds.ts?raw";
import uuid from "../../runtime/uuid.ts?raw";
import uuid5 from "../../runtime/uuid5.ts?raw";
import validate from "../../runtime/validate.ts?raw";
import validator from "../../runtime/validator.ts?raw";
import values from "../../runtime/values.ts?raw";
import violation from "../../runtime/violation.ts?raw";
import writeKey from "../../runtime/write-key.ts?raw";

/** The text of every module of the runtime, by its path below `runtime/`. A test holds this list to the folder. */
export const RUNTIME_SOURCES: Readonly<Record<string, string>> = {
  "attempt.ts": attempt,
  "checks.ts": checks,
  "checks/check.ts": checksCheck,
  "checks/choice.ts": checksChoice,
  "checks/date-time.ts": checksDateTime,
  "checks/formats.ts": checksFormats,
  "checks/ip.ts": checksIp,
  "checks/lazy.ts": checksLazy,
  "checks/list.ts": checksList,
  "checks/members.ts": checksMembers,
  "checks/number.ts": checksNumber,
  "checks/object.ts": checksObject,
  "checks/secret.ts": checksSecret,
  "checks/text.ts": checksText,
  "checks/uri.ts": checksUri,
  "checks/validator.ts": checksValidator,
  "checks/value.ts": checksValue,
  "config.ts": config,
  "consent.ts": consent,
  "cookies.ts": cookies,
  "core.ts": core,
  "dedupe.ts": dedupe,
  "dispatch.ts": dispatch,
  "envelope.ts": envelope,
  "facts.ts": facts,
  "fan-out.ts": fanOut,
  "fill.ts": fill,
  "first-touch.ts": firstTouch,
  "flush.ts": flush,
  "group.ts": group,
  "host.ts": host,
  "identify.ts": identify,
  "identity.ts": identity,
  "joined.ts": joined,
  "key.ts": key,
  "known.ts": known,
  "limit.ts": limit,
  "members.ts": members,
  "merge.ts": merge,
  "normalize.ts": normalize,
  "on-events.ts": onEvents,
  "once.ts": once,
  "options.ts": options,
  "page.ts": page,
  "person.ts": person,
  "react.ts": react,
  "rename.ts": rename,
  "report.ts": report,
  "reset.ts": reset,
  "route.ts": route,
  "routed.ts": routed,
  "send.ts": send,
  "sha1.ts": sha1,
  "sink.ts": sink,
  "sinks/amplitude.ts": sinksAmplitude,
  "sinks/analytics-js.ts": sinksAnalyticsJs,
  "sinks/analytics-node.ts": sinksAnalyticsNode,
  "sinks/at-most.ts": sinksAtMost,
  "sinks/console.ts": sinksConsole,
  "sinks/customerio-browser.ts": sinksCustomerioBrowser,
  "sinks/customerio-track.ts": sinksCustomerioTrack,
  "sinks/destination.ts": sinksDestination,
  "sinks/fetch.ts": sinksFetch,
  "sinks/gtag.ts": sinksGtag,
  "sinks/memory.ts": sinksMemory,
  "sinks/message.ts": sinksMessage,
  "sinks/mixpanel-browser.ts": sinksMixpanelBrowser,
  "sinks/mixpanel-node.ts": sinksMixpanelNode,
  "sinks/outbox.ts": sinksOutbox,
  "sinks/post.ts": sinksPost,
  "sinks/posthog-browser.ts": sinksPosthogBrowser,
  "sinks/posthog-node.ts": sinksPosthogNode,
  "sinks/rudderstack-browser.ts": sinksRudderstackBrowser,
  "sinks/snowplow-browser.ts": sinksSnowplowBrowser,
  "sinks/spelled.ts": sinksSpelled,
  "sinks/stamp.ts": sinksStamp,
  "sinks/withheld.ts": sinksWithheld,
  "start.ts": start,
  "state.ts": state,
  "storage.ts": storage,
  "store.ts": store,
  "tracker.ts": tracker,
  "ulid.ts": ulid,
  "unix-seconds.ts": unixSeconds,
  "uuid.ts": uuid,
  "uuid5.ts": uuid5,
  "validate.ts": validate,
  "validator.ts": validator,
  "values.ts": values,
  "violation.ts": violation,
  "write-key.ts": writeKey,
};
