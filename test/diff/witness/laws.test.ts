import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PayloadSearch } from "../../../src/diff/witness/payload-search.ts";
import { placesIn, withAt } from "../../../src/diff/witness/places.ts";
import type { Json, JsonObject } from "../../../src/model/json.ts";
import { ajv2020, fromDisk, RAW } from "../../schema/support/ajv.ts";
import { draw, drawn, many } from "../../support/draw.ts";
import { anyPayload } from "./any-payload.ts";
import { exactPair, exactSchema } from "./exact-schema.ts";

/** Pairs of schemas that each law is held to; `npm run test:nightly` takes many more. */
const PAIRS = 300;

/** How long the longest run may take. */
const TIMEOUT = 1_800_000;

const search = new PayloadSearch();
const ajv = ajv2020(RAW);

/** Whether the one schema takes a payload that the other does not. */
function telling(one: JsonObject, other: JsonObject): (payload: Json) => boolean {
  const [right, wrong] = [ajv.compile(fromDisk(one)), ajv.compile(fromDisk(other))];
  return (payload) => right(payload) && !wrong(payload);
}

describe("in the exact part of the language", () => {
  test(
    "what is found tells the two apart, and nothing can be left out of it; what is not found is not there",
    async () => {
      const kinds = { found: 0, impossible: 0, unknown: 0 };
      for (const [one, other] of draw(exactPair, many(PAIRS))) {
        const found = await search.between(one, other);
        kinds[found.kind] += 1;
        const tells = telling(one, other);
        if (found.kind === "found") {
          const { payload } = found;
          expect(tells(payload), JSON.stringify([one, other, payload])).toBe(true);
          const smaller = placesIn(payload).map((keys) => withAt(payload, keys, undefined));
          expect(smaller.filter(tells), JSON.stringify([one, other, payload])).toEqual([]);
        } else {
          const missed = draw(anyPayload(one, other), 60).filter(tells);
          expect(missed, JSON.stringify([one, other])).toEqual([]);
        }
      }
      expect(kinds.unknown).toBe(0);
      // Both happen, or nothing was tried.
      expect(Math.min(kinds.found, kinds.impossible)).toBeGreaterThan(PAIRS / 10);
    },
    TIMEOUT,
  );

  test(
    "nothing tells a schema from itself",
    async () => {
      for (const schema of draw(exactSchema, many(PAIRS), 1))
        expect(await search.between(schema, fromDisk(schema))).toEqual({ kind: "impossible" });
    },
    TIMEOUT,
  );

  test(
    "what is within something within a third is within the third",
    async () => {
      await fc.assert(
        fc.asyncProperty(exactPair, exactSchema, async ([one, other], third) => {
          const wide: JsonObject = { anyOf: [other, third] };
          if ((await search.between(one, other)).kind !== "impossible") return;
          expect(await search.between(one, wide)).toEqual({ kind: "impossible" });
          expect(await search.between({ allOf: [one, third] }, other)).toEqual({ kind: "impossible" });
        }),
        drawn(PAIRS),
      );
    },
    TIMEOUT,
  );

  test(
    "what is refused after two changes is refused after the first or the second",
    async () => {
      await fc.assert(
        fc.asyncProperty(exactPair, exactPair, async ([one, other], [third]) => {
          if ((await search.between(one, third)).kind !== "found") return;
          const kinds = [(await search.between(one, other)).kind, (await search.between(other, third)).kind];
          expect(kinds).toContain("found");
        }),
        drawn(PAIRS),
      );
    },
    TIMEOUT,
  );
});
