import type { NamedType } from "../../model/plan.ts";
import type { Property } from "../../model/property.ts";
import { refsOf } from "../../model/refs.ts";
import type { Shape } from "../../model/shape.ts";
import type { Desk } from "./desk.ts";
import { code } from "./escape.ts";
import { paragraphs } from "./paragraph.ts";
import { innerProperties } from "./property-places.ts";
import { type PropertyTable, propertyTable } from "./property-table.ts";

/** The named objects that properties hold, each with its own table. */
export interface TypeSection {
  readonly heading: string;
  readonly description: string;
  readonly table: PropertyTable;
}

/** Makes the sections of the types that a page needs; each section once for all pages of a folder. */
export class TypeSections {
  readonly #desk: Desk;
  readonly #made = new Map<string, TypeSection>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Of the types that these properties refer to, and those that these do, in the order of their first mention. */
  of(properties: readonly Property[]): readonly TypeSection[] {
    if (this.#desk.types.size === 0) return [];
    const reached = new Set<string>();
    for (const { shape } of properties) this.#reach(shape, reached);
    return [...reached].flatMap((name) => this.#section(this.#desk.types.get(name)));
  }

  #reach(shape: Shape, reached: Set<string>): void {
    for (const name of refsOf(shape)) {
      const type = this.#desk.types.get(name);
      if (type === undefined || reached.has(name)) continue;
      reached.add(name);
      this.#reach(type.shape, reached);
    }
  }

  #section(type: NamedType | undefined): readonly TypeSection[] {
    if (type === undefined) return [];
    const { properties } = innerProperties(type.shape);
    if (properties.length === 0) return [];
    const section = this.#made.get(type.name) ?? this.#make(type);
    this.#made.set(type.name, section);
    return [section];
  }

  #make({ name, description, shape }: NamedType): TypeSection {
    const heading = this.#desk.scribe.to("type", name, code(name));
    return {
      heading,
      description: paragraphs(description),
      table: propertyTable(innerProperties(shape).properties, this.#desk),
    };
  }
}
