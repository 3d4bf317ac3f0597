import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import type { Shape } from "../../model/shape.ts";
import type { Fact, Trial } from "../change.ts";
import type { Compared } from "../compare/compare.ts";
import { PlanSide } from "../compare/plan-side.ts";
import { groupCallOf, peopleOf, type Sent } from "../compare/sent.ts";
import { bare } from "../compare/trial-shapes.ts";
import { type Envelope, identityFor } from "../witness/envelope.ts";
import { narrowedTo, replacedAt, type SideName } from "./lift.ts";
import type { Searcher } from "./searcher.ts";
import { type Site, Sites } from "./sites.ts";
import { translated } from "./translate.ts";

/** What came of a trial: an event that shows it, a proof that there is none, neither, or there was nothing to try. */
export type Outcome =
  | { readonly kind: "witness"; readonly envelope: Envelope }
  | { readonly kind: "impossible" | "unknown" | "untried" };

const UNTRIED: Outcome = { kind: "untried" };
/** Nothing is right for it. */
const NOTHING: JsonObject = { not: {} };

/** Tries whether differences matter: looks for events that one plan accepts and the other refuses. */
export class Prover {
  readonly sites: Sites;
  readonly #searcher: Searcher | undefined;
  readonly #sides: Readonly<Record<SideName, PlanSide>>;
  /** The sides as the other one may address them: by its own names. */
  readonly #others: Readonly<Record<SideName, PlanSide>>;
  readonly #roots = new Map<string, JsonObject>();

  constructor(compared: Compared, searcher: Searcher | undefined) {
    const { before, after, renames } = compared;
    this.sites = new Sites(compared);
    this.#searcher = searcher;
    this.#sides = { before, after };
    const other = (side: PlanSide, names: typeof renames.before): PlanSide => {
      const plan = translated(side.plan, names);
      return plan === side.plan ? side : new PlanSide(plan);
    };
    this.#others = { before: other(before, renames.before), after: other(after, renames.after) };
  }

  /** An event that was accepted and is refused, because of a difference. */
  async narrowed(fact: Fact): Promise<Outcome> {
    return fact.narrowed === undefined ? UNTRIED : this.#tried(fact, fact.narrowed, "before");
  }

  /** An event that is accepted and was refused though both sides are read as open, because of a difference. */
  async widened(fact: Fact): Promise<Outcome> {
    return fact.widened === undefined ? UNTRIED : this.#tried(fact, fact.widened, "after");
  }

