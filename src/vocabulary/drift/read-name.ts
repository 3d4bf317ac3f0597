import { remembered } from "../remembered.ts";
import { type EventReading, isSmall, readEvent } from "./event-reading.ts";
import { plainReader } from "./token.ts";

/** An event's name, taken apart without a plan's own words; `hasSmall` says whether prepositions or articles are in it. */
export const readName = remembered((name): EventReading & { readonly hasSmall: boolean } => {
  const [tokens = []] = plainReader("event")(name);
  return { ...readEvent(tokens), hasSmall: tokens.some(isSmall) };
});
