import type { Rule } from "./rule.ts";
import consumersDangling from "./rules/consumers/dangling.ts";
import consumersEventUnused from "./rules/consumers/event-unused.ts";
import consumersFallbackMissing from "./rules/consumers/fallback-missing.ts";
import consumersFasterThanDelivery from "./rules/consumers/faster-than-delivery.ts";
import consumersHoldoutMissing from "./rules/consumers/holdout-missing.ts";
import consumersIntermediateState from "./rules/consumers/intermediate-state.ts";
import consumersKeyEventUnproven from "./rules/consumers/key-event-unproven.ts";
import consumersPropertyOptional from "./rules/consumers/property-optional.ts";
import consumersPropertyUnused from "./rules/consumers/property-unused.ts";
import consumersReentryMissing from "./rules/consumers/reentry-missing.ts";
import consumersSuppressionMissing from "./rules/consumers/suppression-missing.ts";
import consumersTypeMismatch from "./rules/consumers/type-mismatch.ts";
import consumersUnknownValue from "./rules/consumers/unknown-value.ts";
import dedupeKeyNotRequired from "./rules/dedupe/key-not-required.ts";
import dedupeKeyPersonal from "./rules/dedupe/key-personal.ts";
import dedupeKeyUnstable from "./rules/dedupe/key-unstable.ts";
import dedupeMissing from "./rules/dedupe/missing.ts";
import dedupeOncePerMissing from "./rules/dedupe/once-per-missing.ts";
import destinationsCommandEvent from "./rules/destinations/command-event.ts";
import destinationsNameLimit from "./rules/destinations/name-limit.ts";
import destinationsPropertyLimit from "./rules/destinations/property-limit.ts";
import destinationsReservedName from "./rules/destinations/reserved-name.ts";
import destinationsReservedProperty from "./rules/destinations/reserved-property.ts";
import destinationsSizeLimit from "./rules/destinations/size-limit.ts";
import destinationsUnsupportedType from "./rules/destinations/unsupported-type.ts";
import docsDescription from "./rules/docs/description.ts";
import docsExample from "./rules/docs/example.ts";
import docsFiresWhen from "./rules/docs/fires-when.ts";
import docsOwner from "./rules/docs/owner.ts";
import environmentsWorkspaceShared from "./rules/environments/workspace-shared.ts";
import identityAnonymousTrigger from "./rules/identity/anonymous-trigger.ts";
import identityEmailAsId from "./rules/identity/email-as-id.ts";
import identityGuestsMissing from "./rules/identity/guests-missing.ts";
import identityKnownWithoutUser from "./rules/identity/known-without-user.ts";
import identityMergeCannotIdentify from "./rules/identity/merge-cannot-identify.ts";
import identityMergeMissing from "./rules/identity/merge-missing.ts";
import identityPrimaryMissing from "./rules/identity/primary-missing.ts";
import identityUnstableId from "./rules/identity/unstable-id.ts";
import lifecycleDeprecatedUsed from "./rules/lifecycle/deprecated-used.ts";
import lifecycleOverdue from "./rules/lifecycle/overdue.ts";
import lifecycleRefundMissing from "./rules/lifecycle/refund-missing.ts";
import lifecycleReplacementInvalid from "./rules/lifecycle/replacement-invalid.ts";
import lifecycleReplacementMissing from "./rules/lifecycle/replacement-missing.ts";
import namingCollision from "./rules/naming/collision.ts";
import namingDynamic from "./rules/naming/dynamic.ts";
import namingEnumDrift from "./rules/naming/enum-drift.ts";
import namingEnumValueCase from "./rules/naming/enum-value-case.ts";
import namingEventCase from "./rules/naming/event-case.ts";
import namingEventDrift from "./rules/naming/event-drift.ts";
import namingEventOrder from "./rules/naming/event-order.ts";
import namingEventTense from "./rules/naming/event-tense.ts";
import namingGeneric from "./rules/naming/generic.ts";
import namingPropertyCase from "./rules/naming/property-case.ts";
import namingPropertyDrift from "./rules/naming/property-drift.ts";
import namingSynonym from "./rules/naming/synonym.ts";
import namingTraitCase from "./rules/naming/trait-case.ts";
import namingTraitDrift from "./rules/naming/trait-drift.ts";
import namingUnit from "./rules/naming/unit.ts";
import namingValueInName from "./rules/naming/value-in-name.ts";
import namingVersionSuffix from "./rules/naming/version-suffix.ts";
import privacyPiiToDestination from "./rules/privacy/pii-to-destination.ts";
import privacySecret from "./rules/privacy/secret.ts";
import privacyUntagged from "./rules/privacy/untagged.ts";
import sizePayload from "./rules/size/payload.ts";
import sizeTaxonomy from "./rules/size/taxonomy.ts";
import sourcesChannelMissing from "./rules/sources/channel-missing.ts";
import sourcesContextMissing from "./rules/sources/context-missing.ts";
import sourcesTruth from "./rules/sources/truth.ts";
import suppressionsExpired from "./rules/suppressions/expired.ts";
import suppressionsUnknownRule from "./rules/suppressions/unknown-rule.ts";
import suppressionsUnused from "./rules/suppressions/unused.ts";
import traitsConsentChangeEvent from "./rules/traits/consent-change-event.ts";
import traitsLifecycleMissing from "./rules/traits/lifecycle-missing.ts";
import traitsStateAsEvent from "./rules/traits/state-as-event.ts";
import typesEnumMixed from "./rules/types/enum-mixed.ts";
import typesExampleInvalid from "./rules/types/example-invalid.ts";
import typesImpossible from "./rules/types/impossible.ts";
import typesItemDrift from "./rules/types/item-drift.ts";
import typesItemVersion from "./rules/types/item-version.ts";
import typesNameMismatch from "./rules/types/name-mismatch.ts";
import typesOpenObject from "./rules/types/open-object.ts";
import typesOverrideLoosens from "./rules/types/override-loosens.ts";
import typesPropertyDrift from "./rules/types/property-drift.ts";
import typesSaidTwice from "./rules/types/said-twice.ts";
import typesStringified from "./rules/types/stringified.ts";
import typesSummaryBesideItems from "./rules/types/summary-beside-items.ts";
import typesTimestampUnit from "./rules/types/timestamp-unit.ts";
import typesUnknownFormat from "./rules/types/unknown-format.ts";
import typesUntyped from "./rules/types/untyped.ts";
import yamlCutText from "./rules/yaml/cut-text.ts";
import yamlMisreadValue from "./rules/yaml/misread-value.ts";

