import type { Call } from "../../../model/event.ts";
import type { JsonObject } from "../../../model/json.ts";
import type { Source } from "../../../model/plan.ts";
import type { Output, TargetInput } from "../../target.ts";
import { literal } from "../literal.ts";
import type { NameUses } from "../name-uses.ts";
import { callsOf } from "../reach.ts";
import { CheckNames } from "./check-names.ts";
import { CheckPrinter } from "./check-text.ts";

/** The file of the validators of a source's client. */
export interface ValidatorsFile {
  readonly output: Output;
  /** The modules of the runtime that it needs. */
  readonly modules: readonly string[];
  /** The checks that are shared. */
  readonly declarations: string;
  /** The validators of events and pages. */
  readonly calls: readonly string[];
}

/** Prints the validators of all that a source may send. */
export function validatorsFile(input: TargetInput, source: Source, head: string, uses: NameUses): ValidatorsFile {
  const { plan, names, schemas } = input;
  const types = new Map(
    plan.types.map((type) => [schemas.reference(type.name), { name: names.of(type).type, schema: schemas.type(type) }]),
  );
  const used = new CheckNames(
    uses,
    (ref) => types.get(ref),
    (ref) => schemas.referred(ref),
  );
  const printer = new CheckPrinter(used, (schema) => schemas.isPersonal(schema));
  const one = (exported: string, call: string, name: string, schema: JsonObject): string =>
    `\nexport const ${exported}: Validator = /* @__PURE__ */ ${used.use("validator")}(${literal(call)}, ${literal(name)}, () => ${printer.text(schema)});\n`;
  const { events, pages } = callsOf(plan, source.name);
  const calls = [...events, ...pages].map((each: Call) =>
    uses.by(each.pointer, () => one(names.of(each).value, each.call, each.name, schemas.call(each, source.name))),
  );
  const traits = one("identify", "identify", "identify", schemas.traits(source.name, true));
  const groups = plan.groups.map((group) =>
    one(lowerFirst(names.of(group).type), "group", group.name, schemas.group(group)),
  );
  const validators = [...calls, traits, ...groups].join("");
  const beginning = `${head}// Says what is wrong with an event: \`import * as validators from "./validators.js"\`, and give it to \`init\`.
${used.imports}${used.declarations === "" ? "" : CHECK_IMPORT}import type { Validator } from "./runtime/core.js";

export { validate } from "./runtime/validate.js";
export type { Validator };
${used.declarations === "" ? "" : `\n${used.declarations}`}`;
  return {
    output: { path: "validators.ts", text: beginning + validators },
    modules: [...used.modules, "checks/check", "validate"],
    declarations: used.declarations,
    calls,
  };
}

/** Needed only where checks are shared. */
const CHECK_IMPORT = 'import type { Check as $Check } from "./runtime/checks/check.js";\n';

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
