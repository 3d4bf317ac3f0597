/** Text that has the form; what only a parser can tell, such as the days of a month, is left to validators. */
const FORMS: ReadonlyMap<string, RegExp> = new Map([
  // RFC 3339, section 5.6 and appendix A (2002-07).
  ["date-time", /^\d{4}-\d\d-\d\d[t\s]\d\d:\d\d:\d\d(?:\.\d+)?(?:z|[+-]\d\d:?\d\d)$/i],
  ["date", /^\d{4}-\d\d-\d\d$/],
  ["time", /^\d\d:\d\d:\d\d(?:\.\d+)?(?:z|[+-]\d\d:?\d\d)$/i],
  ["duration", /^P(?!$)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/],
  // RFC 5322, section 3.4.1, less quotes and comments (2008-10).
  ["email", /^[^\s@"]+@[^\s@.]+(?:\.[^\s@.]+)+$/],
  // RFC 9562, section 4 (2024-05).
  ["uuid", /^(?:urn:uuid:)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i],
  // RFC 3986, section 3 (2005-01).
  ["uri", /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i],
]);

/** Whether text may have a format of JSON Schema: false only where it surely has not. */
export const mayHaveFormat = (text: string, format: string): boolean => FORMS.get(format)?.test(text) ?? true;
