// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A line of somebody else's text as it may be shown: what a terminal would obey, or would turn around, becomes a
 * replacement sign. Tabs become one space each, so that columns stay.
 */
export const printable = (text: string): string => text.replace(/\t/g, " ").replace(OBEYED, "\ufffd");
