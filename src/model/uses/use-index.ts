import { gather } from "../grouped.ts";
import type { Plan } from "../plan.ts";
import type { Subject, Use, User } from "./use.ts";
import { usesOf } from "./uses.ts";

/** What one user does with one thing. */
export interface UseGroup {
  readonly user: User;
  /** The thing, or something in it: a property belongs to its event, the trait of a group to its group. */
  readonly subject: Subject;
  readonly uses: readonly Use[];
}

type Groups = Map<string, UseGroup[]>;

/** Who uses what, by what is used and by who uses it. What events say of themselves is no use by others. */
export class UseIndex {
  readonly #uses = new Map<string, Use[]>();
  readonly #ofThing: Groups = new Map();
  readonly #byUser: Groups = new Map();

  constructor(plan: Plan) {
    for (const use of usesOf(plan)) if (isConsuming(use.user)) this.#add(use);
  }

  /** Those who use an event, page, segment, journey, trait or group. */
  of(kind: Subject["kind"], name: string): readonly UseGroup[] {
    return this.#ofThing.get(keyOf(kind, name)) ?? [];
  }

  /** What a segment, journey, consumer or scenario uses. */
  by(kind: User["kind"], name: string): readonly UseGroup[] {
    return this.#byUser.get(keyOf(kind, name)) ?? [];
  }

  #add(use: Use): void {
    const { user, subject } = use;
    const [whose, what] = [keyOf(user.kind, user.name), thingKey(subject)];
    const known = this.#uses.get(`${whose}\n${what}`);
    if (known) known.push(use);
    else {
      const uses = [use];
      this.#uses.set(`${whose}\n${what}`, uses);
      gather(this.#ofThing, what, { user, subject, uses });
      gather(this.#byUser, whose, { user, subject, uses });
    }
  }
}

const CONSUMING: ReadonlySet<User["kind"]> = new Set(["segment", "journey", "consumer", "scenario"]);

/** Whether a user lives on events, rather than being one. */
export const isConsuming = ({ kind }: User): boolean => CONSUMING.has(kind);

const keyOf = (kind: string, name: string): string => `${kind} ${name}`;

function thingKey(subject: Subject): string {
  if (subject.kind === "property") return keyOf(subject.of, subject.name);
  return subject.kind === "group trait" ? keyOf("group", subject.group) : keyOf(subject.kind, subject.name);
}
