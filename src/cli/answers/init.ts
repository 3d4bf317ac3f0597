import type { JsonObject } from "../../index.ts";
import { answer } from "./answer.ts";
import { imported, written } from "./import.ts";

/** What `init` answers; with `--from`, as `import` does. */
export const initSchema = (): JsonObject =>
  answer("init", "The files of a plan to start from.", { ...written, ...imported }, Object.keys(imported));
