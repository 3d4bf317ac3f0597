import type { Described } from "../../model/event.ts";
import { code, text } from "./escape.ts";

/** What people call a thing where the plan says so, else its name; as Markdown. */
export const titleOf = ({ name, title }: Pick<Described, "name" | "title">): string => text(title ?? "") || code(name);
