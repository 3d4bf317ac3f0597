import type { Plan, Source } from "../../model/plan.ts";
import type { Output } from "../target.ts";
import { literal } from "./literal.ts";
import { personalPaths } from "./personal-paths.ts";

/** The file of the sinks that a source's client may send to, and the modules of the runtime that it needs. */
export function sinksFile(
  plan: Plan,
  source: Source,
  mark: string,
): { readonly output: Output; readonly modules: readonly string[] } {
  const personal = personalPaths(plan, source);
  const text = `// ${mark}
import type { Events, Pages } from "./index.js";
import type { Sink } from "./runtime/core.js";
import { consoleSink as $console } from "./runtime/sinks/console.js";
import { memory as $memory, type Memory } from "./runtime/sinks/memory.js";

export type { Memory, Sink };

/** Prints a line for every call. Personal data is not printed. */
export function console(): Sink {
  return $console(${literal(personal)});
}

/** Keeps what is sent, for the tests of an app: \`const sent = memory()\`, and \`sent.events\` are the envelopes. */
export function memory(): Memory<Events & Pages> {
  return $memory<Events & Pages>();
}
`;
  return { output: { path: "sinks.ts", text }, modules: ["sinks/console", "sinks/memory"] };
}
