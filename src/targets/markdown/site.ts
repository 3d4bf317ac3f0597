import type { Described } from "../../model/event.ts";
import type { Plan } from "../../model/plan.ts";
import type { Thing } from "../../words/phrase.ts";
import type { NameRegistry } from "../name-registry.ts";
import { ByThing } from "./by-thing.ts";
import { code, shownAsCode } from "./escape.ts";
import { ENTRY_FILES, headings } from "./headings.ts";
import { slugs } from "./slug.ts";
import { titleOf } from "./title.ts";

/** Where something is described: a file of the output, and the heading in it. */
export interface Place {
  readonly path: string;
  readonly anchor?: string;
  /** What it is called there, as Markdown. */
  readonly label: string;
}

/** Knows the place of everything that the output describes. */
export class Site {
  readonly #names: NameRegistry;
  readonly #places = new ByThing<Place>();
  /** Things with a page, whose places are made when somebody asks. */
  readonly #pages = new ByThing<Described>();

  /** `properties` are the names of the property dictionary, in its order. */
  constructor(plan: Plan, names: NameRegistry, properties: readonly string[]) {
    this.#names = names;
    const pages = { event: plan.events, page: plan.pages, segment: plan.segments, journey: plan.journeys } as const;
    for (const kind of ["event", "page", "segment", "journey"] as const) {
      for (const thing of pages[kind]) this.#pages.set(kind, thing.name, thing);
    }
    for (const path of ENTRY_FILES) this.#addEntries(path, plan, properties);
  }

  /** The place of a thing; nothing where the plan has none of that name. */
  place(kind: Thing | "property", name: string): Place | undefined {
    const known = this.#places.get(kind, name);
    if (known) return known;
    const thing = this.#pages.get(kind, name);
    if (thing === undefined) return undefined;
    const made = { path: `${kind}s/${this.#names.of(thing).file}.md`, label: titleOf(thing) };
    this.#places.set(kind, name, made);
    return made;
  }

  /** What a thing is called, as Markdown: by its title where it has a page, else by its name. */
  label(kind: Thing | "property", name: string): string {
    return this.place(kind, name)?.label ?? code(name);
  }

  #addEntries(path: (typeof ENTRY_FILES)[number], plan: Plan, properties: readonly string[]): void {
    const all = headings(path, plan, properties);
    const anchors = slugs(all.map((heading) => (typeof heading === "string" ? heading : shownAsCode(heading.name))));
    for (const [index, heading] of all.entries()) {
      if (typeof heading === "string") continue;
      // A name of symbols alone has no anchor: its link leads to the top of the file.
      const anchor = anchors[index];
      const place = { path, label: code(heading.name), ...(anchor && { anchor }) };
      this.#places.set(heading.kind, heading.name, place);
    }
  }
}
