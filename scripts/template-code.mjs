import Handlebars from "handlebars";

/** Nothing is escaped: a target does so where it is due. A misspelt field is an error, and so is a helper that is not Handlebars' own. */
const OPTIONS = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  // No template counts what it repeats, nor does a partial stand indented: both cost time for each line.
  data: false,
  preventIndent: true,
};

/** The module of a template that is compiled ahead: its default export is the function that prints. */
export const templateCode = (text) =>
  `import Handlebars from "handlebars/runtime.js";\nexport default Handlebars.template(${Handlebars.precompile(text, OPTIONS)});\n`;
