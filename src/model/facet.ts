/**
 * What an event or page says of itself beside its name, sorted by who looks there. `texts` are for people: titles,
 * descriptions, `firesWhen`, owner, tags and links, of it and its properties. `examples` are its own and those of its
 * properties. All else is `structure`, and so is what texts and examples tell of it.
 */
export type Facet = "texts" | "examples" | "structure";
