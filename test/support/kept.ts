import type { SourceFile } from "../../src/source/document.ts";
import type { KnownFiles } from "../../src/source/known-document.ts";

/** Keeps what it is given by the text of the file. */
export class Kept implements KnownFiles {
  readonly texts = new Map<string, string>();

  get({ bytes }: SourceFile): string | undefined {
    return this.texts.get(Buffer.from(bytes).toString("latin1"));
  }

  keep({ bytes }: SourceFile, text: string): void {
    this.texts.set(Buffer.from(bytes).toString("latin1"), text);
  }
}
