/** The largest plan file that is read: thirty times the plan of a large company. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** The longest line: nobody writes or reviews such a one, and parsers can be made to crawl by it. */
export const MAX_LINE_BYTES = 1024 * 1024;

/** How many keys and items a file may seem to hold, before it is parsed. Ten thousand events stay below a million. */
export const MAX_ENTRIES = 3_000_000;

/** How deep maps and lists may be nested in a plan file, aliases followed, and properties inside one another. */
export const MAX_DEPTH = 100;

/** How many nodes all aliases of a file together may stand for; a plan of thousands of events stays far below. */
export const MAX_ALIASED_NODES = 1_000_000;

/** How many values one property may hold inside, with all that it inherits: more than anyone could send. */
export const MAX_INNER_SHAPES = 100_000;
