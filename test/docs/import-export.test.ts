import { readFileSync } from "node:fs";
import { test } from "vitest";
import type { Exporter } from "../../src/exporters/exporter.ts";
import { EXPORTERS } from "../../src/exporters/registry.ts";
import { IMPORTERS } from "../../src/importers/registry.ts";
import type { Plan } from "../../src/model/plan.ts";
import { everyConstruct } from "../support/every-construct.ts";
import { holds } from "../support/held-file.ts";
import { shopPlan } from "../support/plan.ts";
import { writtenBetween } from "../support/written-between.ts";

const PAGE = readFileSync(new URL("../../docs/import-export.md", import.meta.url), "utf8");

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** The kinds of things that an exporter says it has no place for, of plans that have them all. */
function leftBehind(exporter: Exporter, plans: readonly Plan[]): ReadonlySet<string> {
  const losses = plans.flatMap((plan) => exporter.write(plan, { vendor: "com.acme" }).losses);
  return new Set(
    losses.flatMap(({ message }) => {
      const [, kind] = / has no place for (.*?): /.exec(message) ?? [];
      return kind === undefined ? [] : [kind];
    }),
  );
}

async function importersTable(): Promise<string> {
  const all = await Promise.all(Object.values(IMPORTERS).map((load) => load()));
  return [
    row("Format", "Reads"),
    row("---", "---"),
    ...all.map(({ name, summary }) => row(`\`${name}\``, summary)),
  ].join("\n");
}

async function exportersTable(): Promise<string> {
  const plans = [await shopPlan(), await everyConstruct()];
  const all = (await Promise.all(Object.values(EXPORTERS).map((load) => load()))).map((exporter) => ({
    exporter,
    left: leftBehind(exporter, plans),
  }));
  const [first = new Set<string>()] = all.map(({ left }) => left);
  const common = [...first].filter((kind) => all.every(({ left }) => left.has(kind)));
  const rows = all.map(({ exporter: { name, summary }, left }) =>
    row(`\`${name}\``, summary, [...left].filter((kind) => !common.includes(kind)).join("; ")),
  );
  return [
    `No other tool has a place for ${common.join("; ")}. What a format leaves behind beside these is told by each export, with the names:`,
    "",
    row("Format", "Writes", "Leaves behind"),
    row("---", "---", "---"),
    ...rows,
  ].join("\n");
}

test("the page has a row for every format, and what it leaves behind", async () => {
  const withImporters = writtenBetween(PAGE, "importers", await importersTable());
  holds("docs/import-export.md", writtenBetween(withImporters, "exporters", await exportersTable()));
});
