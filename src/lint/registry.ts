import type { Rule } from "./rule.ts";
import dedupeMissing from "./rules/dedupe/missing.ts";
import typesExampleInvalid from "./rules/types/example-invalid.ts";
import typesImpossible from "./rules/types/impossible.ts";
import typesItemDrift from "./rules/types/item-drift.ts";
import typesItemVersion from "./rules/types/item-version.ts";
import typesNameMismatch from "./rules/types/name-mismatch.ts";
import typesOpenObject from "./rules/types/open-object.ts";
import typesOverrideLoosens from "./rules/types/override-loosens.ts";
import typesPropertyDrift from "./rules/types/property-drift.ts";
import typesStringified from "./rules/types/stringified.ts";
import typesSummaryBesideItems from "./rules/types/summary-beside-items.ts";
import typesTimestampUnit from "./rules/types/timestamp-unit.ts";
import typesUntyped from "./rules/types/untyped.ts";

/** Every rule, by its id. `npx vitest run test/registries.test.ts -u` writes this list from the folder. */
export const RULES: readonly Rule[] = [
  dedupeMissing,
  typesExampleInvalid,
  typesImpossible,
  typesItemDrift,
  typesItemVersion,
  typesNameMismatch,
  typesOpenObject,
  typesOverrideLoosens,
  typesPropertyDrift,
  typesStringified,
  typesSummaryBesideItems,
  typesTimestampUnit,
  typesUntyped,
];
