import { atKey, atValue } from "../../../src/diagnostics/diagnostic.ts";
import { usesOf } from "../../../src/model/uses/uses.ts";
import { useWords } from "../../../src/model/uses/words.ts";
import { loadTexts } from "../../support/loaded.ts";

/** What every case stands on: one of each thing that can be used. */
export const AROUND = `
types:
  line: { properties: { sku: string, price: { type: money, unit: { from: currency } }, currency: string } }
events:
  order: { properties: { id: string, total: number, lines: "line[]", box: { properties: { size: integer } }, open: object, a.b: string } }
  loose: { additionalProperties: true }
pages: { home: { properties: { ref: string } } }
groups: { account: { traits: { plan: string } } }
traits: { email: email, address: { properties: { city: string } } }
context: { channel: string }
segments: { vips: }
journeys: { welcome: }
identity: { identifiers: { customer_id: string } }
`;

/** The uses of a text beside these, each in words, with whether it is found and the text of its place. */
export async function uses(text: string): Promise<readonly string[]> {
  const { plan, errors, places } = await loadTexts({ "a.yaml": AROUND, "b.yaml": text });
  if (plan === undefined) throw new Error(JSON.stringify(errors));
  return usesOf(plan)
    .filter(({ pointer }) => places.fileOf(pointer) === "b.yaml")
    .map((use) => {
      const place = places.place((use.of === "key" ? atKey : atValue)(use.pointer));
      const said = text.split("\n")[place.line - 1]?.slice(place.column - 1, place.endColumn - 1);
      return `${use.found ? "" : "DANGLING "}${useWords(use)} «${said}»`;
    });
}
