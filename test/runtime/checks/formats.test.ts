import { fullFormats } from "ajv-formats/dist/formats.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Check,
  date,
  dateTime,
  duration,
  email,
  hostname,
  ipv4,
  ipv6,
  time,
  uri,
  uuid,
} from "../../../src/runtime/checks.ts";

/** A check, and texts near which its rules are. */
const FORMATS: Readonly<Record<string, readonly [check: Check, seeds: readonly string[]]>> = {
  date: [date, ["2026-01-31", "2024-02-29", "2023-02-29", "1900-02-29", "2000-02-29", "2026-04-31", "0000-12-01"]],
  time: [
    time,
    [
      "09:30:00Z",
      "23:59:60Z",
      "23:59:60.5z",
      "22:59:60-01:00",
      "00:29:60+00:30",
      "25:59:30+02:00",
      "10:00:00.123+0530",
      "10:00:00+23",
      "10:00:00-24:00",
    ],
  ],
  "date-time": [
    dateTime,
    [
      "2026-01-31T09:30:00Z",
      "2026-01-31 09:30:00.5+01:00",
      "2026-02-30t09:30:00z",
      "2016-12-31T23:59:60Z",
      "2026-01-31T09:30:00",
    ],
  ],
  duration: [duration, ["P1DT12H", "P2W", "P1Y2M3DT4H5M6S", "PT", "P", "P1DT", "P1W1D", "PT5M"]],
  email: [
    email,
    ["a@b.example", "a.b+c@d-e.f.example", "a@b", "A_b{}|~@x9.Y", "a..b@c.example", "a@-b.example", "a@b-.c"],
  ],
  hostname: [
    hostname,
    [
      "shop.example",
      "a",
      "a.",
      "a-b.c",
      "-a.b",
      "a-.b",
      `${"a".repeat(63)}.b`,
      `${"a".repeat(64)}.b`,
      `${"a.".repeat(126)}ab`,
      `${"a.".repeat(126)}a.`,
    ],
  ],
  ipv4: [ipv4, ["1.2.3.4", "255.255.255.255", "256.1.1.1", "01.2.3.4", "1.2.3", "0.0.0.0", "1.2.3.4."]],
  ipv6: [
    ipv6,
    [
      "::",
      "::1",
      "1::",
      "1:2:3:4:5:6:7:8",
      "1:2:3:4:5:6:7::",
      "::2:3:4:5:6:7:8",
      "1:2:3:4:5:6:1.2.3.4",
      "::ffff:1.2.3.4",
      "1::2::3",
      "1:2:3:4:5::1.2.3.4",
      "1:2:3:4:5:6::1.2.3.4",
      ":1",
      "12345::",
      "::01.2.3.4",
      "1.2.3.4",
    ],
  ],
  uri: [
    uri,
    [
      "https://shop.example/p/1?q=a#b",
      "mailto:a@b.example",
      "x:",
      "x:/",
      "x:/[::1]",
      "x://u:p@[::1]:80/a",
      "http://[v1.a]/",
      "http://[::01.2.3.4]",
      "a:b c",
      'x://a:b/"c',
      "http://%zz",
      "x:/%20?%41#%",
      "urn:uuid:1",
      "http://[::1]x",
      "x:[::1]",
      "x:///[::1]",
      "http://a@b@[::1]",
      "/a/b",
      "http://ä.example",
      "x:?",
    ],
  ],
  uuid: [
    uuid,
    [
      "f240fca2-395c-543a-825d-fd4f9e423c46",
      "urn:uuid:F240FCA2-395c-543a-825d-fd4f9e423c46",
      "f240fca2395c543a825dfd4f9e423c46",
    ],
  ],
};

/** A text a few edits away from one of the seeds. */
function near(seeds: readonly string[]): fc.Arbitrary<string> {
  const letters = fc.constantFrom(...new Set([...seeds.join(""), ...'0123456789abfgTtZz:.-+/?#%@[]" \n\u00a0é😀']));
  const edit = fc.tuple(fc.nat(), fc.nat(2), letters);
  return fc.tuple(fc.constantFrom(...seeds), fc.array(edit, { maxLength: 3 })).map(([seed, edits]) =>
    edits.reduce((text, [at, kind, letter]) => {
      const i = at % (text.length + 1);
      return text.slice(0, i) + (kind === 0 ? "" : letter) + text.slice(kind === 2 ? i : i + 1);
    }, seed),
  );
}

function byAjv(name: string): (text: string) => boolean {
  const format: unknown = fullFormats[name as keyof typeof fullFormats];
  if (format instanceof RegExp) return (text) => format.test(text);
  if (typeof format === "function") return (text) => format(text);
  return (text) => (format as { validate(text: string): boolean }).validate(text);
}

describe.each(Object.entries(FORMATS))("%s", (name, [check, seeds]) => {
  test("is what ajv-formats says, text by text", () => {
    expect(seeds.map((seed) => [seed, check(seed)])).toEqual(seeds.map((seed) => [seed, byAjv(name)(seed)]));
  });

  test("is what ajv-formats says of texts near them", () => {
    const right = byAjv(name);
    fc.assert(
      fc.property(near(seeds), (text) => check(text) === right(text)),
      { numRuns: Number(process.env["RUNS"] ?? 1000) },
    );
  });

  test("says nothing of what is not text", () => {
    expect([1, null, true, [], {}].map((value) => check(value))).toEqual([true, true, true, true, true]);
  });
});