/** Every rule, by its id. `npx vitest run test/registries.test.ts -u` writes this list from the folder. */
export const RULES: readonly Rule[] = [
  consumersDangling,
  consumersEventUnused,
  consumersFallbackMissing,
  consumersFasterThanDelivery,
  consumersHoldoutMissing,
  consumersIntermediateState,
  consumersKeyEventUnproven,
  consumersPropertyOptional,
  consumersPropertyUnused,
  consumersReentryMissing,
  consumersSuppressionMissing,
  consumersTypeMismatch,
  consumersUnknownValue,
  dedupeKeyNotRequired,
  dedupeKeyPersonal,
  dedupeKeyUnstable,
  dedupeMissing,
  dedupeOncePerMissing,
  destinationsCommandEvent,
  destinationsNameLimit,
  destinationsPropertyLimit,
  destinationsReservedName,
  destinationsReservedProperty,
  destinationsSizeLimit,
  destinationsUnsupportedType,
  docsDescription,
  docsExample,
  docsFiresWhen,
  docsOwner,
  environmentsWorkspaceShared,
  identityAnonymousTrigger,
  identityEmailAsId,
  identityGuestsMissing,
  identityKnownWithoutUser,
  identityMergeCannotIdentify,
  identityMergeMissing,
  identityPrimaryMissing,
  identityUnstableId,
  lifecycleDeprecatedUsed,
  lifecycleOverdue,
  lifecycleRefundMissing,
  lifecycleReplacementInvalid,
  lifecycleReplacementMissing,
  namingCollision,
  namingDynamic,
  namingEnumDrift,
  namingEnumValueCase,
  namingEventCase,
  namingEventDrift,
  namingEventOrder,
  namingEventTense,
  namingGeneric,
  namingPropertyCase,
  namingPropertyDrift,
  namingSynonym,
  namingTraitCase,
  namingTraitDrift,
  namingUnit,
  namingValueInName,
  namingVersionSuffix,
  privacyPiiToDestination,
  privacySecret,
  privacyUntagged,
  sizePayload,
  sizeTaxonomy,
  sourcesChannelMissing,
  sourcesContextMissing,
  sourcesTruth,
  suppressionsExpired,
  suppressionsUnknownRule,
  suppressionsUnused,
  traitsConsentChangeEvent,
  traitsLifecycleMissing,
  traitsStateAsEvent,
  typesEnumMixed,
  typesExampleInvalid,
  typesImpossible,
  typesItemDrift,
  typesItemVersion,
  typesNameMismatch,
  typesOpenObject,
  typesOverrideLoosens,
  typesPropertyDrift,
  typesSaidTwice,
  typesStringified,
  typesSummaryBesideItems,
  typesTimestampUnit,
  typesUnknownFormat,
  typesUntyped,
  yamlCutText,
  yamlMisreadValue,
];
