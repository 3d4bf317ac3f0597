import type { Property } from "../../model/property.ts";
import type { Deprecation, EnumValue, Rename, Shape } from "../../model/shape.ts";
import { valueText } from "../../words/phrase.ts";
import type { Desk } from "./desk.ts";
import { code } from "./escape.ts";
import { type Carrier, eachPath } from "./property-places.ts";

/** A thing of the plan with what is said about its coming and going. */
export interface Lived {
  /** What it is, as Markdown. */
  readonly what: string;
  readonly planned: boolean;
  readonly deprecated: Deprecation | undefined;
  readonly renamedFrom: readonly Rename[];
  readonly since: string | undefined;
  /** How the name of its replacement is written; as code where this is absent. */
  readonly instead?: (name: string) => string;
}

/** Everything of which that is said: events, pages, properties, traits, values and types, each where it is said, once. */
export const livedThings = (desk: Desk): readonly Lived[] => [...calls(desk), ...properties(desk), ...types(desk)];

function calls({ plan, scribe, site }: Desk): readonly Lived[] {
  const instead = (name: string): string => scribe.thing(site.place("event", name) ? "event" : "page", name);
  const lived = [...plan.events, ...plan.pages].filter((call) => call.status === "planned" || hasLife(call));
  return lived.map((call) => {
    const kind = call.call === "track" ? "event" : "page";
    const { deprecated, renamedFrom, since } = call;
    return {
      what: `${kind} ${scribe.to(kind, call.name, code(call.name))}`,
      planned: call.status === "planned",
      deprecated,
      renamedFrom,
      since,
      instead,
    };
  });
}

/** A property that inherits what is said of it is not told again: only the place that says it is. */
function properties(desk: Desk): readonly Lived[] {
  const lived: Lived[] = [];
  const told = new Set<string>();
  for (const { carrier, properties: all } of desk.carriers) {
    eachPath(all, (path, property) => {
      if (hasLife(property) && isNews(property, told)) {
        const { deprecated, renamedFrom, since } = property;
        lived.push({ what: whatOf(carrier, path, property, desk), planned: false, deprecated, renamedFrom, since });
      }
      for (const value of livedValues(property.shape, told))
        lived.push(valueLife(value, whatOf(carrier, path, property, desk)));
    });
  }
  return lived;
}

const hasLife = ({ deprecated, renamedFrom, since }: Pick<Property, "deprecated" | "renamedFrom" | "since">): boolean =>
  deprecated !== undefined || renamedFrom.length > 0 || since !== undefined;

const KEYWORDS = ["deprecated", "renamedFrom", "since"] as const;

/** Whether one of the places that say it has not been told. */
function isNews({ layers }: Property, told: Set<string>): boolean {
  const places = KEYWORDS.flatMap((keyword) => layers.findLast(({ keywords }) => keywords.includes(keyword)) ?? []);
  const fresh = places.filter(({ pointer }) => !told.has(pointer));
  for (const { pointer } of fresh) told.add(pointer);
  return fresh.length > 0;
}

const NONE: readonly EnumValue[] = [];

/** The values of an enum that have a life; those of a shape that many properties share, once. */
function livedValues({ enum: values, items }: Shape, told: Set<string>): readonly EnumValue[] {
  if (values === undefined) return items ? livedValues(items, told) : NONE;
  const fresh = values.filter(
    ({ pointer, deprecated, renamedFrom }) => (deprecated || renamedFrom.length > 0) && !told.has(pointer),
  );
  for (const { pointer } of fresh) told.add(pointer);
  return fresh;
}

function types({ plan, scribe }: Desk): readonly Lived[] {
  const told = new Set<string>();
  return plan.types.flatMap((type) => {
    const what = `type ${scribe.thing("type", type.name)}`;
    const deprecated = type.deprecated ? { pointer: type.pointer } : undefined;
    const values = livedValues(type.shape, told).map((value) => valueLife(value, what));
    return [{ what, planned: false, deprecated, renamedFrom: [], since: undefined }, ...values];
  });
}

const valueLife = ({ value, deprecated, renamedFrom }: EnumValue, of: string): Lived => ({
  what: `value ${code(valueText(value))} of ${of}`,
  planned: false,
  deprecated,
  renamedFrom,
  since: undefined,
});

function whatOf({ kind, name }: Carrier, path: string, property: Property, { scribe }: Desk): string {
  const linked = scribe.to("property", property.name, code(path));
  switch (kind) {
    case "event":
    case "page":
    case "type":
    case "group":
      return `property ${linked} of ${scribe.thing(kind, name)}`;
    case "trait":
      return `trait ${scribe.to("trait", path, code(path))}`;
    case "context":
    case "dictionary":
      return `property ${linked}`;
  }
}
