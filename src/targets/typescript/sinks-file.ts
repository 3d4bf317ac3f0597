import type { Destination, Plan, Source } from "../../model/plan.ts";
import type { NameRegistry } from "../name-registry.ts";
import type { Output } from "../target.ts";
import { docComment, docText } from "./doc-comment.ts";
import { literal } from "./literal.ts";
import { personalPaths } from "./personal-paths.ts";
import { callsOf } from "./reach.ts";
import { adaptersOf, type SinkAdapter } from "./sink-adapters.ts";
import { termsOf } from "./sink-terms.ts";
import { timestampPaths } from "./timestamp-paths.ts";

/** A file, and the modules of the runtime that it needs. */
interface SinksFile {
  readonly output: Output;
  readonly modules: readonly string[];
}

/** The file of the sinks that a source's client may send to. */
export function sinksFile(plan: Plan, names: NameRegistry, source: Source, head: string): SinksFile {
  const fed = destinationsOf(plan, source);
  const printer = new SinkPrinter(plan, source);
  const functions = fed.flatMap((destination) => printer.functions(destination, names.of(destination).value));
  const text = `${head}import type { Events, Pages } from "./index.js";
import type { Sink } from "./runtime/core.js";
import { consoleSink as $console } from "./runtime/sinks/console.js";
import { memory as $memory, type Memory } from "./runtime/sinks/memory.js";
${printer.imports}
export type { Memory, Sink };

/** Prints a line for every call. Personal data is not printed. */
export function console(): Sink {
  return $console(${literal(personalPaths(plan, source))});
}

/** Keeps what is sent, for the tests of an app: \`const sent = memory()\`, and \`sent.events\` are the envelopes. */
export function memory(): Memory<Events & Pages> {
  return $memory<Events & Pages>();
}
${functions.join("")}`;
  return { output: { path: "sinks.ts", text }, modules: ["sinks/console", "sinks/memory", ...printer.modules] };
}

/** The destinations that a source feeds. */
export const destinationsOf = (plan: Plan, source: Source): readonly Destination[] =>
  plan.destinations.filter(({ sources }) => sources?.includes(source.name) ?? true);

/** Prints the functions that make the sinks, and notes what they import. */
class SinkPrinter {
  readonly #plan: Plan;
  readonly #source: Source;
  readonly #used = new Map<string, Set<string>>();

  constructor(plan: Plan, source: Source) {
    this.#plan = plan;
    this.#source = source;
  }

  get modules(): readonly string[] {
    return [...this.#used.keys()].map((module) => `sinks/${module}`);
  }

  get imports(): string {
    return [...this.#used]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([module, names]) => `import { ${[...names].join(", ")} } from "./runtime/sinks/${module}.js";\n`)
      .join("");
  }

  functions(destination: Destination, name: string): readonly string[] {
    const adapters = adaptersOf(destination, this.#source);
    if (adapters.length === 0) return [this.#wrapped(destination, name)];
    return adapters.map((adapter) => this.#adapted(destination, name, adapter));
  }

  #adapted(destination: Destination, name: string, adapter: SinkAdapter): string {
    const { module, sink, takes, what, suffix = "", maxBytes } = adapter;
    this.#use(module, `${sink} as $${sink}`);
    const parameters = takes.map(({ name: each, type, isImported, optional }) => {
      if (isImported) this.#use(module, `type ${type} as $${type}`);
      return `${each}${optional ? "?" : ""}: ${isImported ? "$" : ""}${type}`;
    });
    const [first, ...options] = takes.map(({ name: each }) => each);
    const given = [first, ...options.map((each) => optionsText(each, adapter, this.#plan, this.#source))].join(", ");
    const doc = [`${titleOf(destination)} Give it ${what}.`];
    const made = this.#destination(destination, `$${sink}(${given})`, maxBytes);
    return `\n${docComment(doc, "")}export function ${name}${suffix}(${parameters.join(", ")}): Sink {\n  return ${made};\n}\n`;
  }

  /** For a destination without an adapter: the app has the sink, the plan what goes there. */
  #wrapped(destination: Destination, name: string): string {
    const doc = `${titleOf(destination)} Give it a sink of your own: what the plan sends elsewhere does not reach it.`;
    return `\n${docComment([doc], "")}export function ${name}(sink: Sink): Sink {\n  return ${this.#destination(destination, "sink")};\n}\n`;
  }

  #destination(destination: Destination, sink: string, maxBytes?: number): string {
    this.#use("destination", "destination as $destination");
    const terms = termsOf(destination, maxBytes, this.#plan, this.#source);
    for (const { module, uses } of terms) for (const name of uses) this.#use(module, `${name} as $${name}`);
    return `$destination(${[literal(destination.name), sink, ...terms.map(({ text }) => text)].join(", ")})`;
  }

  #use(module: string, name: string): void {
    this.#used.set(module, (this.#used.get(module) ?? new Set()).add(name));
  }
}

/** The options of a sink, with what the plan knows before what the app says. */
function optionsText(name: string, { wantsTimestamps, module }: SinkAdapter, plan: Plan, source: Source): string {
  const known = wantsTimestamps
    ? { timestamps: timestampPaths(plan, source) }
    : module === "snowplow-browser"
      ? { versions: versionsOf(plan, source) }
      : {};
  const said = Object.entries(known).filter(([, value]) => Object.keys(value).length > 0);
  if (said.length === 0) return name;
  return `{ ${said.map(([key, value]) => `${key}: ${literal(value)}`).join(", ")}, ...${name} }`;
}

/** Event → the version of its schema, where the plan says one. */
function versionsOf(plan: Plan, source: Source): Readonly<Record<string, string>> {
  const { events, pages } = callsOf(plan, source.name);
  const versions = [...events, ...pages].flatMap(({ name, version }) =>
    version === undefined ? [] : [[name, `${version}-0-0`] as const],
  );
  return Object.fromEntries(versions);
}

function titleOf({ name, title, description }: Destination): string {
  const text = title ?? description;
  return text === undefined ? `The destination \`${docText(name)}\`.` : `${docText(text).replace(/\.?\s*$/, ".")}`;
}
