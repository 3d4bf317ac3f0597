import type { ClientFiles } from "./client.ts";

const LOOK_AWAY = /^\/\/ @ts-nocheck\b.*/m;

/**
 * Generated files as a type checker is to see them here: without the line by which it looks away in apps. Each line stays
 * where it was. Every test that holds generated code itself to a compiler gives it these.
 */
export const checked = (files: ClientFiles): ClientFiles =>
  new Map([...files].map(([path, text]) => [path, text.replace(LOOK_AWAY, "//")]));
