/**
 * The public API: everything that the command line is made of, without the command line. `load` reads the files of a plan
 * and gives the plan with what is wrong in it; `lint` and `judge` hold it against the rules, `diff` against an older one;
 * `generatorOf` and `EXPORTERS` turn it into files, `importPlan` files of other tools into a plan; `show` tells one thing of
 * it, and `Fixer` and `mend` repair it. Nothing here touches the disk or prints: files come and go as values, problems too
 * (`Diagnostic`, with a JSON pointer), and `locate` finds their lines for `pretty` and `REPORTERS`.
 */

export type { Alike, At, Diagnostic, Related, Severity } from "./diagnostics/diagnostic.ts";
export type { Fold } from "./diagnostics/folded.ts";
export { folded } from "./diagnostics/folded.ts";
export { listedUpTo } from "./diagnostics/listed.ts";
export type { Located, LocatedRelated, Place, Places } from "./diagnostics/place.ts";
export { keyOfFinding, locate, merged, wasFound } from "./diagnostics/place.ts";
export { printable } from "./diagnostics/printable.ts";
export { counted } from "./diagnostics/quantity.ts";
export type { Finding } from "./diagnostics/reporters/json.ts";
export { findings } from "./diagnostics/reporters/json.ts";
export { code as markdownCode, shown as markdownText } from "./diagnostics/reporters/markdown.ts";
export type { Paint } from "./diagnostics/reporters/pretty.ts";
export { pretty } from "./diagnostics/reporters/pretty.ts";
export type { ReportFormat } from "./diagnostics/reporters/registry.ts";
export { REPORT_FORMATS, REPORTERS } from "./diagnostics/reporters/registry.ts";
export type { Reportage, Reporter, RuleNote } from "./diagnostics/reporters/reporter.ts";
export { severities } from "./diagnostics/reporters/reporter.ts";
export type { Sifted, Verdict } from "./diagnostics/suppressions/suppress.ts";
export { suppress } from "./diagnostics/suppressions/suppress.ts";
export type { Scope, Suppression } from "./diagnostics/suppressions/suppression.ts";
export { wrap } from "./diagnostics/wrap.ts";
export type { Affected, Change, Proof, Thing as ChangedThing } from "./diff/change.ts";
export type { Diff, DiffOptions } from "./diff/diff.ts";
export { diff } from "./diff/diff.ts";
export type { KindNote } from "./diff/kind-notes.ts";
export { kindNotes } from "./diff/kind-notes.ts";
export type { Kind as ChangeKind } from "./diff/policy/policy.ts";
export { KINDS as CHANGE_KINDS } from "./diff/policy/policy.ts";
export type { Bump, Perspective } from "./diff/policy/row.ts";
export { bumped, isEnough } from "./diff/version.ts";
export type { Envelope as Witness } from "./diff/witness/envelope.ts";
export type { Exported, Exporter, ExportFile, ExportLoss, ExportOptions } from "./exporters/exporter.ts";
export { isVendor } from "./exporters/iglu-name.ts";
export { inlined } from "./exporters/inline.ts";
export { isOfPlan } from "./exporters/mark.ts";
export { EXPORTERS } from "./exporters/registry.ts";
export type { Dialect } from "./exporters/warehouse/dialects.ts";
export { isWarehouseName } from "./exporters/warehouse/names.ts";
export type { Change as PlanChange, Refusal } from "./fix/change.ts";
export type { TextEdit } from "./fix/edit/text-edit.ts";
export type { Repair } from "./fix/fixer.ts";
export { Fixer } from "./fix/fixer.ts";
export type { Mendable, Mended } from "./fix/mend.ts";
export { mend } from "./fix/mend.ts";
export type { Imported, ImportOptions } from "./importers/import.ts";
export { importPlan } from "./importers/import.ts";
export type { Importer, ImportFile, Unmet } from "./importers/importer.ts";
export type { Loss } from "./importers/notes.ts";
export type { PlanFile } from "./importers/plan-document.ts";
export { IMPORTERS } from "./importers/registry.ts";
export { useOf } from "./importers/use-dictionary.ts";
export type { Fix, Renamed } from "./lint/fix.ts";
export type { CallEdit, FoundAgain } from "./lint/found-again.ts";
export { foundAgain } from "./lint/found-again.ts";
export type { FoundByRules, Judgement, JudgeOptions } from "./lint/judge.ts";
export { ignored, judge, judgeFound } from "./lint/judge.ts";
export type { LintFinding, LintOptions, LintResult, RuleBug } from "./lint/lint.ts";
export { lint } from "./lint/lint.ts";
export type { OptionSpec, OptionSpecs } from "./lint/option.ts";
export { RULES } from "./lint/registry.ts";
export type { BadExample, Example, Rule } from "./lint/rule.ts";
export { nearestRule, ruleOf } from "./lint/rule-ids.ts";
export { exampleTitle, facts as ruleFacts, isFixable, rulePage, rulesPage } from "./lint/rule-page.ts";
export { settingErrors } from "./lint/setting-errors.ts";
export { TELLING } from "./lint/telling.ts";
export type { Layer, Normalization, Pii, Unit } from "./model/annotation.ts";
export type {
  Comparison,
  Condition,
  Count,
  HappenedCondition,
  Operator,
  TraitCondition,
  ValueTest,
} from "./model/condition.ts";
export type {
  Consumer,
  Exit,
  Expectation,
  Fallback,
  Journey,
  JourneyState,
  Message,
  PathUse,
  Scenario,
  Segment,
  Step,
  StepAction,
} from "./model/consumer.ts";
export type {
  Call,
  Dedupe,
  Described,
  DestinationMapping,
  Duration,
  Event,
  Group,
  Identity,
  Link,
  Page,
  Role,
} from "./model/event.ts";
export type { Json, JsonObject } from "./model/json.ts";
export { canonicalJson } from "./model/json.ts";
export type { Misread, MisreadKind } from "./model/misread.ts";
export type {
  Case,
  ConsentCategory,
  Conventions,
  Destination,
  DestinationType,
  Environment,
  GenerateEntry,
  Identifier,
  IdentityRules,
  Ignore,
  LintSettings,
  NamedType,
  Plan,
  RuleSetting,
  RuleSeverity,
  Source,
  TargetName,
  Validation,
  Vocabulary,
} from "./model/plan.ts";
export { TARGETS } from "./model/plan.ts";
export type { Pointer } from "./model/pointer.ts";
export type { ContextProperty, Property, Trait } from "./model/property.ts";
export type { Bounds, Deprecation, EnumValue, Primitive, Rename, Semantic, Shape } from "./model/shape.ts";
export type { Purpose, Subject, Use, User } from "./model/uses/use.ts";
export { danglingUses, usesOf } from "./model/uses/uses.ts";
export type { RefTo } from "./schema/plan-schemas.ts";
export { PlanSchemas } from "./schema/plan-schemas.ts";
export type { Shown } from "./show/show.ts";
export { isCalled, show } from "./show/show.ts";
export type { PropertyView, SectionView, ThingKind, ThingView, UserView } from "./show/thing-view.ts";
export type { Baseline } from "./source/baseline/baseline.ts";
export { readBaseline } from "./source/baseline/baseline.ts";
export type { NewEntry } from "./source/baseline/edit.ts";
export { newBaseline, withEntries, withoutEntries } from "./source/baseline/edit.ts";
export type { Document, SourceFile } from "./source/document.ts";
export { editedFacets } from "./source/edited-facets.ts";
export { ignoreComments } from "./source/ignore-comments.ts";
export type { KnownFiles } from "./source/known-document.ts";
export { KnownRanges } from "./source/known-ranges.ts";
export type { Loaded } from "./source/load.ts";
export { load } from "./source/load.ts";
export type { Origin } from "./source/merge.ts";
export { misreads } from "./source/misreads.ts";
export type { CallOutline } from "./source/outline.ts";
export { areSameCalls, editedCalls, outlineOf, outlineText } from "./source/outline.ts";
export { knownDocument } from "./source/parse.ts";
export type { PlanPlaces } from "./source/plan-places.ts";
export type { Excerpt, Memory, SharedFile } from "./targets/excerpt.ts";
export type { Excerpted, Generator } from "./targets/generate.ts";
export { generatorOf } from "./targets/generate.ts";
export type { Mark } from "./targets/mark.ts";
export { isMarkOf, MARK, MARK_WITHIN, readMark } from "./targets/mark.ts";
export type { Output, TargetOptions, TargetResult } from "./targets/target.ts";
export { nearest } from "./vocabulary/nearest.ts";
export type { Mention } from "./words/phrase.ts";
export { type Phrase, plain } from "./words/phrase.ts";