  /** An event that was accepted, of those that are refused now whatever they hold. */
  async lost({ lost }: Fact): Promise<Outcome> {
    if (lost.length === 0 || this.#searcher === undefined) return UNTRIED;
    let outcome: Outcome = { kind: "impossible" };
    for (const { call, name, source, identity = identityFor(call) } of lost) {
      for (const each of source === undefined ? call.sources : [source]) {
        const found = await this.#searcher.between(this.#root("before", call, each), NOTHING, {
          examples: call.examples,
        });
        if (found.kind === "found" && isJsonObject(found.payload))
          return { kind: "witness", envelope: envelopeOf(call, name, each, identity, found.payload) };
        if (found.kind === "unknown") outcome = { kind: "unknown" };
      }
    }
    return outcome;
  }

  /**
   * An event of a call that was accepted and is refused, whatever the reason; `after` for one that is accepted and was
   * refused though both sides are read as open.
   */
  async ofCall(site: Site, side: SideName): Promise<Outcome> {
    if (this.#searcher === undefined) return UNTRIED;
    const there = side === "before" ? "after" : "before";
    const asking = { examples: site[side].examples, open: side === "after" };
    for (const source of site.sources) {
      const [accepting, refusing] = [this.#root(side, site[side], source), this.#otherRoot(there, site[there], source)];
      const found = await this.#searcher.between(accepting, refusing, asking);
      if (found.kind === "found") return this.#outcome(found.payload, site, source, side);
    }
    return { kind: "impossible" };
  }

  async #tried(fact: Fact, trial: Trial, side: SideName): Promise<Outcome> {
    const sites = fact.spots.flatMap((spot) => this.sites.of(spot));
    if (sites.length === 0 || this.#searcher === undefined) return UNTRIED;
    let outcome: Outcome = { kind: "impossible" };
    for (const site of sites) {
      for (const source of site.sources) {
        const found = await this.#at(site, source, trial, side, this.#searcher);
        if (found.kind === "witness") return found;
        if (found.kind === "unknown") outcome = found;
      }
    }
    return outcome;
  }

  async #at(site: Site, source: string, trial: Trial, side: SideName, searcher: Searcher): Promise<Outcome> {
    const [from, call] = [this.#sides[side], site[side]];
    const route = site.route(side, source);
    if (route === undefined) return { kind: "impossible" };
    const root = from.root(call, source);
    const open = side === "after";
    const asking = { open, examples: call.examples };
    const narrowed = schemaOf(from, narrowedTo(root, route, side, trial.accepted, from));
    const accepting = await this.#within(this.#root(side, call, source), narrowed, searcher, open);
    const there = side === "before" ? "after" : "before";
    const real = this.#otherRoot(there, site[there], source);
    if (trial.refused !== undefined) {
      const alone = schemaOf(from, replacedAt(root, route, side, trial.refused, from));
      const found = await searcher.between(accepting, alone, asking);
      if (found.kind !== "found") return found;
      const sure = await searcher.between({ const: found.payload }, real, { open });
      if (sure.kind === "found") return this.#outcome(found.payload, site, source, side);
    }
    const found = await searcher.between(accepting, real, asking);
    return found.kind === "found" ? this.#outcome(found.payload, site, source, side) : found;
  }

  /** What is narrowed may let more in than the whole does, as a branch of `oneOf` by itself does: that is left out. */
  async #within(root: JsonObject, narrowed: JsonObject, searcher: Searcher, open: boolean): Promise<JsonObject> {
    const { kind } = await searcher.between(narrowed, root, { open });
    return kind === "impossible" ? narrowed : both(root, narrowed);
  }

  #outcome(payload: Json, site: Site, source: string, side: SideName): Outcome {
    if (!isJsonObject(payload)) return { kind: "unknown" };
    const event = side === "before" ? site.name : site.after.name;
    const needed = [site.before, site.after].some((call) => identityFor(call) === "known");
    const identity = needed ? "known" : "anonymous";
    return { kind: "witness", envelope: envelopeOf(site.after, event, source, identity, payload) };
  }

  /** What a source sends of a call, as a side accepts it. */
  #root(side: SideName, call: Sent, source: string): JsonObject {
    return this.#kept(`${side}\n${call.pointer}\n${source}`, () =>
      schemaOf(this.#sides[side], this.#sides[side].root(call, source)),
    );
  }

  /** The same, by the names of the other side. */
  #otherRoot(side: SideName, call: Sent, source: string): JsonObject {
    const plan = this.#others[side];
    if (plan === this.#sides[side]) return this.#root(side, call, source);
    const own = sameIn(plan.plan, call);
    return this.#kept(`other ${side}\n${call.pointer}\n${source}`, () => schemaOf(plan, plan.root(own, source)));
  }

  #kept(key: string, make: () => JsonObject): JsonObject {
    const known = this.#roots.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#roots.set(key, made);
    return made;
  }
}

/** The event, page or group of the same name in another reading of its plan. */
function sameIn(plan: Plan, sent: Sent): Sent {
  switch (sent.call) {
    case "identify":
      return peopleOf(plan);
    case "group": {
      const group = plan.groups.find(({ name }) => name === sent.name);
      return group === undefined ? sent : groupCallOf(group, plan);
    }
    default:
      return (sent.call === "track" ? plan.events : plan.pages).find(({ name }) => name === sent.name) ?? sent;
  }
}

const envelopeOf = (
  sent: Sent,
  event: string,
  source: string,
  identity: Envelope["identity"],
  properties: JsonObject,
): Envelope => ({
  source,
  ...((sent.call === "identify" || sent.call === "group") && { call: sent.call }),
  event,
  identity,
  properties,
});

/** The JSON Schema of a shape, with all that it refers to. */
const schemaOf = (side: PlanSide, shape: Shape): JsonObject => side.schemas.property(bare("", shape, true));

/** What both schemas of one plan accept. */
function both(root: JsonObject, narrowed: JsonObject): JsonObject {
  const { $defs: one, ...whole } = root;
  const { $defs: other, ...part } = narrowed;
  return {
    ...whole,
    allOf: [part],
    $defs: { ...(isJsonObject(one) ? one : {}), ...(isJsonObject(other) ? other : {}) },
  };
}
