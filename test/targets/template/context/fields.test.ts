import { expect, test } from "vitest";
import { FIELDS, type Thing } from "../../../../src/targets/template/context/fields.ts";
import { shopPlan } from "../../../support/plan.ts";
import { contextFor, kotlinNames, parcels } from "../rendering.ts";

/** What holds a field that is a word, by the words of the table; null where the table says that it may be. */
const PLAIN: Readonly<Record<string, string>> = { text: "string", flag: "boolean", number: "number" };

const isThing = (word: string): word is Thing => Object.hasOwn(FIELDS, word);

/** Every way in which a value is not what the table says, by its path. */
class Comparison {
  readonly wrong: string[] = [];
  readonly met = new Set<Thing>();
  readonly #done = new Set<unknown>();

  compare(value: unknown, type: string, path: string): void {
    if (type.endsWith("[]")) this.#list(value, type.slice(0, -2), path);
    else if (type.endsWith("?")) value === null || this.compare(value, type.slice(0, -1), path);
    else if (isThing(type)) this.#thing(value, type, path);
    else if (type !== "json" && typeof value !== PLAIN[type]) this.wrong.push(`${path} is no ${type}`);
    else if (value === undefined) this.wrong.push(`${path} is undefined`);
  }

  #list(value: unknown, type: string, path: string): void {
    if (!Array.isArray(value)) this.wrong.push(`${path} is no list`);
    else for (const [index, entry] of value.entries()) this.compare(entry, type, `${path}.${index}`);
  }

  #thing(value: unknown, thing: Thing, path: string): void {
    if (typeof value !== "object" || value === null) this.wrong.push(`${path} is nothing`);
    else if (!this.#done.has(value)) this.#fields(value, thing, path);
  }

  #fields(value: object, thing: Thing, path: string): void {
    this.#done.add(value);
    this.met.add(thing);
    const fields = new Map(Object.entries(value));
    const expected = Object.entries(FIELDS[thing]);
    if (
      [...fields.keys()].sort().join() !==
      expected
        .map(([name]) => name)
        .sort()
        .join()
    ) {
      this.wrong.push(`${path} has ${[...fields.keys()].sort().join(" ")}`);
    }
    for (const [name, [type]] of expected) this.compare(fields.get(name), type, `${path}.${name}`);
  }
}

test("the table says of the context what it holds, field by field", async () => {
  const comparison = new Comparison();
  for (const plan of [await parcels(), await kotlinNames(), await shopPlan()]) {
    for (const source of [undefined, ...plan.sources.map(({ name }) => name)]) {
      comparison.compare(contextFor(plan, source), "Template", `${plan.name} ${source}`);
    }
  }
  expect(comparison.wrong).toEqual([]);
  expect([...comparison.met].sort()).toEqual(Object.keys(FIELDS).sort());
});
