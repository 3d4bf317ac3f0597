import type { Output, TargetOptions } from "../target.ts";

/** The end of an import or export from a file beside: nothing that a plan says stands on a line of its own like it. */
const IMPORT = /^((?:import|export|\}).* from "\.{1,2}\/[^"\n]+)\.js";$/gm;

/** A file of a client with the imports that it was asked for. */
export const withImports = (file: Output, { importExtension }: TargetOptions): Output =>
  importExtension === "none" ? { ...file, text: file.text.replace(IMPORT, '$1";') } : file;
