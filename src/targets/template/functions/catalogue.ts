import { CASES } from "./cases.ts";
import { LITERALS } from "./literals.ts";
import { LOGIC } from "./logic.ts";
import { NAMES } from "./names.ts";
import type { TemplateHelper } from "./template-helper.ts";
import { TEXTS } from "./texts.ts";

/** The helpers by what they are for, as the guide tells of them. */
export const HELPER_GROUPS = {
  Cases: CASES,
  "Values as code": LITERALS,
  "Names in code": NAMES,
  Texts: TEXTS,
  Logic: LOGIC,
} as const satisfies Readonly<Record<string, Readonly<Record<string, TemplateHelper>>>>;

/** Every helper by its name. */
export const HELPERS: ReadonlyMap<string, TemplateHelper> = new Map(
  Object.values(HELPER_GROUPS).flatMap((group) => Object.entries(group)),
);
