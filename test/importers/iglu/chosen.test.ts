import { describe, expect, test } from "vitest";
import { chosen } from "../../../src/importers/iglu/chosen.ts";
import type { ImportFile } from "../../../src/importers/importer.ts";

/** A schema by its place in a registry: `com.acme/order/1-0-0`. */
function schema(at: string): ImportFile {
  const [vendor, name, version] = at.split("/");
  return { path: at, text: JSON.stringify({ self: { vendor, name, format: "jsonschema", version }, type: "object" }) };
}

const README: ImportFile = { path: "readme.json", text: "{}" };
const FILES = [
  ...["com.acme/order/1-0-0", "com.acme/order/1-0-10", "com.acme/order/1-0-9", "com.acme/order/2-0-0"].map(schema),
  ...["com.acme/cart/1-0-0", "com.acme/cart/1-1-0"].map(schema),
  README,
];

function paths(versions: readonly string[], files: readonly ImportFile[] = FILES): readonly string[] {
  const result = chosen(files, versions);
  if ("message" in result) throw new Error(`${result.message}. ${result.hint}`);
  return result.map(({ path }) => path);
}

describe("the files that hold what is asked for, and those that are no schemas", () => {
  test.each([
    [["1-0-0"], ["com.acme/order/1-0-0", "com.acme/cart/1-0-0", "readme.json"]],
    [
      ["1-1-0", "iglu:com.acme/order/jsonschema/2-0-0"],
      ["com.acme/order/2-0-0", "com.acme/cart/1-1-0", "readme.json"],
    ],
    [
      ["com.acme/order/jsonschema/1-0-9"],
      ["com.acme/order/1-0-9", "com.acme/cart/1-0-0", "com.acme/cart/1-1-0", "readme.json"],
    ],
    [
      ["1-0-*"],
      [
        ...["com.acme/order/1-0-0", "com.acme/order/1-0-10", "com.acme/order/1-0-9"],
        ...["com.acme/cart/1-0-0", "readme.json"],
      ],
    ],
    [["*-*-*"], FILES.map(({ path }) => path)],
  ])("%j", (versions, expected) => {
    expect(paths(versions)).toEqual(expected);
  });

  test("without any schema there is nothing to choose from: the import says what is wrong", () => {
    expect(paths(["1-0-0"], [README])).toEqual(["readme.json"]);
  });
});

describe("what is not there is told, and nothing is taken in its place", () => {
  const how =
    "Say `1-0-0`, `'1-*-*'` for the newest of model 1, or `com.acme/order_placed/jsonschema/1-0-0` for one schema alone.";
  test.each([
    [["1.0.0"], { message: "`1.0.0` is no version of a schema", hint: how }],
    [["order/1-0-0"], { message: "`order/1-0-0` is no version of a schema", hint: how }],
    [
      ["2-0-0"],
      { message: "there is no version 2-0-0 of `com.acme/cart`", hint: "`com.acme/cart` has `1-0-0` and `1-1-0`." },
    ],
    [
      ["3-*-*"],
      {
        message: "there is no version 3-*-* of `com.acme/cart` and `com.acme/order`",
        hint: "`com.acme/cart` has `1-0-0` and `1-1-0`. A version can be said of one schema alone: `com.acme/order_placed/jsonschema/3-*-*`.",
      },
    ],
    [
      ["com.acme/order/jsonschema/1-0-1"],
      {
        message: "there is no version 1-0-1 of `com.acme/order`",
        hint: "`com.acme/order` has `1-0-0`, `1-0-9`, `1-0-10` and `2-0-0`.",
      },
    ],
    [
      ["com.acme/ordr/jsonschema/1-0-0"],
      { message: "there is no schema `com.acme/ordr` in what is imported", hint: "Did you mean `com.acme/order`?" },
    ],
    [
      ["org.other/thing/jsonschema/1-0-0"],
      {
        message: "there is no schema `org.other/thing` in what is imported",
        hint: "There is `com.acme/cart` and `com.acme/order`.",
      },
    ],
    [
      ["1-0-0", "2-0-0"],
      {
        message: "two versions of every schema are asked for",
        hint: "A schema becomes one event: say one version of it.",
      },
    ],
  ])("%j", (versions, unmet) => {
    expect(chosen(FILES, versions)).toEqual(unmet);
  });
});
