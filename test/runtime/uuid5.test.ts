import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha1 } from "../../src/runtime/sha1.ts";
import { ulid } from "../../src/runtime/ulid.ts";
import { uuidOf } from "../../src/runtime/uuid5.ts";

/** A UUID of version 5 in the nil namespace, as any other library makes it. */
function reference(name: string): string {
  const bytes = createHash("sha1").update(Buffer.alloc(16)).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function hexOf(words: readonly number[]): string {
  return words.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

describe("sha1", () => {
  test.each([
    ["", "da39a3ee5e6b4b0d3255bfef95601890afd80709"],
    ["616263", "a9993e364706816aba3e25717850c26c9cd0d89d"],
  ])("of %j (FIPS 180-4)", (hex, digest) => {
    expect(hexOf(sha1(Buffer.from(hex, "hex").toString("latin1")))).toBe(digest);
  });

  test("of any bytes is what the platform says, at every length around a block", () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Buffer.from(Array.from({ length }, (_, i) => (i * 37 + length) & 255));
      expect(hexOf(sha1(bytes.toString("latin1")))).toBe(createHash("sha1").update(bytes).digest("hex"));
    }
  });
});

describe("uuidOf", () => {
  test("is a UUID of version 5 of the JSON text", () => {
    expect(uuidOf(["acme-shop.production.track", "order_completed", ["o1"]])).toBe(
      reference('["acme-shop.production.track","order_completed",["o1"]]'),
    );
    expect(uuidOf(["é😀"])).toBe(reference('["é😀"]'));
    expect(uuidOf(["\ud83d"])).toBe(reference('["\\ud83d"]'));
  });

  test("does not see in which order an object's members were written", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const reversed = JSON.parse(JSON.stringify(value), (_, each) =>
          each && typeof each === "object" && !Array.isArray(each)
            ? Object.fromEntries(Object.entries(each).reverse())
            : each,
        );
        return uuidOf([value]) === uuidOf([reversed]);
      }),
      { numRuns: 200 },
    );
  });

  test("tells different values apart", () => {
    const values = [
      [],
      [null],
      [""],
      ["a", "b"],
      ["a,b"],
      [["a"], "b"],
      ["1"],
      [1],
      [{ a: 1 }],
      [{ a: { b: 1 } }],
      [{ a: 1, b: 1 }],
      [true],
    ];
    expect(new Set(values.map(uuidOf)).size).toBe(values.length);
  });
});

describe("ulid", () => {
  test.each([
    ["00000000-0000-0000-0000-000000000000", "00000000000000000000000000"],
    ["ffffffff-ffff-ffff-ffff-ffffffffffff", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"],
    ["01563e3a-b5d3-d676-4c61-efb99302bd5b", "01ARZ3NDEKTSV4RRFFQ69G5FAV"],
    ["F240FCA2-395c-543a-825d-fd4f9e423c46", "7J83YA4EAWAGX84QFX9YF44F26"],
  ])("of %s is %s", (uuid, expected) => {
    expect(ulid(uuid)).toBe(expected);
  });

  test.each(["", "order:1", "ffffffff-ffff-ffff-ffff-fffffffffff", "01ARZ3NDEKTSV4RRFFQ69G5FAV"])(
    "of %j, no UUID, is itself",
    (id) => {
      expect(ulid(id)).toBe(id);
    },
  );

  test("keeps all 128 bits", () => {
    const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        const number = [...ulid(uuid)].reduce((sum, digit) => sum * 32n + BigInt(digits.indexOf(digit)), 0n);
        return number === BigInt(`0x${uuid.replaceAll("-", "")}`);
      }),
    );
  });
});
