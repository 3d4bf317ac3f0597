import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { POLICY, rowOf } from "../../src/diff/policy/policy.ts";
import type { Mark, Row } from "../../src/diff/policy/row.ts";

const FILE = new URL("../../docs/diff.md", import.meta.url);
const [BEGIN, END] = ["<!-- kinds: written by test/diff/docs.test.ts -->\n", "<!-- /kinds -->"];

const SIGNS: Readonly<Record<Mark, string>> = { breaks: "✗", may: "~", safe: "–" };

/** Kinds that are those of events or properties under another name, and are not listed. */
const isVariant = (kind: string): boolean =>
  /(^|-)(page|group|context-property|trait)-/.test(kind) && kind !== "page-category-changed";

function line(name: string, { marks, bump, reason }: Row): string {
  const signs = [marks.compile, marks.wire, marks.consumer].map((mark) => SIGNS[mark]);
  return `| ${name} | ${signs.join(" | ")} | ${bump} | ${reason} |`;
}

test("the guide lists every kind as the table judges it", () => {
  const rows = [...POLICY]
    .filter(([kind]) => !isVariant(kind))
    .flatMap(([kind, row]) => {
      const open = rowOf(kind, true);
      return [line(kind, row), ...(open === row ? [] : [line(`${kind} (open)`, open)])];
    });
  const table = ["| kind | compile | wire | consumer | version | why |", "|---|---|---|---|---|---|", ...rows, ""].join(
    "\n",
  );
  const text = readFileSync(FILE, "utf8");
  const [before = "", rest = ""] = text.split(BEGIN);
  const after = rest.slice(rest.indexOf(END));
  const wanted = `${before}${BEGIN}${table}${after}`;
  const { snapshotState } = expect.getState();
  if (snapshotState["_updateSnapshot"] === "all") writeFileSync(FILE, wanted);
  expect(readFileSync(FILE, "utf8")).toBe(wanted);
});
