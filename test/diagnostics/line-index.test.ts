import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LineIndex } from "../../src/diagnostics/line-index.ts";

describe("offsets become lines and columns, both from 1", () => {
  test.each([
    ["", 0, 1, 1],
    ["ab", 0, 1, 1],
    ["ab", 1, 1, 2],
    ["ab", 2, 1, 3],
    ["ab", 99, 1, 3],
    ["ab", -1, 1, 1],
    ["a\nb", 1, 1, 2],
    ["a\nb", 2, 2, 1],
    ["a\r\nb", 3, 2, 1],
    ["a\rb", 2, 2, 1],
    ["\n\n", 2, 3, 1],
    ["a\n\r\nb", 4, 3, 1],
    ["🛒x", 2, 1, 3],
  ])("%j at %i", (text, offset, line, column) => {
    expect(new LineIndex(text).position(offset)).toEqual({ line, column });
  });

  test("in any text, as counting from the start would have it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\r", "\r\n", "é") }), fc.nat(40), (text, at) => {
        const offset = Math.min(at, text.length);
        // Between CR and LF no line has begun yet.
        const lines = text
          .slice(0, text[offset - 1] === "\r" && text[offset] === "\n" ? offset - 1 : offset)
          .split(/\r\n|\n|\r/);
        const { line, column } = new LineIndex(text).position(offset);
        expect(line).toBe(lines.length);
        if (!(text[offset - 1] === "\r" && text[offset] === "\n")) expect(column).toBe((lines.at(-1)?.length ?? 0) + 1);
      }),
    );
  });
});
