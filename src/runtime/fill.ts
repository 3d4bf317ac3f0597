import type { Properties } from "./envelope.ts";
import { joined } from "./joined.ts";
import { changed, has, inEach } from "./members.ts";
import type { Step } from "./state.ts";
import { written } from "./values.ts";

/** What the client fills in by itself, in one object. */
export interface Filling {
  /** Constants. */
  readonly always?: Properties;
  /** Defaults, for what the app leaves out. */
  readonly absent?: Properties;
  /** A property → what is said beside it, if it is there: `{ items: { items_schema_version: 1 } }`. */
  readonly beside?: Readonly<Record<string, Properties>>;
  /** A property → what is filled into the object that it holds, or into every object of its list. */
  readonly inside?: Readonly<Record<string, Filling>>;
}

/** Fills in what the app does not have to say. */
export function fill(filling: Filling): Step {
  return {
    // A copy each time: what is filled in belongs to the envelope, and a sink may change it.
    shape: (data, _subject, { facts }) => filled(data, written(filling, facts, [])),
  };
}

function filled(data: Properties, { always, absent, beside = {}, inside }: Filling): Properties {
  let full: Properties = joined(absent, data, always);
  for (const [name, more] of Object.entries(beside)) if (has(full, name)) full = joined(full, more);
  return changed(full, inside, (value, inner) => inEach(value, (object) => filled(object, inner)));
}
