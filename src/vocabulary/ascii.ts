const ASCII = /^[\0-\x7f]*$/;

/**
 * Whether a text is all ASCII: then it is in Unicode's composed form (NFC) already, and its letters are the few that need
 * no table of all the letters there are. Most plans are; the tables take V8 and ICU some milliseconds to ready.
 */
export const isAscii = (text: string): boolean => ASCII.test(text);
