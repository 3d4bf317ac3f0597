/**
 * What JSON Schema, SQL, other tools and plain English call a key or a word, and what it may be called here; the first
 * that is known where it stands is meant. Slips of the keyboard and beginnings of words need no entry (`likely.ts`).
 */
const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  and: ["all"],
  api: ["server"],
  app: ["client"],
  attributes: ["traits", "properties"],
  backend: ["server"],
  aliases: ["renamedFrom"],
  browser: ["client"],
  choices: ["enum"],
  conditions: ["match", "all"],
  conversion: ["goal"],
  delay: ["after"],
  disabled: ["off"],
  docs: ["markdown"],
  eq: ["is"],
  equals: ["is"],
  every: ["all"],
  fields: ["properties", "uses"],
  filter: ["where", "match"],
  filters: ["where", "match"],
  fires: ["firesWhen"],
  frontend: ["client"],
  groups: ["propertyGroups"],
  handlebars: ["template"],
  ignore: ["off"],
  jsonschema: ["json-schema"],
  kind: ["type", "call", "role"],
  max: ["maximum", "lte"],
  md: ["markdown"],
  min: ["minimum", "gte"],
  mobile: ["client"],
  ne: ["not"],
  neq: ["not"],
  none: ["off"],
  one_of: ["in"],
  or: ["any"],
  params: ["properties"],
  parameters: ["properties"],
  platform: ["sources"],
  platforms: ["sources"],
  properties: ["traits"],
  property: ["properties"],
  props: ["properties"],
  regex: ["pattern", "matches"],
  some: ["any"],
  state: ["status"],
  team: ["owner"],
  traits: ["properties"],
  triggers: ["firesWhen", "trigger"],
  trigger: ["firesWhen"],
  ts: ["typescript"],
  when: ["firesWhen", "if"],
};

/** The word of this language for one of another's, if it is among those known here. */
export function native(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  return Object.hasOwn(FOREIGN, lower) ? FOREIGN[lower]?.find((each) => known.includes(each)) : undefined;
}
