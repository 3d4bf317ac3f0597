import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { Workplace } from "../../workplace.ts";

const SHOP = join(import.meta.dirname, "../../../../tracking-plan");

/** An event, or whatever else stands in a plan file, as plain data. */
export type Said = Record<string, unknown>;

/** What plan files say is remembered of large plans alone: comments make one of it. */
const LARGE = `# ${"so that it is large ".repeat(20)}\n`.repeat(16);

const fileOf = (event: string): string => `plan/events/${event}.yaml`;

/** The shop's plan with a file for each event, in a folder where `generate` may run. */
export class SplitShop {
  readonly place = new Workplace();
  readonly events = new Map<string, Said>();
  readonly #yaml: (value: unknown) => string;

  /** `yaml` writes what files say; JSON is YAML too. */
  constructor(yaml: (value: unknown) => string = JSON.stringify) {
    this.#yaml = yaml;
    for (const name of readdirSync(SHOP, { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".yaml")) continue;
      const text = readFileSync(join(SHOP, name), "utf8");
      if (!name.startsWith("events")) this.place.write(`plan/${name}`, name === "plan.yaml" ? withTargets(text) : text);
      else for (const [event, said] of Object.entries<Said>(parse(text).events)) this.say(event, said);
    }
  }

  /** Says something else of an event. */
  say(event: string, said: Said): void {
    this.events.set(event, said);
    this.place.write(fileOf(event), `${LARGE}${this.#yaml({ events: { [event]: said } })}\n`);
  }
}

/** A template may show anything of a plan: with one, every run makes all. */
const withTargets = (plan: string): string => plan.replace(/^ {2}- \{ target: template.*$/m, "");
