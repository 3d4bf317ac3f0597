import type { Alike, At, Related, Severity } from "../diagnostics/diagnostic.ts";
import type { Verdict } from "../diagnostics/suppressions/suppress.ts";
import type { Suppression } from "../diagnostics/suppressions/suppression.ts";
import type { Condition, HappenedCondition, TraitCondition } from "../model/condition.ts";
import type { Consumer, Journey, Scenario, Segment } from "../model/consumer.ts";
import type { Call, Event, Group, Page } from "../model/event.ts";
import type { Destination, NamedType, Plan, Source } from "../model/plan.ts";
import type { Trait } from "../model/property.ts";
import type { Use, User } from "../model/uses/use.ts";
import type { Declared } from "./declared.ts";
import type { Facts } from "./facts.ts";
import type { Fix } from "./fix.ts";
import type { OptionSpecs, OptionsOf } from "./option.ts";
import type { Reads } from "./reads.ts";

/** What a rule finds. The message says what is wrong, the hint what to write instead; `why` of the rule says why it hurts. */
export interface Found {
  readonly message: string;
  /** The place that one would edit. */
  readonly at: At;
  readonly hint?: string;
  readonly related?: readonly Related[];
  /** The mechanical repair; absent where a person must decide. */
  readonly fix?: Fix;
  /** For a finding that is less grave than its rule. */
  readonly severity?: Severity;
  /** Tells findings of one rule at one place apart, across runs: never a line, an index or words of the message. */
  readonly about?: string;
  /** Whether it is of the plan as a whole, and the same wherever the first of its places is: `about` says enough. */
  readonly isOfPlan?: boolean;
  /** Where one fault stands in many places, and is told to people once; each place has its own finding all the same. */
  readonly alike?: Alike;
}

/** What a check is given beside its subject. */
export interface Context<O> {
  readonly facts: Facts;
  readonly plan: Plan;
  readonly options: O;
  /** Whether a rule is held against this plan, for a fault that two of them would tell; of a rule that is asked alone, only itself. */
  isOn(rule: string): boolean;
  report(found: Found): void;
}

/** What a rule looks at: the smallest noun that suffices. Each is called once for each such thing of the plan. */
export interface Checks<O> {
  plan?(plan: Plan, context: Context<O>): void;
  /** An event or a page. */
  call?(call: Call, context: Context<O>): void;
  event?(event: Event, context: Context<O>): void;
  page?(page: Page, context: Context<O>): void;
  /** A property where it is written, traits, context and identifiers among them. */
  property?(declared: Declared, context: Context<O>): void;
  trait?(trait: Trait, context: Context<O>): void;
  group?(group: Group, context: Context<O>): void;
  type?(type: NamedType, context: Context<O>): void;
  source?(source: Source, context: Context<O>): void;
  destination?(destination: Destination, context: Context<O>): void;
  segment?(segment: Segment, context: Context<O>): void;
  journey?(journey: Journey, context: Context<O>): void;
  consumer?(consumer: Consumer, context: Context<O>): void;
  scenario?(scenario: Scenario, context: Context<O>): void;
  /** Every condition of segments and journeys, at any depth: groups of them, and the leaves. */
  condition?(condition: Condition, user: User, context: Context<O>): void;
  happened?(condition: HappenedCondition, user: User, context: Context<O>): void;
  traitCondition?(condition: TraitCondition, user: User, context: Context<O>): void;
  /** A soft reference. */
  use?(use: Use, context: Context<O>): void;
  /** A rule that somebody set or silenced, and what came of it. Comes last, when all other rules have spoken. */
  word?(word: Word, context: Context<O>): void;
}

/** What the plan, a comment in it or the list of known findings says of a rule. */
export interface Word {
  readonly by: "setting" | Suppression["by"];
  readonly rule: string;
  /** `unknown`: there is no such rule. A setting is always used. */
  readonly state: Verdict["state"] | "unknown";
  /** The rule that was probably meant, where there is no such one. */
  readonly near?: string;
  readonly scope?: Suppression["scope"];
  readonly reason?: string;
  readonly until?: string;
  readonly at: At;
}

/** A plan that shows a rule at work. It is a test of the rule, and stands in its documentation. */
export interface Example {
  /** What it shows, in a few words. */
  readonly title?: string;
  /** YAML. Where it has no section `plan`, the harness adds `plan: { name: example, version: 1.0.0 }`. */
  readonly plan: string;
  readonly today?: string;
  /** Options and severity of the rule, as `lint.rules` would say them, where not the defaults. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A plan with what the rule finds in it: exactly these, in the order of their pointers in the list. */
export interface BadExample extends Example {
  readonly finds: readonly {
    /** The pointer of the place. */
    readonly at: string;
    readonly of?: "key" | "value";
    /** The whole message. */
    readonly message: string;
    readonly hint?: string;
    readonly severity?: Severity;
  }[];
  /** What `--fix` makes of the plan's YAML, where a fix is offered. */
  readonly fixed?: string;
}

export const PRESETS = ["recommended", "strict", "all"] as const;

/** One thing that lint finds. */
export interface Rule<S extends OptionSpecs = OptionSpecs> {
  /** `<area>/<name>`: the path of its file below `rules/`. */
  readonly id: string;
  /** What it finds, in one line. */
  readonly summary: string;
  /** What goes wrong downstream, for a person who has never heard of it: two or three sentences. */
  readonly why: string;
  readonly severity: Severity;
  /** The smallest preset that has it. */
  readonly preset: (typeof PRESETS)[number];
  /** What of events and pages it goes by; all that there is, where it does not say. */
  readonly reads?: Reads;
  readonly options?: S;
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly BadExample[] };
  readonly check: Checks<OptionsOf<S>>;
}

/** Makes a rule, and infers what its options give. */
export const rule = <const S extends OptionSpecs = Record<never, never>>(made: Rule<S>): Rule => made;
