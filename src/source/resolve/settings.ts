import { atValue } from "../../diagnostics/diagnostic.ts";
import { given } from "../../model/given.ts";
import type {
  ConsentCategory,
  Conventions,
  Destination,
  Environment,
  GenerateEntry,
  LintSettings,
  Plan,
  RuleSetting,
  Source,
  Vocabulary,
} from "../../model/plan.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import { placeOf } from "../grammar/list.ts";
import type { PlanText } from "../language/language.ts";
import { described } from "./described.ts";
import { optionalDuration } from "./duration.ts";
import { type Names, ONLY_SOURCE } from "./names.ts";

/** The sections that set how the plan is read, sent, judged and generated. */
export type Settings = Pick<
  Plan,
  | "name"
  | "version"
  | "description"
  | "owners"
  | "conventions"
  | "vocabulary"
  | "consent"
  | "sources"
  | "destinations"
  | "environments"
  | "lint"
  | "diff"
  | "generate"
>;

export function settings(text: PlanText, names: Names): Settings {
  const { name, version, description, owners } = text.plan ?? {};
  return {
    ...given({ name, version, description }),
    owners: owners ?? new Map(),
    conventions: conventions(text.conventions),
    vocabulary: vocabulary(text.vocabulary),
    consent: entries(
      text.consent,
      "/consent",
      (key, said, pointer): ConsentCategory => ({
        ...described(key, said, pointer, names.owners),
        default: said.default ?? "denied",
      }),
    ),
    sources: sources(text, names),
    destinations: destinations(text, names),
    environments: environments(text, names),
    lint: lint(text.lint),
    diff: { rules: ruleSettings(text.diff?.rules, "/diff/rules") },
    generate: generateEntries(text.generate, names),
  };
}

function entries<T, R>(
  section: ReadonlyMap<string, T> | undefined,
  pointer: Pointer,
  make: (name: string, text: T, pointer: Pointer) => R,
): readonly R[] {
  return [...(section ?? [])].map(([name, text]) => make(name, text, child(pointer, name)));
}

function conventions(text: PlanText["conventions"]): Conventions {
  return {
    events: text?.events ?? {},
    properties: text?.properties ?? {},
    enumValues: text?.enumValues ?? {},
    timestamps: text?.timestamps ?? "iso8601",
    ...given({ eventVersionField: text?.eventVersionField }),
  };
}

const vocabulary = (text: PlanText["vocabulary"]): Vocabulary => ({
  synonyms: text?.synonyms ?? [],
  distinct: text?.distinct ?? [],
});

function sources(text: PlanText, names: Names): readonly Source[] {
  const stated = entries(
    text.sources,
    "/sources",
    (name, said, pointer): Source => ({
      ...described(name, said, pointer, names.owners),
      kind: said.kind ?? "client",
      ...given({ platform: said.platform, maxDelay: optionalDuration(said.delivery?.maxDelay) }),
      sends: names.context.keys(said.sends, child(pointer, "sends")),
    }),
  );
  return stated.length > 0
    ? stated
    : [{ ...described(ONLY_SOURCE, {}, "/sources", undefined), kind: "client", sends: new Map() }];
}

function destinations(text: PlanText, names: Names): readonly Destination[] {
  return entries(
    text.destinations,
    "/destinations",
    (name, said, pointer): Destination => ({
      ...described(name, said, pointer, names.owners),
      type: said.type ?? "other",
      ...given({ sources: names.sources.list(said.sources, child(pointer, "sources")) }),
      accepts: said.accepts ?? {},
      overrides: said.overrides ?? false,
    }),
  );
}

function environments(text: PlanText, names: Names): readonly Environment[] {
  return entries(
    text.environments,
    "/environments",
    (name, said, pointer): Environment => ({
      ...described(name, said, pointer, names.owners),
      writeKeys: names.destinations.keys(said.writeKeys, child(pointer, "writeKeys")),
      send: said.send ?? true,
      ...given({ validation: said.validation }),
    }),
  );
}

function lint(text: PlanText["lint"]): LintSettings {
  return {
    preset: text?.preset ?? "recommended",
    rules: ruleSettings(text?.rules, "/lint/rules"),
    ignore: (text?.ignore ?? []).map((each, index) => ({
      ...each,
      rule: each.rule ?? "",
      pointer: child("/lint/ignore", index),
    })),
  };
}

type SettingsText = NonNullable<PlanText["diff"]>["rules"];

function ruleSettings(text: SettingsText | undefined, pointer: Pointer): ReadonlyMap<string, RuleSetting> {
  return new Map([...(text ?? [])].map(([rule, said]) => [rule, { ...said, pointer: child(pointer, rule) }]));
}

function generateEntries(text: PlanText["generate"], names: Names): readonly GenerateEntry[] {
  const entries = text ?? [];
  return entries.flatMap(({ target, ...entry }, index): readonly GenerateEntry[] => {
    const pointer = child("/generate", placeOf(entries, index));
    if (entry.source !== undefined) names.sources.check(entry.source, atValue(child(pointer, "source")));
    return target === undefined ? [] : [{ target, ...entry, pointer }];
  });
}
