import type { Change } from "../../src/diff/change.ts";
import { diff } from "../../src/diff/diff.ts";
import type { Envelope } from "../../src/diff/witness/envelope.ts";
import type { Call } from "../../src/model/event.ts";
import { isJsonObject } from "../../src/model/json.ts";
import type { Plan } from "../../src/model/plan.ts";
import { plain } from "../../src/words/phrase.ts";
import { payload } from "../schema/support/payload.ts";
import { draw } from "../support/draw.ts";
import { Acceptance, type Sent } from "./acceptance.ts";
import { TODAY } from "./told.ts";

/** What was found in the claims about one pair of plans. */
export interface Verdicts {
  /** What is claimed and not so, or is so and not claimed. */
  readonly wrong: readonly string[];
  readonly wire: number;
  readonly values: number;
  /** Payloads that were drawn, accepted before and refused after. */
  readonly refused: number;
}

/** Whether there is time for more than a look at each pair. */
const IS_LONG = process.env["MORE"] !== undefined;

/** Payloads that are drawn of each call, from each source, on each side. */
const DRAWN = IS_LONG ? 12 : 4;

/** Kinds about where and how often something is sent: a break on the wire of which may be, and no payload shows. */
const DELIVERY = /^(dedupe|consent|destination)-/;

/** What only a search can tell: beyond this the verdict is exact. */
const INEXACT = /"(pattern|format|oneOf)":/;

export async function claimsBetween(before: Plan, after: Plan, seed: number): Promise<Verdicts> {
  const { changes } = await diff(before, after, { today: TODAY });
  const claims = new Claims(before, after, changes);
  const { wrong, ...counts } = claims.shown();
  const { missed, refused } = await claims.missed(seed);
  return { wrong: [...wrong, ...missed], ...counts, refused };
}

class Claims {
  readonly #before: Plan;
  readonly #after: Plan;
  readonly #changes: readonly Change[];
  readonly #was: Acceptance;
  readonly #is: Acceptance;
  readonly #alone = new Map<string, Promise<readonly Change[]>>();

  constructor(before: Plan, after: Plan, changes: readonly Change[]) {
    this.#before = before;
    this.#after = after;
    this.#changes = changes;
    this.#was = new Acceptance(before);
    this.#is = new Acceptance(after);
  }

