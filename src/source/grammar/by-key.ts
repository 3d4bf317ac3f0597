import { atKey, type Report } from "../../diagnostics/diagnostic.ts";
import type { JsonObject } from "../../model/json.ts";
import type { Pointer } from "../../model/pointer.ts";
import { isList, isMap, shown, type Value, type ValueMap } from "../value.ts";
import { likely } from "./likely.ts";
import { mismatch } from "./mismatch.ts";
import type { Read, Rule } from "./rule.ts";

/** What was read, and the key that said by which rule. */
export interface Headed<Head extends string, T> {
  readonly head: Head;
  readonly value: T;
}

type Rules = Readonly<Record<string, Rule<unknown>>>;
type HeadedBy<R extends Rules> = { [K in keyof R & string]: Headed<K, Read<R[K]>> }[keyof R & string];

/** A mapping whose kind one of its keys says: the first of `rules` whose key is there reads all of it. */
export function byKey<const R extends Rules>(what: string, rules: R): Rule<HeadedBy<R>> {
  const heads = Object.keys(rules);
  return {
    expects: `a mapping (${what})`,
    kinds: ["map"],
    read(value, at, report, called) {
      if (!isMap(value)) return mismatch(value, at, `a mapping (${what})`, report, called, kindHint(value, heads));
      const head = heads.find((key) => value.has(key));
      if (head === undefined) return headless(value, at, what, heads, report);
      const read = rules[head]?.read(value, at, report, called);
      // The head's own rule read it.
      return read === undefined ? undefined : ({ head, value: read } as HeadedBy<R>);
    },
    schema: (definitions) => ({
      type: "object",
      anyOf: Object.entries(rules).map(([head, rule]) => headed(head, rule.schema(definitions))),
    }),
  };
}

/** A name in place of the mapping is mostly that of the first kind: an event. */
function kindHint(value: Value, heads: readonly string[]): string | undefined {
  if (isList(value) && heads.includes("all"))
    return "Say whether all of them must hold, or any: `all: […]`, `any: […]`.";
  const name = typeof value === "string" ? shown(value) : undefined;
  return name === undefined ? undefined : `Write \`{ ${heads[0]}: ${name} }\`.`;
}

function headless(map: ValueMap, at: Pointer, what: string, heads: readonly string[], report: Report): undefined {
  const message = `${what} needs one of ${heads.map((key) => `\`${key}\``).join(", ")}`;
  const close = [...map.keys()].map((key) => [key, likely(key, heads)] as const).find(([, head]) => head !== undefined);
  const hint = close ? `Did you mean \`${close[1]}\` by \`${close[0]}\`?` : "The one that is there says what is meant.";
  report({ rule: "plan/missing-key", severity: "error", message, hint, at: atKey(at) });
}

function headed(head: string, schema: JsonObject): JsonObject {
  const { required } = schema;
  const others = Array.isArray(required) ? required.filter((key) => key !== head) : [];
  return { title: head, ...schema, required: [head, ...others] };
}
