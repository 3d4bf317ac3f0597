/**
 * The names that a generated client takes for itself: what it exports, and the globals that its types use. An event,
 * page or type that would take one gets a trailing underscore.
 */
export const CLIENT_FUNCTIONS: ReadonlySet<string> = new Set([
  "init",
  "createTracker",
  "identify",
  "group",
  "reset",
  "consent",
  "flush",
  "writeKey",
  "browserStore",
  "cookieStore",
  "localStore",
  "storeIn",
  "track",
  "page",
  "screen",
  "validate",
]);

/** The names that the file of a client's sinks takes for itself. */
export const SINK_FUNCTIONS: ReadonlySet<string> = new Set(["console", "memory"]);

export const CLIENT_TYPES: ReadonlySet<string> = new Set([
  // What the client exports.
  "Config",
  "Consent",
  "Context",
  "Environment",
  "Envelope",
  "Events",
  "Options",
  "KnownOptions",
  "SomeoneOptions",
  "Sent",
  "Sink",
  "Tracker",
  "Traits",
  "Validator",
  "Violation",
  "Pages",
  "Destination",
  "PlanFacts",
  "Step",
  "ViolationError",
  // Globals that its types use.
  "Array",
  "Date",
  "Error",
  "Map",
  "NoInfer",
  "Object",
  "Omit",
  "Partial",
  "Pick",
  "Promise",
  "Readonly",
  "Record",
  "Set",
  "Symbol",
  "String",
  "Number",
  "Boolean",
  "Function",
]);
