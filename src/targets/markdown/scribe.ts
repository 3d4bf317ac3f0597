import type { Described } from "../../model/event.ts";
import type { Json } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import { type Mention, type Phrase, type Thing, valueText } from "../../words/phrase.ts";
import { ByThing } from "./by-thing.ts";
import { code, fileTarget, link, text, webTarget } from "./escape.ts";
import type { Place, Site } from "./site.ts";

/** Where nothing is described: no target is empty. */
const NOWHERE = "";

/** Writes what the plan says as Markdown, with links that are right from the files of one folder. */
export class Scribe {
  readonly #site: Site;
  readonly #plan: Plan;
  readonly #folder: string;
  readonly #things = new ByThing<string>();
  readonly #targets = new ByThing<string>();

  /** `folder` is a folder of the output, or empty for its top. */
  constructor(site: Site, plan: Plan, folder: string) {
    this.#site = site;
    this.#plan = plan;
    this.#folder = folder;
  }

  /** A sentence. */
  say(phrase: Phrase): string {
    let said = "";
    for (const part of phrase) said += typeof part === "string" ? part : this.mention(part);
    return said;
  }

  mention(mention: Mention): string {
    switch (mention.kind) {
      case "text":
        return text(mention.text);
      case "value":
        return valueMarkdown(mention.value);
      case "name":
        return code(mention.name);
      default:
        return this.thing(mention.kind, mention.name);
    }
  }

  /** A thing by its title or else its name, linked to where it is described. */
  thing(kind: Thing | "property", name: string): string {
    const known = this.#things.get(kind, name);
    if (known !== undefined) return known;
    const made = this.to(kind, name, this.#site.label(kind, name));
    this.#things.set(kind, name, made);
    return made;
  }

  /** A label that leads to where a thing is described. */
  to(kind: Thing | "property", name: string, label: string): string {
    const known = this.#targets.get(kind, name);
    if (known !== undefined) return known === NOWHERE ? label : link(label, known);
    const place = this.#site.place(kind, name);
    const target = place ? this.#relative(place) : NOWHERE;
    this.#targets.set(kind, name, target);
    return target === NOWHERE ? label : link(label, target);
  }

  /** A link to a file of the output. */
  file(path: string, label: string): string {
    return link(label, this.#relative({ path }));
  }

  /** Who answers for something, and how to reach them. */
  owner(owner: string): string {
    const contact = this.#plan.owners.get(owner);
    if (contact === undefined) return text(owner);
    const target = webTarget(contact);
    return target === undefined ? `${text(owner)} (${text(contact)})` : link(text(owner), target);
  }

  /** Where more is said about something. */
  links(links: Described["links"]): string {
    return links.map(({ title, url }) => webLink(title, url)).join(", ");
  }

  #relative({ path, anchor }: Omit<Place, "label">): string {
    const slash = path.lastIndexOf("/");
    const folder = slash < 0 ? "" : path.slice(0, slash);
    if (folder === this.#folder) return fileTarget(path.slice(slash + 1), anchor);
    return fileTarget(this.#folder === "" ? path : `../${path}`, anchor);
  }
}

/** What is no http(s) or mail address is shown, and leads nowhere. */
function webLink(title: string | undefined, url: string): string {
  const target = webTarget(url);
  if (target !== undefined) return link(text(title ?? url), target);
  return title === undefined ? code(url) : `${text(title)} (${code(url)})`;
}

/** Numbers, true, false and null read as they are; lists and objects as code. */
const valueMarkdown = (value: Json): string =>
  typeof value === "string" || (typeof value === "object" && value !== null)
    ? code(valueText(value))
    : valueText(value);

/** Names of the plan as code, with commas. */
export const codes = (names: readonly string[]): string => names.map(code).join(", ");
