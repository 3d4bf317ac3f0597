/**
 * What an event or page says of itself beside its name, sorted by who looks there. `texts` are for people: descriptions,
 * `firesWhen`, owner, tags and links, of it and its properties. `examples` are its own and those of its properties. All
 * else is `structure`.
 */
export type Facet = "texts" | "examples" | "structure";
