import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from "js-yaml";
import { MAX_DEPTH } from "../limits.ts";
import type { Range } from "../place-tree.ts";
import type { Value } from "../value.ts";
import { blockRange, closingBracket, colon, dash } from "./places-in-text.ts";
import type { Key, TreeBuilder } from "./tree-builder.ts";

type ScalarEvent = Extract<Event, { type: 4 }>;
type CollectionEvent = Extract<Event, { type: 2 | 3 }>;

/**
 * Reads a YAML text into values and places, by the events of js-yaml: several times faster than `yaml`, which stays
 * the judge of whatever this one refuses. Throws js-yaml's error where the text is no YAML.
 */
export function readEvents(text: string, builder: TreeBuilder): Value {
  return new EventReader(text, builder).read();
}

class EventReader {
  readonly #text: string;
  readonly #builder: TreeBuilder;
  readonly #events: readonly Event[];
  #next = 0;
  /** Where the last thing read ended. */
  #end = 0;

  constructor(text: string, builder: TreeBuilder) {
    this.#text = text;
    this.#builder = builder;
    this.#events = parseEvents(text, { maxDepth: MAX_DEPTH });
  }

  read(): Value {
    if (this.#take()?.type !== EVENT_ID.DOCUMENT) return null;
    const root = this.#node(0);
    this.#take();
    if (this.#take()?.type === EVENT_ID.DOCUMENT) this.#refuseSecondDocument();
    return root;
  }

  #take(): Event | undefined {
    return this.#events[this.#next++];
  }

  #refuseSecondDocument(): void {
    const start = Math.max(this.#text.slice(this.#end).search(/^(?:---|\.\.\.)/m), 0) + this.#end;
    this.#builder.complaints.secondDocument({ start, end: start + 3 });
  }

  #node(key: Key | number): Value {
    const event = this.#take();
    if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return null;
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event, key);
    if (event.type === EVENT_ID.ALIAS) return this.#alias(event.anchorStart, event.anchorEnd, key);
    this.#refuseTag(event);
    return event.type === EVENT_ID.MAPPING ? this.#map(event, key) : this.#list(event, key);
  }

  #scalar(event: ScalarEvent, key: Key | number): Value {
    this.#refuseTag(event);
    const range = event.valueStart < 0 ? this.#nothing(event, key) : this.#range(event);
    const plain = event.style === SCALAR_STYLE.PLAIN && event.tagStart < 0;
    this.#end = Math.max(this.#end, range.end);
    return this.#builder.scalar(key, getScalarValue(this.#text, event), plain, range, this.#anchor(event));
  }

  #alias(start: number, end: number, key: Key | number): Value {
    this.#end = end;
    return this.#builder.alias(key, this.#text.slice(start, end), { start: start - 1, end });
  }

  #map(event: CollectionEvent, key: Key | number): Value {
    const frame = this.#builder.enter("map", key, event.start, this.#anchor(event));
    this.#end = event.start;
    while (!this.#popped()) {
      const name = this.#key();
      this.#builder.add(frame, name, this.#node(name));
    }
    return this.#builder.leave(frame, this.#close(event, "{", "}"));
  }

  #list(event: CollectionEvent, key: Key | number): Value {
    const frame = this.#builder.enter("list", key, event.start, this.#anchor(event));
    this.#end = event.start;
    for (let index = 0; !this.#popped(); index++) this.#builder.add(frame, index, this.#node(index));
    return this.#builder.leave(frame, this.#close(event, "[", "]"));
  }

  #popped(): boolean {
    if (this.#events[this.#next]?.type !== EVENT_ID.POP) return false;
    this.#next++;
    return true;
  }

  #key(): Key {
    const event = this.#take();
    if (event?.type === EVENT_ID.SCALAR) {
      const range = event.valueStart < 0 ? { start: this.#end, end: this.#end } : this.#range(event);
      this.#end = Math.max(this.#end, range.end);
      const plain = event.style === SCALAR_STYLE.PLAIN;
      return { start: range.start, end: range.end, text: getScalarValue(this.#text, event), plain };
    }
    return this.#builder.refuseKey(this.#skip(event));
  }

  /** Skips a list, mapping or alias that stands as a key; gives its first character. */
  #skip(event: Event | undefined): Range {
    if (event?.type === EVENT_ID.ALIAS) {
      this.#end = event.anchorEnd;
      return { start: event.anchorStart - 1, end: event.anchorEnd };
    }
    const start = event !== undefined && "start" in event ? event.start : this.#end;
    for (let depth = 1; depth > 0 && this.#next < this.#events.length; this.#next++) {
      const type = this.#events[this.#next]?.type;
      if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++;
      if (type === EVENT_ID.POP) depth--;
    }
    return { start, end: start + 1 };
  }

  #range(event: ScalarEvent): Range {
    const { style, valueStart, valueEnd } = event;
    if (style === SCALAR_STYLE.PLAIN) return { start: valueStart, end: valueEnd };
    const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
    return quoted
      ? { start: valueStart - 1, end: valueEnd + 1 }
      : blockRange(this.#text, this.#end, valueStart, valueEnd);
  }

  /** Where a value is that nobody wrote: past its key, dash or anchor. */
  #nothing(event: ScalarEvent, key: Key | number): Range {
    const written = Math.max(event.anchorEnd, event.tagEnd);
    const unwritten = () => (typeof key === "number" ? dash(this.#text, this.#end) : colon(this.#text, key.end));
    const at = written < 0 ? unwritten() : written;
    return { start: at, end: at };
  }

  /** The end of a flow collection, past its bracket. A block collection has none, nor has `[a: b]`'s mapping. */
  #close(event: CollectionEvent, opening: string, closing: string): number | undefined {
    if (event.style !== COLLECTION_STYLE.FLOW || this.#text[event.start] !== opening) return undefined;
    this.#end = closingBracket(this.#text, this.#end, closing);
    return this.#end;
  }

  #anchor(event: ScalarEvent | CollectionEvent): string | undefined {
    return event.anchorStart < 0 ? undefined : this.#text.slice(event.anchorStart, event.anchorEnd);
  }

  #refuseTag(event: ScalarEvent | CollectionEvent): void {
    if (event.tagStart >= 0)
      this.#builder.complaints.tag(this.#text.slice(event.tagStart, event.tagEnd), event.tagStart);
  }
}
