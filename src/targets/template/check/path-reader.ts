import { nearest } from "../../../vocabulary/nearest.ts";
import { CALL_RULES } from "./call-rules.ts";
import { ANYWHERE, outward, type Scope } from "./scope.ts";
import { fieldOf, fieldsOf, PLAIN, ROOT, type Seen, UNKNOWN, wordsFor } from "./seen.ts";

export type Tell = (node: hbs.AST.Node, message: string, hint?: string) => void;

/** What Handlebars itself says in a block. */
const DATA = new Set(["index", "key", "first", "last", "partial-block"]);

/** Finds what the names of a template stand for, and tells of those that stand for nothing. */
export class PathReader {
  readonly #tell: Tell;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** What a name stands for where it is written. */
  read(path: hbs.AST.PathExpression, scope: Scope): Seen {
    if (path.data) return this.#data(path);
    const [first = "", ...others] = path.parts;
    const named = path.depth === 0 ? scope.names.get(first) : undefined;
    if (named) return this.#steps(path, named, others);
    const at = outward(scope, path.depth);
    if (at) return this.#steps(path, at.self, path.parts, scope);
    this.#tell(
      path,
      "`../` leads out of the template here",
      "Blocks that go through something lead in: `each` and `with`, not `if`.",
    );
    return UNKNOWN;
  }

  #data(path: hbs.AST.PathExpression): Seen {
    const [first = "", ...others] = path.parts;
    if (first === "root") return this.#steps(path, ROOT, others);
    if (DATA.has(first)) return PLAIN;
    this.#tell(path, `there is no \`@${first}\``, hintOf(nearest(first, ["root", ...DATA]), "@"));
    return UNKNOWN;
  }

  /** `scope` is where the first of the names is looked up, for a hint about the scopes around it. */
  #steps(path: hbs.AST.PathExpression, from: Seen, names: readonly string[], scope?: Scope): Seen {
    let seen = from;
    for (const [index, name] of names.entries()) {
      const field = fieldOf(seen, name);
      if (field === undefined) {
        const outer = index === 0 && scope && path.depth === 0 ? outerHint(name, scope) : undefined;
        this.#tell(path, `${wordsFor(seen)} has no \`${name}\``, outer ?? fieldHint(name, seen));
        return UNKNOWN;
      }
      seen = field;
    }
    return seen;
  }
}

/** A name that something around has is meant, more often than not. */
function outerHint(name: string, scope: Scope): string | undefined {
  for (let at = scope.outer, way = "../"; at && at !== ANYWHERE; at = at.outer, way += "../") {
    if (fieldsOf(at.self).includes(name)) return `Did you mean \`${way}${name}\`?`;
  }
  return undefined;
}

/** How many fields a hint lists. */
const FEW = 12;

function fieldHint(name: string, seen: Seen): string | undefined {
  if (seen.is !== "thing") return undefined;
  const fields = fieldsOf(seen);
  const close = nearest(name, [...fields, ...CALL_RULES.keys()]);
  if (close !== undefined) return `Did you mean \`${close}\`?`;
  return fields.length <= FEW
    ? `It has ${fields.map((field) => `\`${field}\``).join(", ")}.`
    : "The guide to templates lists what it has.";
}

const hintOf = (name: string | undefined, sign: string): string | undefined =>
  name === undefined ? undefined : `Did you mean \`${sign}${name}\`?`;
