import { atKey, type Report } from "../../diagnostics/diagnostic.ts";
import type { NamedType } from "../../model/plan.ts";
import { child } from "../../model/pointer.ts";
import { forEachInner } from "../../model/refs.ts";
import type { Shape } from "../../model/shape.ts";
import { MAX_DEPTH, MAX_INNER_SHAPES } from "../limits.ts";

/**
 * Reports types that hold themselves, directly or through others, and those that are nested without end, or hold more
 * than anyone could send: a dozen types that hold the next one three times each are half a million properties.
 */
export function checkNesting(types: readonly NamedType[], report: Report): void {
  const nesting = new Nesting(types, report);
  for (const { name } of types) nesting.ofType(name);
}

/** How far a type goes: how many levels are in it, each within the other, and how many values in all. */
interface Extent {
  readonly levels: number;
  readonly values: number;
}

const NOTHING: Extent = { levels: 0, values: 0 };

/** Follows types into one another. */
class Nesting {
  readonly #types: ReadonlyMap<string, NamedType>;
  readonly #report: Report;
  readonly #extents = new Map<string, Extent | "open">();
  /** The types that are being looked into, from the outermost. */
  readonly #path: string[] = [];
  #depth = 0;
  #refused = false;

  constructor(types: readonly NamedType[], report: Report) {
    this.#types = new Map(types.map((type) => [type.name, type]));
    this.#report = report;
  }

  ofType(name: string): Extent {
    const known = this.#extents.get(name);
    if (known === "open") return this.#circular([...this.#path.slice(this.#path.indexOf(name)), name]);
    if (known !== undefined) return known;
    const type = this.#types.get(name);
    if (type === undefined) return NOTHING;
    this.#extents.set(name, "open");
    this.#path.push(name);
    const extent = this.#ofShape(type.shape);
    this.#path.pop();
    this.#extents.set(name, extent);
    return extent;
  }

  #ofShape(shape: Shape): Extent {
    this.#depth++;
    let inner = NOTHING;
    if (this.#depth > MAX_DEPTH) inner = this.#tooDeep();
    else {
      if (shape.ref !== undefined) inner = this.ofType(shape.ref);
      forEachInner(shape, (each) => {
        const { levels, values } = this.#ofShape(each);
        inner = { levels: Math.max(inner.levels, levels), values: inner.values + values };
      });
    }
    this.#depth--;
    if (inner.levels >= MAX_DEPTH) return this.#tooDeep();
    if (inner.values >= MAX_INNER_SHAPES) return this.#tooLarge();
    return { levels: inner.levels + 1, values: inner.values + 1 };
  }

  #tooDeep(): Extent {
    return this.#refuse("plan/too-deep", (name) => ({
      message: `types are nested more than ${MAX_DEPTH} levels deep, by way of \`${name}\``,
      hint: "Leave the inner ones out, or send their ids.",
    }));
  }

  #tooLarge(): Extent {
    return this.#refuse("plan/too-large", (name) => ({
      message: `the type \`${name}\` holds more than a hundred thousand values, with those of the types in it`,
      hint: "Leave the inner ones out, or send their ids.",
    }));
  }

  /** Told once, of the innermost: what is too much in one type is so in all that hold it. */
  #refuse(rule: string, said: (name: string) => { readonly message: string; readonly hint: string }): Extent {
    const name = this.#path.at(-1) ?? "";
    if (!this.#refused) this.#report({ rule, severity: "error", ...said(name), at: atKey(child("/types", name)) });
    this.#refused = true;
    return NOTHING;
  }

  #circular(path: readonly string[]): Extent {
    const [first = ""] = path;
    const way = path.length === 2 ? "" : `: ${path.map((each) => `\`${each}\``).join(" → ")}`;
    this.#report({
      rule: "plan/cycle",
      severity: "error",
      message: `the type \`${first}\` holds itself${way}`,
      hint: "An event is finite: leave the inner one out, or send its id.",
      at: atKey(child("/types", first)),
      related: path
        .slice(1, -1)
        .map((name) => ({ at: atKey(child("/types", name)), message: `It comes by way of \`${name}\`.` })),
    });
    return NOTHING;
  }
}
