/**
 * How long a function runs before V8 compiles it once more to optimise it, by the major version of Node. The default is
 * made for programs that stay; in a run of a second it costs a third of the processor's time and is not earned back.
 * Measured 2026-11-28, 1,000 events, seconds of processor time by the default and by these: Node 20.20 2.0 and 1.4,
 * 22.23 1.6 and 1.2, 24.21 1.3 and 1.2; with 10,000 events 12.7 and 11.8 (Node 20). V8 names its flags anew between
 * versions and complains about those that it does not know, so that no other Node gets any.
 */
const LATER_OPTIMISING: ReadonlyMap<string, string> = new Map([
  ["20", "--interrupt-budget=600000"],
  ["22", "--invocation-count-for-turbofan=10000"],
  ["24", "--invocation-count-for-turbofan=10000"],
]);

/**
 * What is short-lived is collected by one thread: helpers cost more than they carry where little survives. Measured
 * 2026-11-28, 1,000 events in one file, 15 runs in turn, processor time against the default: Node 20.20 0.97, 22.23
 * 0.94, 24.21 0.96. It may be set while V8 runs; `--no-parallel-marking` may not, and ends the process.
 */
const ONE_COLLECTOR = "--no-parallel-scavenge";

/** Readies V8 for a run of a second or two. Called where real work begins: what answers `--help` does not need it. */
export function tuneEngine(): void {
  const [major = ""] = process.versions.node.split(".");
  const flag = LATER_OPTIMISING.get(major);
  if (flag === undefined) return;
  const v8 = process.getBuiltinModule("node:v8");
  v8.setFlagsFromString(flag);
  v8.setFlagsFromString(ONE_COLLECTOR);
}
