/** What prints a Handlebars template that is compiled ahead; its context is whatever the template names. */
declare module "*?template" {
  /** `head` is a text to stand above what the template makes. */
  const print: (context: object, head?: string) => string;
  export default print;
}
