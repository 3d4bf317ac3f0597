import { atValue, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { JsonObject } from "../model/json.ts";
import { child, type Pointer } from "../model/pointer.ts";
import { rawFlaws } from "../schema/raw-flaws.ts";

/** What is wrong with raw schemas, given by their places: no validator would take what is generated of them. */
export function flawedSchemas(raw: ReadonlyMap<Pointer, JsonObject>): readonly Diagnostic[] {
  return [...raw].flatMap(([pointer, schema]) =>
    rawFlaws(schema).map(
      ({ keys, message, hint }): Diagnostic => ({
        rule: "plan/value",
        severity: "error",
        message: `the raw schema ${message}`,
        hint,
        at: atValue(child(pointer, ...keys)),
      }),
    ),
  );
}
