/** What prints a Handlebars template that is compiled ahead; its context is whatever the template names. */
declare module "*?template" {
  type Print = (context: object, options?: { readonly partials: Readonly<Record<string, Print>> }) => string;
  const print: Print;
  export default print;
}