  /** The claims that do not hold. */
  shown(): Omit<Verdicts, "refused"> {
    const wrong: string[] = [];
    const counts = { wire: 0, values: 0 };
    for (const change of this.#changes) {
      const { breaks, mayBreak, witness, proof } = change;
      if ((proof === "witness") !== (witness !== undefined)) wrong.push(`no proof as said: ${told(change)}`);
      if (breaks.includes("wire")) {
        counts.wire++;
        if (witness === undefined) wrong.push(`no witness: ${told(change)}`);
        else if (!this.#isLost(witness)) wrong.push(`no break: ${told(change)}`);
      } else if (witness !== undefined) {
        counts.values++;
        if (!this.#isNew(witness)) wrong.push(`nothing new: ${told(change)}`);
      }
      if (mayBreak.includes("wire") && proof !== "none" && !DELIVERY.test(change.kind))
        wrong.push(`not decided: ${told(change)}`);
    }
    return { wrong, ...counts };
  }

  /** What is so, and is not claimed. `seed` says which payloads are drawn. */
  async missed(seed: number): Promise<Pick<Verdicts, "refused"> & { readonly missed: readonly string[] }> {
    const [old, now] = [changed(this.#was, this.#is), changed(this.#is, this.#was)];
    const lost = some(old, seed).flatMap((sent) => drawnOf(sent, seed).filter((each) => this.#isLost(each)));
    const come = some(now, seed)
      .flatMap((sent) => drawnOf({ ...sent, identity: "known" }, seed))
      .filter((each) => this.#isBoth(each) && this.#isNew(each));
    const missed: string[] = [];
    // Where one call changed, all that is told is told of it.
    const changesOf = (envelope: Envelope): Promise<readonly Change[]> =>
      Math.max(old.length, now.length) > 1 ? this.#aloneOf(envelope) : Promise.resolve(this.#changes);
    for (const envelope of lost) {
      const isEnough = this.#isInexact(envelope) ? isClaimed : isBroken;
      const changes = await changesOf(envelope);
      if (!changes.some((each) => isEnough(each, "wire"))) missed.push(untold("break", envelope, changes));
    }
    for (const envelope of come) {
      const changes = await changesOf(envelope);
      if (!changes.some((each) => isClaimed(each, "consumer"))) missed.push(untold("new value", envelope, changes));
    }
    return { missed, refused: lost.length };
  }

  #isLost(envelope: Envelope): boolean {
    return this.#was.accepts(envelope) && !this.#is.accepts(envelope);
  }

  #isNew(envelope: Envelope): boolean {
    return (
      this.#is.accepts(envelope, true) &&
      !this.#is.formerly(envelope).some((each) => this.#was.accepts({ ...each, identity: "known" }, true))
    );
  }

  /** Whether both plans have the call, and let the source send it. */
  #isBoth(envelope: Envelope): boolean {
    return this.#is
      .formerly(envelope)
      .some(({ event, call, source }) =>
        this.#was.sent().some((each) => each.name === event && each.call === call && each.sources.includes(source)),
      );
  }

  #isInexact({ event, call, source }: Envelope): boolean {
    const schemas = [this.#was, this.#is].flatMap((side) =>
      side
        .sent()
        .filter((each) => each.call === call && (each.name === event || call === undefined))
        .map((each) => JSON.stringify(each.schema(source))),
    );
    return schemas.some((schema) => INEXACT.test(schema));
  }

  /** What changed about one call: what is told of others does not tell of it. */
  #aloneOf({ event: name, call }: Envelope): Promise<readonly Change[]> {
    const key = `${call ?? ""} ${name}`;
    const known = this.#alone.get(key);
    if (known !== undefined) return known;
    const names = this.#is.names(name, call);
    const [before, after] = [this.#before, this.#after].map((plan) => alone(plan, names, call));
    const made =
      before && after ? diff(before, after, { today: TODAY }).then(({ changes }) => changes) : Promise.resolve([]);
    this.#alone.set(key, made);
    return made;
  }
}

const told = ({ kind, breaks, mayBreak, proof, witness, message }: Change): string =>
  JSON.stringify({ kind, message: plain(message), breaks, mayBreak, proof, witness });

const untold = (what: string, envelope: Envelope, changes: readonly Change[]): string =>
  [`a ${what} is not told: ${JSON.stringify(envelope)}`, ...changes.map(told)].join("\n");

const isBroken = ({ breaks }: Change, who: "wire" | "consumer"): boolean => breaks.includes(who);
const isClaimed = ({ breaks, mayBreak }: Change, who: "wire" | "consumer"): boolean =>
  breaks.includes(who) || mayBreak.includes(who);

/** A plan less all but one call, under whichever of its names. */
function alone(plan: Plan, names: readonly string[], call: Envelope["call"]): Plan {
  const isIt = ({ name, renamedFrom }: Call): boolean =>
    call === undefined && [name, ...renamedFrom.map((old) => String(old.name))].some((each) => names.includes(each));
  return {
    ...plan,
    events: plan.events.filter(isIt),
    pages: plan.pages.filter(isIt),
    traits: call === "identify" ? plan.traits : [],
    groups: call === "group" ? plan.groups.filter(({ name }) => names.includes(name)) : [],
  };
}

/**
 * What is sent by one plan that the other does not take as it is: what is the same is the same to everyone. Of sources
 * that send the same, one.
 */
function changed(side: Acceptance, other: Acceptance): readonly Sent[] {
  return side.sent().flatMap((sent) => {
    const twin = other.sent().find((each) => each.name === sent.name && each.call === sent.call);
    const seen = new Set<string>();
    const sources = sent.sources.filter((source) => {
      const own = JSON.stringify(sent.schema(source));
      const others = twin?.sources.includes(source) ? JSON.stringify(twin.schema(source)) : "";
      const key = `${own}\n${others}`;
      if ((twin?.identity === sent.identity && own === others) || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    return sources.length === 0 ? [] : [{ ...sent, sources }];
  });
}

/** All of them where there is time, else one, and of every second pair. */
const some = (all: readonly Sent[], seed: number): readonly Sent[] =>
  IS_LONG ? all : all.filter((_, index) => seed % 2 === 0 && index === (seed / 2) % all.length);

/** ajv 8.20 throws where it compares objects of which one has such a property. */
const UNCOMPARABLE = /"(toString|valueOf)":/;

/** Calls that a plan probably accepts: from each source that may send them. */
function drawnOf(sent: Sent, seed: number): readonly Envelope[] {
  const { name, call, sources, identity } = sent;
  return sources.flatMap((source) =>
    draw(payload(sent.schema(source)), DRAWN, seed).flatMap((properties) =>
      isJsonObject(properties) && !UNCOMPARABLE.test(JSON.stringify(properties))
        ? [{ source, ...(call && { call }), event: name, identity, properties }]
        : [],
    ),
  );
}
