import type { JsonObject, MutableJsonObject } from "../model/json.ts";

/** Something of the plan language as it will be written: its keys in the order in which they are read. */
export type Said = MutableJsonObject;

/** Properties by their names, each in its long form. */
export type SaidProperties = Map<string, Said>;

/** An event or page that was found in the input. */
export interface DraftCall {
  readonly name: string;
  /** What is said about it, but for its properties: `description`, `owner`, `tags`, `sources`, `call` … */
  readonly said: Said;
  readonly properties: SaidProperties;
  /** Property groups that it takes, once some were found. */
  propertyGroups: readonly string[];
  /** Where it belongs, where the input says so: the name of its file. */
  readonly area?: string;
}

/** An account or workspace. */
export interface DraftGroup {
  readonly name: string;
  readonly said: Said;
  readonly traits: SaidProperties;
}

/** A plan in the making: what an importer found, in the terms of the plan language. */
export interface Draft {
  name: string | undefined;
  version: string | undefined;
  description: string | undefined;
  /** Further sections, as they will be written: `sources`, `identity`, `destinations`, `conventions`. */
  readonly sections: Map<string, JsonObject>;
  readonly events: DraftCall[];
  readonly pages: DraftCall[];
  readonly groups: DraftGroup[];
  readonly traits: SaidProperties;
  readonly context: SaidProperties;
  readonly types: Map<string, Said>;
  /** The dictionary. */
  readonly properties: SaidProperties;
  readonly propertyGroups: Map<string, SaidProperties>;
}

/** A draft with nothing in it. */
export const emptyDraft = (): Draft => ({
  name: undefined,
  version: undefined,
  description: undefined,
  sections: new Map(),
  events: [],
  pages: [],
  groups: [],
  traits: new Map(),
  context: new Map(),
  types: new Map(),
  properties: new Map(),
  propertyGroups: new Map(),
});

/** Every mapping of properties of a draft that stands by itself: of calls, property groups, traits, groups, context. */
export function propertyTables(draft: Draft): readonly SaidProperties[] {
  return [
    ...[...draft.events, ...draft.pages].map(({ properties }) => properties),
    ...draft.propertyGroups.values(),
    draft.traits,
    draft.context,
    ...draft.groups.map(({ traits }) => traits),
  ];
}
