import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from "js-yaml";
import { MAX_DEPTH } from "../limits.ts";
import type { Value } from "../value.ts";
import { blockRange, closingBracket, colon, dash } from "./places-in-text.ts";
import type { TreeBuilder } from "./tree-builder.ts";

type ScalarEvent = Extract<Event, { type: 4 }>;
type CollectionEvent = Extract<Event, { type: 2 | 3 }>;

/**
 * Reads a YAML text into values and places, by the events of js-yaml: several times faster than `yaml`, which stays
 * the judge of whatever this one refuses. Throws js-yaml's error where the text is no YAML.
 */
export function readEvents(text: string, builder: TreeBuilder): Value {
  new EventReader(text, builder).read();
  return builder.root;
}

/** Where a list's items have their keys. */
const NO_KEY = -1;

class EventReader {
  readonly #text: string;
  readonly #builder: TreeBuilder;
  readonly #events: readonly Event[];
  #next = 0;
  /** Where the last thing read ended. */
  #end = 0;
  /** Where the key of the next value ended. */
  #keyEnd = NO_KEY;

  constructor(text: string, builder: TreeBuilder) {
    this.#text = text;
    this.#builder = builder;
    this.#events = parseEvents(text, { maxDepth: MAX_DEPTH });
  }

  read(): void {
    if (this.#take()?.type !== EVENT_ID.DOCUMENT) return;
    this.#value(this.#take());
    this.#take();
    if (this.#take()?.type === EVENT_ID.DOCUMENT) this.#refuseSecondDocument();
  }

  #take(): Event | undefined {
    return this.#events[this.#next++];
  }

  #refuseSecondDocument(): void {
    const start = Math.max(this.#text.slice(this.#end).search(/^(?:---|\.\.\.)/m), 0) + this.#end;
    this.#builder.complaints.secondDocument({ start, end: start + 3 });
  }

  #value(event: Event | undefined): void {
    if (event === undefined) return;
    if (event.type === EVENT_ID.SCALAR) this.#scalar(event);
    else if (event.type === EVENT_ID.MAPPING) this.#map(event);
    else if (event.type === EVENT_ID.SEQUENCE) this.#list(event);
    else if (event.type === EVENT_ID.ALIAS) this.#alias(event.anchorStart, event.anchorEnd);
  }

  #scalar(event: ScalarEvent): void {
    const { style, tagStart, valueStart, valueEnd } = event;
    if (tagStart >= 0) this.#refuseTag(event);
    let start = valueStart;
    let end = valueEnd;
    if (valueStart < 0) start = end = this.#nothing(event);
    else if (style !== SCALAR_STYLE.PLAIN) ({ start, end } = this.#written(event));
    if (end > this.#end) this.#end = end;
    const plain = style === SCALAR_STYLE.PLAIN && tagStart < 0;
    this.#builder.scalar(getScalarValue(this.#text, event), plain, start, end, this.#anchor(event));
  }

  #alias(start: number, end: number): void {
    this.#end = end;
    this.#builder.alias(this.#text.slice(start, end), start - 1, end);
  }

  #map(event: CollectionEvent): void {
    this.#enter("map", event);
    for (let key = this.#take(); key !== undefined && key.type !== EVENT_ID.POP; key = this.#take()) {
      this.#key(key);
      this.#value(this.#take());
    }
    this.#builder.leave(this.#close(event, "{", "}"));
  }

  #list(event: CollectionEvent): void {
    this.#enter("list", event);
    for (let item = this.#take(); item !== undefined && item.type !== EVENT_ID.POP; item = this.#take()) {
      this.#keyEnd = NO_KEY;
      this.#value(item);
    }
    this.#builder.leave(this.#close(event, "[", "]"));
  }

  #enter(kind: "map" | "list", event: CollectionEvent): void {
    if (event.tagStart >= 0) this.#refuseTag(event);
    this.#builder.enter(kind, event.start, this.#anchor(event));
    this.#end = event.start;
  }

  #key(event: Event): void {
    if (event.type === EVENT_ID.SCALAR) this.#name(event);
    else this.#refuseKey(event);
  }

  #name(event: ScalarEvent): void {
    const { style, valueStart, valueEnd } = event;
    let start = valueStart;
    let end = valueEnd;
    if (valueStart < 0) start = end = this.#end;
    else if (style !== SCALAR_STYLE.PLAIN) ({ start, end } = this.#written(event));
    if (end > this.#end) this.#end = end;
    this.#keyEnd = end;
    this.#builder.key(getScalarValue(this.#text, event), style === SCALAR_STYLE.PLAIN, start, end);
  }

  /** Skips a list, mapping or alias that stands as a key: its first character is shown, or all of an alias. */
  #refuseKey(event: Event): void {
    const isAlias = event.type === EVENT_ID.ALIAS;
    const start = isAlias ? event.anchorStart - 1 : "start" in event ? event.start : this.#end;
    this.#keyEnd = isAlias ? event.anchorEnd : start + 1;
    if (isAlias) this.#end = event.anchorEnd;
    else this.#skip();
    this.#builder.refuseKey(start, this.#keyEnd);
  }

  /** Passes over what is in the list or mapping that was opened last. */
  #skip(): void {
    for (let depth = 1; depth > 0 && this.#next < this.#events.length; this.#next++) {
      const type = this.#events[this.#next]?.type;
      if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++;
      if (type === EVENT_ID.POP) depth--;
    }
  }

  /** Where text in quotes, or a block of text, stands with its signs. */
  #written({ style, valueStart, valueEnd }: ScalarEvent): { readonly start: number; readonly end: number } {
    const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
    return quoted
      ? { start: valueStart - 1, end: valueEnd + 1 }
      : blockRange(this.#text, this.#end, valueStart, valueEnd);
  }

  /** Where a value is that nobody wrote: past its key, dash or anchor. */
  #nothing({ anchorEnd, tagEnd }: ScalarEvent): number {
    const written = Math.max(anchorEnd, tagEnd);
    if (written >= 0) return written;
    return this.#keyEnd === NO_KEY ? dash(this.#text, this.#end) : colon(this.#text, this.#keyEnd);
  }

  /** The end of a flow collection, past its bracket. A block collection has none, nor has `[a: b]`'s mapping. */
  #close(event: CollectionEvent, opening: string, closing: string): number | undefined {
    if (event.style !== COLLECTION_STYLE.FLOW || this.#text[event.start] !== opening) return undefined;
    this.#end = closingBracket(this.#text, this.#end, closing);
    return this.#end;
  }

  #anchor({ anchorStart, anchorEnd }: ScalarEvent | CollectionEvent): string | undefined {
    return anchorStart < 0 ? undefined : this.#text.slice(anchorStart, anchorEnd);
  }

  #refuseTag({ tagStart, tagEnd }: ScalarEvent | CollectionEvent): void {
    this.#builder.complaints.tag(this.#text.slice(tagStart, tagEnd), tagStart);
  }
}
