/** What prints a Handlebars template that is compiled ahead; its context is whatever the template names. */
declare module "*?template" {
  const print: (context: object) => string;
  export default print;
}
