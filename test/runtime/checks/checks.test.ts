import { describe, expect, test } from "vitest";
import {
  anyOf,
  boolean,
  type Check,
  constant,
  contains,
  dateTime,
  dependent,
  email,
  exactlyOne,
  integer,
  lazy,
  list,
  maxItems,
  maximum,
  maxLength,
  maxProperties,
  minItems,
  minimum,
  minLength,
  minProperties,
  multipleOf,
  never,
  not,
  nothing,
  nullable,
  number,
  object,
  oneOf,
  pattern,
  prefixItems,
  properties,
  propertyNames,
  required,
  secret,
  text,
  uniqueItems,
  validator,
  when,
} from "../../../src/runtime/checks.ts";

/** What a validator made of a check says is wrong, a line for each fault. */
function told(check: Check, value: unknown, later = false): string[] {
  const faults = validator("track", "a", () => check).check(value, later);
  return faults.map(({ property, expected, got }) => `${property}: expected ${expected}, got ${got}`);
}

const item = object({ id: text(minLength(1)), price: number(minimum(0)) }, { tags: list(text()) });

describe("a fault says where, what and what instead", () => {
  test.each<[check: Check, value: unknown, ...faults: string[]]>([
    [text(), 1, ": expected text, got 1"],
    [text(), undefined, ": expected text, got nothing"],
    [text(), null, ": expected text, got null"],
    [text(), ["a"], ": expected text, got a list"],
    [text(), { a: 1 }, ": expected text, got an object"],
    [text(minLength(2), maxLength(1)), "é", ': expected 2 or more characters, got "é"'],
    [text(maxLength(1)), "ab", ': expected 1 or fewer characters, got "ab"'],
    [text(pattern("^[A-Z]{3}$")), "eur", ': expected text like ^[A-Z]{3}$, got "eur"'],
    [text(dateTime), "today", ': expected a date and time, such as 2026-01-31T09:30:00Z, got "today"'],
    [text(), "x".repeat(100).length, ": expected text, got 100"],
    [oneOf("a"), "x".repeat(100), `: expected "a", got "${"x".repeat(59)}…`],
    [number(), "49.00", ': expected a number, got "49.00"'],
    [number(), Number.NaN, ": expected a number, got NaN"],
    [integer(), 1.5, ": expected a whole number, got 1.5"],
    [number(minimum(0), maximum(-1)), -0.5, ": expected at least 0, got -0.5", ": expected at most -1, got -0.5"],
    [number(multipleOf(0.01)), 0.015, ": expected a multiple of 0.01, got 0.015"],
    [boolean, "true", ': expected true or false, got "true"'],
    [nothing, 0, ": expected null, got 0"],
    [never, 0, ": expected no value, got 0"],
    [constant({ a: 1 }), { a: 2 }, ': expected {"a":1}, got an object'],
    [oneOf("web", 1, null), "ios", ': expected "web" or 1 or null, got "ios"'],
    [
      oneOf(..."abcdefghijkl"),
      "x",
      `: expected ${[..."abcdefghij"].map((each) => `"${each}"`).join(" or ")} or …, got "x"`,
    ],
    [list(), {}, ": expected a list, got an object"],
    [list(text()), ["a", 1, "b", 2], "1: expected text, got 1", "3: expected text, got 2"],
    [list(undefined, minItems(1)), [], ": expected 1 or more items, got a list"],
    [list(undefined, maxItems(1)), [1, 2], ": expected 1 or fewer items, got a list"],
    [list(undefined, uniqueItems), [{ a: 1 }, { a: 1 }], ": expected no item twice, got a list"],
    [list(undefined, contains(text())), [1], ": expected 1 or more items of a certain kind, got a list"],
    [list(undefined, contains(text(), 1, 2)), [1], ": expected 1 to 2 items of a certain kind, got a list"],
    [
      list(undefined, prefixItems(text(), number())),
      [1, "a"],
      "0: expected text, got 1",
      '1: expected a number, got "a"',
    ],
    [object({}), null, ": expected an object, got null"],
    [
      object({ items: list(item) }),
      { items: [{ id: "", price: -1 }, 1] },
      'items.0.id: expected 1 or more characters, got ""',
      "items.0.price: expected at least 0, got -1",
      "items.1: expected an object, got 1",
    ],
    [item, {}, "id: expected text, got nothing", "price: expected a number, got nothing"],
    [item, { id: "a", price: 1, prce: 1 }, "prce: expected no such property, got a number"],
    [item, { id: "a", price: 1, tags: undefined }],
    [item, { id: undefined, price: 1 }, "id: expected text, got nothing"],
    [object({}, {}, number()), { a: "b" }, 'a: expected a number, got "b"'],
    [
      object({}, {}, number(), minProperties(2)),
      { a: "b" },
      'a: expected a number, got "b"',
      ": expected 2 or more properties, got an object",
    ],
    [maxProperties(0), { a: 1 }, ": expected 0 or fewer properties, got an object"],
    [required("a", "b"), { b: 1 }, "a: expected something, got nothing"],
    [
      properties({ a: text() }, { "^n_": number() }, never),
      { a: 1, n_a: "x", other: 1 },
      "a: expected text, got 1",
      'n_a: expected a number, got "x"',
      "other: expected no value, got 1",
    ],
    [
      propertyNames(text(pattern("^[a-z]+$"))),
      { ok: 1, "Not Ok": 1 },
      'Not Ok: expected text like ^[a-z]+$, got "Not Ok"',
    ],
    [dependent({ a: required("b") }), { a: 1 }, "b: expected something, got nothing"],
    [anyOf(text(), number()), true, ": expected text or a number, got true"],
    [anyOf(text(), text(minLength(2))), 1, ": expected text, got 1"],
    [anyOf(text(), item), { id: "a", price: "1" }, 'price: expected a number, got "1"'],
    [
      anyOf(object({ kind: constant("a") }), object({ kind: constant("b"), x: text() })),
      { kind: "c" },
      'kind: expected "a", got "c"',
    ],
    [exactlyOne(text(), number()), true, ": expected text or a number, got true"],
    [exactlyOne(text(), text(minLength(1))), "a", ': expected one of several things, and not two of them, got "a"'],
    [nullable(text()), 1, ": expected text or null, got 1"],
    [nullable(item), { id: 1, price: 1 }, "id: expected text, got 1"],
    [not(text()), "a", ': expected something else, got "a"'],
    [when(object({ kind: constant("a") }), never, text()), 1, ": expected text, got 1"],
  ])("%# %o", (check, value, ...faults) => {
    expect(told(check, value)).toEqual(faults);
    expect(check(value)).toBe(faults.length === 0);
  });
});

