import type { Json, JsonObject } from "../../model/json.ts";
import type { SchemaReader } from "./schema-reader.ts";
import { type Step, schemaAt } from "./step.ts";
import type { Term } from "./term.ts";
import type { Terms } from "./terms.ts";

/** A place in a payload, and what is to be seen there. */
export interface Focus {
  readonly at: readonly Step[];
  /** The last step's property is not there; else the value there is one that only one side takes. */
  readonly absent?: boolean;
}

interface Side {
  readonly schema: Json;
  readonly root: JsonObject;
}

/** Payloads in which the difference is seen at a place; any, where a side does not say what is right there. */
export function focused(
  focus: Focus,
  accepting: JsonObject,
  refusing: JsonObject,
  reader: SchemaReader,
  terms: Terms,
): Term {
  const [right, wrong] = [sideAt(focus, accepting), sideAt(focus, refusing)];
  const different =
    right && wrong
      ? terms.all(reader.read(right.schema, right.root), terms.not(reader.read(wrong.schema, wrong.root)))
      : terms.any;
  return [...focus.at]
    .reverse()
    .reduce(
      (inner, step, fromEnd) => (fromEnd === 0 && focus.absent ? absent(step, terms) : holding(step, inner, terms)),
      different,
    );
}

function sideAt({ at }: Focus, root: JsonObject): Side | undefined {
  let schema: Json | undefined = root;
  for (const step of at) if (schema !== undefined) schema = schemaAt(schema, step, root);
  return schema === undefined ? undefined : { schema, root };
}

function absent(step: Step, terms: Terms): Term {
  if (typeof step === "string") return terms.any;
  return terms.all(terms.kind("object"), terms.not(terms.atom({ op: "required", name: step.property })));
}

/** Values that hold something of a term where a step leads. */
function holding(step: Step, term: Term, terms: Terms): Term {
  if (step === "items")
    return terms.all(terms.kind("array"), terms.not(terms.atom({ op: "items", of: terms.not(term) })));
  if (step === "others")
    return terms.all(
      terms.kind("object"),
      terms.not(terms.atom({ op: "members", named: new Map(), others: terms.not(term) })),
    );
  return terms.object(new Map([[step.property, term]]));
}
