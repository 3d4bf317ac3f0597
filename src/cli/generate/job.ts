import { createHash } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import type { Diagnostic, Loaded, Plan, TargetName, TargetOptions } from "../../index.ts";
import { CliError } from "../exit.ts";
import { type ChosenEntry, chosenEntries, type GenerateFlags } from "./entries.ts";

/** One target to be generated into one folder. */
export interface Job {
  readonly target: TargetName;
  readonly options: Omit<TargetOptions, "template">;
  /** The folder that it may write to, as an absolute path. */
  readonly folder: string;
  /** Where files of this target are looked for that nothing makes any more: `folder`, or the one above all sources. */
  readonly scope: string;
  /** The path of the user's template, absolute. */
  readonly template?: string;
  /** The entry of `generate:`; empty where the command line says it all. */
  readonly pointer: string;
}

/** The jobs of a run, and what keeps an entry of the plan from becoming one. */
export interface Jobs {
  readonly jobs: readonly Job[];
  readonly problems: readonly Diagnostic[];
}

/** The jobs of a run: every entry of `generate:`, or what the command line says. Throws where the flags make no sense. */
export function jobsOf(plan: Plan, places: Loaded["places"], flags: GenerateFlags): Jobs {
  const problems: Diagnostic[] = [];
  const jobs = chosenEntries(plan, flags).flatMap((entry) => {
    const made = jobsOfEntry(plan, places, entry, flags);
    if (Array.isArray(made)) return made;
    problems.push(made);
    return [];
  });
  return { jobs, problems };
}

/** The folders that the plan's entries write to, whether or not they are made this time. */
export function plannedFolders(plan: Plan, places: Loaded["places"]): readonly string[] {
  return plan.generate.flatMap((entry) => {
    const made = entry.target === "template" ? [] : jobsOfEntry(plan, places, entry, {});
    return Array.isArray(made) ? made.map(({ folder }) => folder) : [];
  });
}

function jobsOfEntry(
  plan: Plan,
  places: Loaded["places"],
  entry: ChosenEntry,
  flags: GenerateFlags,
): Job[] | Diagnostic {
  const home = entry.pointer === "" ? process.cwd() : resolve(dirname(places.fileOf(entry.pointer)));
  const out = flags.out === undefined ? entry.out && resolve(home, entry.out) : resolve(flags.out);
  if (out === undefined || out === "")
    return incomplete(entry, "out", "the folder that it goes to, relative to this file", "--out <path>");
  if (entry.target !== "template") return folderJobs(plan, entry, out);
  const template =
    flags.template === undefined ? entry.template && resolve(home, entry.template) : resolve(flags.template);
  if (template === undefined || template === "")
    return incomplete(entry, "template", "the Handlebars file, relative to this file", "--template <file>");
  const { source, pointer } = entry;
  const options = { file: basename(out), ...(source !== undefined && { source }) };
  return [{ target: "template", options, folder: dirname(out), scope: dirname(out), template, pointer }];
}

function folderJobs(plan: Plan, entry: ChosenEntry, out: string): Job[] {
  const { target, source, only, draft, baseUrl, react, importExtension, pointer } = entry;
  const options = {
    ...(draft && { draft }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(react && { react }),
    ...(importExtension && { importExtension }),
  };
  if (target !== "typescript") return [{ target, options, folder: out, scope: out, pointer }];
  if (source !== undefined) return [{ target, options: { ...options, source }, folder: out, scope: out, pointer }];
  const alone = plan.sources.length === 1;
  return plan.sources
    .filter(({ name }) => only === undefined || name === only)
    .map(({ name }) => ({
      target,
      options: { ...options, source: name },
      folder: alone ? out : join(out, folderName(name)),
      scope: out,
      pointer,
    }));
}

/** In UTF-8 bytes: disks allow 255 for a name. */
const LONGEST = 120;

/** A source's name as one folder, on every system: nothing in it leads elsewhere. A long one is cut, and ends in a hash. */
function folderName(name: string): string {
  const plain = name.replace(/[/\\:*?"<>|]/g, "_").replace(/^\.+|[. ]+$/g, "_");
  if (/^(?:|con|prn|aux|nul|com\d|lpt\d)$/i.test(plain)) return `${plain}_`;
  if (Buffer.byteLength(plain) <= LONGEST) return plain;
  const cut = Buffer.from(plain)
    .subarray(0, LONGEST - 9)
    .toString()
    .replace(/\ufffd+$/, "");
  return `${cut}_${createHash("sha1").update(name).digest("hex").slice(0, 8)}`;
}

/** An entry that lacks what it cannot do without. */
function incomplete({ target, pointer }: ChosenEntry, key: string, what: string, flag: string): Diagnostic {
  if (pointer === "")
    throw new CliError(`the target \`${target}\` needs \`${flag}\``, `Or say \`${key}:\` in the plan.`);
  return {
    rule: "generate/incomplete",
    severity: "error",
    message: `this entry of \`generate\` has no \`${key}\``,
    hint: `Say \`${key}:\`, ${what}, or \`${flag}\` on the command line.`,
    at: { pointer, of: "value" },
  };
}