describe("personal data", () => {
  test.each<[check: Check, value: unknown, ...faults: string[]]>([
    [secret(text(email)), "Ada Lovelace", ": expected an e-mail address, got text"],
    [secret(number(maximum(1))), 49151123, ": expected at most 1, got a number"],
    [secret(object({ name: text() })), { name: 7 }, "name: expected text, got a number"],
    [secret(anyOf(text(email), number())), "Ada", ": expected an e-mail address or a number, got text"],
    [list(secret(text(email))), ["Ada"], "0: expected an e-mail address, got text"],
    [
      object({ a: secret(text()), b: text() }),
      { a: 1, b: 2 },
      "a: expected text, got a number",
      "b: expected text, got 2",
    ],
    [object({}), { who: "Ada" }, "who: expected no such property, got text"],
  ])("is never shown: %#", (check, value, ...faults) => {
    expect(told(check, value)).toEqual(faults);
  });
});

describe("names that are traps", () => {
  const trap = (json: string): Record<string, never> => JSON.parse(json);
  const check = object({ ["__proto__"]: text() }, { ["constructor"]: number(), ["toString"]: boolean });

  test("are members like others, and inherited ones are none", () => {
    expect(told(check, {})).toEqual(["__proto__: expected text, got nothing"]);
    expect(told(check, trap('{"__proto__":"a","constructor":1,"toString":true}'))).toEqual([]);
    expect(told(check, trap('{"__proto__":1,"constructor":"a"}'))).toEqual([
      'constructor: expected a number, got "a"',
      "__proto__: expected text, got 1",
    ]);
    expect(told(required("constructor"), {})).toEqual(["constructor: expected something, got nothing"]);
    expect(told(object({}), trap('{"__proto__":1}'))).toEqual(["__proto__: expected no such property, got a number"]);
  });
});

describe("a validator", () => {
  test("misses nothing at the root of traits that come later", () => {
    const traits = object({ email: text(), address: object({ city: text() }) });
    expect([told(traits, {}), told(traits, {}, true)]).toEqual([
      ["email: expected text, got nothing", "address: expected an object, got nothing"],
      [],
    ]);
    expect(told(traits, { address: {}, x: 1 }, true)).toEqual([
      "address.city: expected text, got nothing",
      "x: expected no such property, got a number",
    ]);
  });

  test("builds its check once, when it is first asked", () => {
    let built = 0;
    const { check } = validator("track", "a", () => {
      built++;
      return text();
    });
    const before = built;
    check("a");
    check(1);
    expect([before, built]).toEqual([0, 1]);
  });

  test("may have a check that contains itself", () => {
    const tree: Check = lazy(() => object({ name: text() }, { children: list(tree) }));
    expect(told(tree, { name: "a", children: [{ name: "b", children: [{ name: 1 }] }] })).toEqual([
      "children.0.children.0.name: expected text, got 1",
    ]);
  });

  test("counts characters and not code units", () => {
    expect([text(maxLength(1))("😀"), text(minLength(2))("😀"), text(minLength(1), maxLength(1))("\ud83d")]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
