import { type Document, outlineOf } from "../../index.ts";
import type { Outlines } from "./plan-file-record.ts";

/** What the next run is to know of the files of a plan, in case little of it changes. */
export const outlinesOf = (documents: readonly Document[]): Outlines =>
  new Map(
    documents.flatMap((document) => {
      const calls = outlineOf(document);
      return calls ? [[document.path, calls] as const] : [];
    }),
  );
