import { listedUpTo } from "../../diagnostics/listed.ts";
import { grouped } from "../../model/grouped.ts";
import { nearest } from "../../vocabulary/nearest.ts";
import type { ImportFile, Unmet } from "../importer.ts";
import { Notes } from "../notes.ts";
import { type Criterion, criterionOf, readCriterion, takes } from "./criterion.ts";
import { byVersion, type SelfDescribing, schemaKey, selfDescribing } from "./self-describing.ts";

const HOW =
  "Say `1-0-0`, `'1-*-*'` for the newest of model 1, or `com.acme/order_placed/jsonschema/1-0-0` for one schema alone.";

/**
 * The files of a registry that hold a version which is asked for; of schemas that nobody asks for, all. Files that are no
 * schemas stay, so that the import tells them. A version that is not there is unmet: no other is taken in its place.
 */
export function chosen(files: readonly ImportFile[], versions: readonly string[]): readonly ImportFile[] | Unmet {
  const criteria = versions.flatMap((text) => readCriterion(text) ?? []);
  const wrong = versions.find((text) => readCriterion(text) === undefined);
  if (wrong !== undefined) return { message: `\`${wrong}\` is no version of a schema`, hint: HOW };
  const found = new Map<ImportFile, SelfDescribing>();
  for (const file of files) {
    const schema = selfDescribing(file, new Notes());
    if (schema !== undefined) found.set(file, schema);
  }
  const schemas = bySchema([...found.values()]);
  // A folder without schemas has a fault of its own, which the import tells.
  if (schemas.size === 0) return files;
  return twice(criteria) ?? unknown(criteria, schemas) ?? missing(criteria, schemas) ?? files.filter(isTaken);

  function isTaken(file: ImportFile): boolean {
    const schema = found.get(file);
    const criterion = schema && criterionOf(criteria, schema);
    return schema === undefined || criterion === undefined || takes(criterion, schema);
  }
}

type Registry = ReadonlyMap<string, readonly SelfDescribing[]>;

/** The versions of each schema, the oldest first; the schemas by their names. */
function bySchema(all: readonly SelfDescribing[]): Registry {
  const schemas = grouped([...all].sort(byVersion), schemaKey);
  return new Map([...schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function twice(criteria: readonly Criterion[]): Unmet | undefined {
  const second = criteria.find(({ schema }, at) => criteria.findIndex((each) => each.schema === schema) !== at);
  if (second === undefined) return undefined;
  const what = second.schema === undefined ? "every schema" : `\`${second.schema}\``;
  return {
    message: `two versions of ${what} are asked for`,
    hint: "A schema becomes one event: say one version of it.",
  };
}

function unknown(criteria: readonly Criterion[], schemas: Registry): Unmet | undefined {
  for (const { schema } of criteria) {
    if (schema === undefined || schemas.has(schema)) continue;
    const close = nearest(schema, schemas.keys());
    return {
      message: `there is no schema \`${schema}\` in what is imported`,
      hint: close === undefined ? `There is ${some([...schemas.keys()])}.` : `Did you mean \`${close}\`?`,
    };
  }
  return undefined;
}

function missing(criteria: readonly Criterion[], schemas: Registry): Unmet | undefined {
  const without = [...schemas].flatMap(([name, versions]) => {
    const [first] = versions;
    const criterion = first && criterionOf(criteria, first);
    return criterion === undefined || versions.some((each) => takes(criterion, each))
      ? []
      : [{ name, criterion, versions }];
  });
  const [first, ...others] = without;
  if (first === undefined) return undefined;
  const { name, criterion, versions } = first;
  const has = `\`${name}\` has ${some(versions.map(({ version }) => version.join("-")))}.`;
  const same = others.filter((each) => each.criterion === criterion).map((each) => each.name);
  const wanted = criterion.version.join("-");
  return same.length === 0
    ? { message: `there is no version ${wanted} of \`${name}\``, hint: has }
    : {
        message: `there is no version ${wanted} of ${some([name, ...same])}`,
        hint: `${has} A version can be said of one schema alone: \`com.acme/order_placed/jsonschema/${wanted}\`.`,
      };
}

/** So many stand in a message; the others are counted. */
const SHOWN = 8;

const some = (all: readonly string[]): string =>
  listedUpTo(
    SHOWN,
    all.map((each) => `\`${each}\``),
  );
