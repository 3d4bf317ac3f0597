import { listed, type Row } from "../csv-table.ts";
import type { Draft, DraftCall, Said, SaidProperties } from "../draft.ts";
import type { Notes } from "../notes.ts";
import { canStand } from "../payload.ts";
import { addOfRow, eventOfRow } from "../table-draft.ts";
import { type Taking, takeGroups } from "./group-row.ts";
import { propertyOfRow } from "./property-row.ts";

/** Where the properties of the rows below go, and whose they are. */
interface Owner {
  readonly title: string;
  readonly table: SaidProperties;
  readonly event?: DraftCall;
}

/** Reads the rows of one file, in order: what belongs to an event or a property group stands below it. */
export class Reading {
  readonly #draft: Draft;
  readonly #notes: Notes;
  readonly #takings: Taking[] = [];
  readonly #unplanned: string[] = [];
  #owner: Owner | undefined;

  constructor(draft: Draft, notes: Notes) {
    this.#draft = draft;
    this.#notes = notes;
  }

  row(row: Row, path: string): void {
    const name = row.text("object name");
    const property = row.text("event property name", "property name");
    if (name !== undefined) this.#owner = this.#ownerOf(row.text("object type") ?? "Event", name, row, path);
    if (/^user property$/i.test(row.text("property type") ?? "") && property !== undefined)
      this.#add({ title: "a person", table: this.#draft.traits }, property, row, path);
    else if (this.#owner !== undefined) this.#of(this.#owner, property, row, path);
  }

  /** Groups may stand below the events that take them. */
  end(file: string): void {
    takeGroups(this.#draft, this.#takings, this.#notes);
    if (this.#unplanned.length === 0) return;
    const [first, ...more] = this.#unplanned;
    const others = more.length === 0 ? "" : ` and ${more.length} more`;
    this.#notes.lose(file, `properties that were seen and never planned are in the plan now: ${first}${others}`);
  }

  /** A row below an event: one of its properties, or a group that it takes. */
  #of(owner: Owner, property: string | undefined, row: Row, path: string): void {
    const groups = listed(row.text("property group names"));
    if (owner.event !== undefined) for (const group of groups) this.#takings.push({ event: owner.event, group, path });
    else if (groups.length > 0)
      this.#notes.lose(path, `${owner.title} takes no property groups, and they are left out`);
    if (property !== undefined) this.#add(owner, property, row, path);
  }

  #add({ title, table }: Owner, name: string, row: Row, path: string): void {
    const status = row.text("property schema status", "property status")?.toLowerCase() ?? "";
    if (isGone(status, row))
      this.#notes.lose(path, `the property \`${name}\` is ${gone(status)} in Amplitude, and is left out`);
    else addOfRow(table, { name, owner: title }, () => propertyOfRow(row, path, this.#notes), path, this.#notes);
    if (status === "unexpected") this.#unplanned.push(`\`${name}\` of ${title}`);
  }

  /** Nothing for what is left out. */
  #ownerOf(kind: string, name: string, row: Row, path: string): Owner | undefined {
    if (/^event$/i.test(kind)) return this.#event(name, row, path);
    if (/^property group$/i.test(kind)) return this.#propertyGroup(name, row, path);
    if (/^user property$/i.test(kind)) return this.#trait(this.#draft.traits, name, row, path);
    if (/^group property$/i.test(kind)) return this.#trait(groupOf(this.#draft), name, row, path);
    this.#notes.lose(path, `\`${name}\` is of the kind \`${kind}\`, which no app sends, and is left out`);
    return undefined;
  }

  #event(name: string, row: Row, path: string): Owner | undefined {
    const status = row.text("event schema status", "object schema status", "object status", "schema status");
    const known = status?.toLowerCase() ?? "";
    if (isGone(known, row)) {
      this.#notes.lose(path, `\`${name}\` is ${gone(known)} in Amplitude, and is left out`);
      return undefined;
    }
    const event = eventOfRow(this.#draft, name, () => this.#about(name, known, row, path), path, this.#notes);
    return event && { title: `\`${name}\``, table: event.properties, event };
  }

  #about(name: string, status: string, row: Row, path: string): { said: Said; area: string | undefined } {
    const said = wordsOf(name, row);
    if (status === "planned") said["status"] = "planned";
    if (status === "unexpected")
      this.#notes.lose(path, `\`${name}\` was seen and never planned: keep it, or find who sends it`, said);
    if (/^inactive$/i.test(row.text("event activity") ?? ""))
      this.#notes.lose(
        path,
        `\`${name}\` is inactive in Amplitude: keep it, or say since when it is \`deprecated\``,
        said,
      );
    return { said, area: row.text("event category", "object category") };
  }

  #propertyGroup(name: string, row: Row, path: string): Owner | undefined {
    const table: SaidProperties = this.#draft.propertyGroups.get(name) ?? new Map();
    if (row.text("object description") !== undefined)
      this.#notes.lose(
        path,
        `what is said of the property group \`${name}\` is left out: a group has no words of its own`,
      );
    if (!canStand(name, path, this.#notes)) return undefined;
    this.#draft.propertyGroups.set(name, table);
    return { title: `the property group \`${name}\``, table };
  }

  /** Older files have traits among the objects. */
  #trait(table: SaidProperties, name: string, row: Row, path: string): undefined {
    this.#add({ title: "a person or group", table }, name, row, path);
    return undefined;
  }
}

const isGone = (status: string, row: Row): boolean =>
  /deleted|blocked|removed/.test(status) || /^remove$/i.test(row.text("action") ?? "");

const gone = (status: string): string => (/deleted|blocked|removed/.test(status) ? status : "to be removed");

function wordsOf(name: string, row: Row): Said {
  const title = row.text("event display name", "object display name");
  const description = row.text("object description");
  const owner = row.text("object owner");
  const tags = listed(row.text("tags", "object tags"));
  return {
    ...(title !== undefined && title !== name && { title }),
    ...(description !== undefined && { description }),
    ...(owner !== undefined && { owner }),
    ...(tags.length > 0 && { tags }),
  };
}

function groupOf(draft: Draft): SaidProperties {
  const [known] = draft.groups;
  if (known) return known.traits;
  const group = { name: "group", said: {}, traits: new Map() };
  draft.groups.push(group);
  return group.traits;
}
