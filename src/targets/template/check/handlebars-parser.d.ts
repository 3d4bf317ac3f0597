/** What the typings of Handlebars leave out: its parser, whose lexer knows where an error was met. */
declare namespace Handlebars {
  export const Parser: {
    readonly lexer: {
      readonly match: string;
      readonly yylloc: {
        readonly first_line: number;
        readonly first_column: number;
        readonly last_line: number;
        readonly last_column: number;
      };
    };
  };
}
