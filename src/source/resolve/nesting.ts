import { atKey, type Report } from "../../diagnostics/diagnostic.ts";
import type { NamedType } from "../../model/plan.ts";
import { child } from "../../model/pointer.ts";
import { forEachInner } from "../../model/refs.ts";
import type { Shape } from "../../model/shape.ts";
import { MAX_DEPTH } from "../limits.ts";

/** Reports types that hold themselves, directly or through others, and those that are nested without end. */
export function checkNesting(types: readonly NamedType[], report: Report): void {
  const nesting = new Nesting(types, report);
  for (const { name } of types) nesting.ofType(name);
}

/** How many levels are inside types, each within the other. */
class Nesting {
  readonly #types: ReadonlyMap<string, NamedType>;
  readonly #report: Report;
  readonly #levels = new Map<string, number | "open">();
  /** The types that are being looked into, from the outermost. */
  readonly #path: string[] = [];
  #depth = 0;
  #refused = false;

  constructor(types: readonly NamedType[], report: Report) {
    this.#types = new Map(types.map((type) => [type.name, type]));
    this.#report = report;
  }

  ofType(name: string): number {
    const known = this.#levels.get(name);
    if (known === "open") return this.#circular([...this.#path.slice(this.#path.indexOf(name)), name]);
    if (known !== undefined) return known;
    const type = this.#types.get(name);
    if (type === undefined) return 0;
    this.#levels.set(name, "open");
    this.#path.push(name);
    const levels = this.#ofShape(type.shape);
    this.#path.pop();
    this.#levels.set(name, levels);
    return levels;
  }

  #ofShape(shape: Shape): number {
    this.#depth++;
    let inner = 0;
    if (this.#depth > MAX_DEPTH) inner = this.#tooDeep();
    else {
      if (shape.ref !== undefined) inner = this.ofType(shape.ref);
      forEachInner(shape, (each) => {
        inner = Math.max(inner, this.#ofShape(each));
      });
    }
    this.#depth--;
    return inner >= MAX_DEPTH ? this.#tooDeep() : inner + 1;
  }

  #tooDeep(): number {
    const name = this.#path.at(-1) ?? "";
    const message = `types are nested more than ${MAX_DEPTH} levels deep, by way of \`${name}\``;
    const hint = "Leave the inner ones out, or send their ids.";
    if (!this.#refused)
      this.#report({ rule: "plan/too-deep", severity: "error", message, hint, at: atKey(child("/types", name)) });
    this.#refused = true;
    return 0;
  }

  #circular(path: readonly string[]): number {
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
    return 0;
  }
}
