import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { driftGroups } from "../src/vocabulary/drift/drift-groups.ts";
import { type NameKind, NOTHING_KNOWN } from "../src/vocabulary/drift/known.ts";

interface Labelled {
  readonly kind: NameKind;
  readonly a: string;
  readonly b: string;
  readonly isOne: boolean;
  /** What the measure says. */
  readonly isFound: boolean;
}

const measured = (kind: NameKind, a: string, b: string, isOne: boolean): Labelled => ({
  kind,
  a,
  b,
  isOne,
  isFound: driftGroups(kind, [a, b], NOTHING_KNOWN).length > 0,
});

const told = ({ kind, a, b }: Labelled): string => `${kind} ${a} | ${b}`;

/** What a measure does to labelled pairs: those that it takes for one and should not, and those that it misses. */
function judged(pairs: readonly Labelled[]) {
  const found = pairs.filter(({ isFound }) => isFound);
  const right = found.filter(({ isOne }) => isOne).length;
  const all = pairs.filter(({ isOne }) => isOne).length;
  return {
    precision: found.length === 0 ? 1 : right / found.length,
    recall: all === 0 ? 1 : right / all,
    falselyFound: found.filter(({ isOne }) => !isOne).map(told),
    missed: pairs.filter(({ isOne, isFound }) => isOne && !isFound).map(told),
  };
}

/** A line for each kind and one for all, as `npx vitest run test/drift.test.ts` shows them. A kind whose pairs have one label has one measure. */
function report(title: string, byKind: ReadonlyMap<string, readonly Labelled[]>): void {
  const share = (value: number): string => `${(value * 100).toFixed(1)} %`.padStart(8);
  const rows = [...byKind, ["together", [...byKind.values()].flat()] as const].map(([kind, pairs]) => {
    const { precision, recall, falselyFound } = judged(pairs);
    const ones = pairs.filter(({ isOne }) => isOne).length;
    const said = [
      ...(ones === 0 ? [] : [`recall ${share(recall)}`]),
      ...(ones === pairs.length ? [] : [`falsely found ${falselyFound.length}`]),
      ...(ones === 0 || ones === pairs.length ? [] : [`precision ${share(precision)}`]),
    ];
    return `  ${kind.padEnd(24)}${String(pairs.length).padStart(5)} pairs   ${said.join("   ")}`;
  });
  process.stdout.write(`${[title, ...rows].join("\n")}\n`);
}

/**
 * Pairs labelled by hand, one by one, in the vocabularies of shops, SaaS and media: those in `one` are one thing under two names,
 * those in `two` are not. A file is a kind of decision; `[property]` and its like say of what the names below are.
 */
const OWN = join(import.meta.dirname, "fixtures/drift");

function labelled(label: "one" | "two", file: string): readonly Labelled[] {
  let kind: NameKind = "event";
  return readFileSync(join(OWN, label, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "))
    .flatMap((line) => {
      const section = /^\[(event|property|trait|enum value)\]$/.exec(line)?.[1];
      if (section !== undefined) {
        kind = section as NameKind;
        return [];
      }
      // `Article | Shared` has the sign in its name.
      const [a = "", ...b] = line.split(" | ");
      return [measured(kind, a, b.join(" | "), label === "one")];
    });
}

const kinds = (["one", "two"] as const).flatMap((label) =>
  readdirSync(join(OWN, label)).map((file) => ({
    label,
    kind: file.replace(".txt", ""),
    pairs: labelled(label, file),
  })),
);

describe("our own pairs", () => {
  test.each(kinds.filter(({ label }) => label === "one"))("$kind is drift", ({ pairs }) => {
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    expect(judged(pairs).missed).toEqual([]);
  });

  test.each(kinds.filter(({ label }) => label === "two"))("$kind is no drift", ({ pairs }) => {
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    expect(judged(pairs).falselyFound).toEqual([]);
  });

  test("no pair stands there twice, or under both labels", () => {
    const all = kinds.flatMap(({ pairs }) => pairs.map(({ kind, a, b }) => `${kind} ${[a, b].sort().join(" | ")}`));
    expect(all.filter((pair, at) => all.indexOf(pair) !== at)).toEqual([]);
  });

  test("precision and recall by kind", () => {
    report("Our own pairs", new Map(kinds.map(({ kind, pairs }) => [kind, pairs])));
    const { precision, recall } = judged(kinds.flatMap(({ pairs }) => pairs));
    expect({ precision, recall }).toEqual({ precision: 1, recall: 1 });
  });
});

const CORPUS = join(import.meta.dirname, "../../shared/corpora/drift-pairs.json");

describe.skipIf(!existsSync(CORPUS))("pairs of real plans (../shared/corpora, skipped where it is absent)", () => {
  /** Types of one name are types/property-drift's, and what breaks the convention alone is another rule's. */
  function corpus(): ReadonlyMap<string, readonly Labelled[]> {
    const said: readonly { a: string; b: string; kind: string; subject: string; level: string }[] = JSON.parse(
      readFileSync(CORPUS, "utf8"),
    );
    const byKind = new Map<string, Labelled[]>();
    for (const { a, b, kind, subject, level } of said) {
      if (subject === "type" || level === "convention") continue;
      const value = (name: string): string => (subject === "enum" ? name.slice(name.indexOf("=") + 1) : name);
      const of = subject === "enum" ? "enum value" : subject === "property" || subject === "trait" ? subject : "event";
      byKind.set(kind, [...(byKind.get(kind) ?? []), measured(of, value(a), value(b), level === "duplicate")]);
    }
    return byKind;
  }

  test("every duplicate is found, and nothing that is distinct", () => {
    const byKind = corpus();
    report("Pairs of real plans", byKind);
    expect(judged([...byKind.values()].flat())).toEqual({ precision: 1, recall: 1, falselyFound: [], missed: [] });
  });
});
