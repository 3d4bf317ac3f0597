import type { Call, Group, Identity } from "../../model/event.ts";
import type { JsonObject } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import type { Pointer } from "../../model/pointer.ts";
import type { Trait } from "../../model/property.ts";

/** What an identify call says: the traits of a person. */
export interface People extends Whole {
  readonly call: "identify";
  readonly traits: readonly Trait[];
}

/** What a group call says: the traits of a group. */
export interface GroupCall extends Whole {
  readonly call: "group";
  readonly group: Group;
}

/** What all that is sent has in common. */
interface Whole {
  readonly name: string;
  readonly pointer: Pointer;
  readonly sources: readonly string[];
  readonly identity: Identity;
  readonly examples: readonly JsonObject[];
}

/** What is sent as a whole: an event, a page, the traits of a person or of a group. */
export type Sent = Call | People | GroupCall;

const sourcesOf = ({ sources }: Plan): readonly string[] => sources.map(({ name }) => name);

/** The identify call of a plan: every source may send it. */
export const peopleOf = (plan: Plan): People => ({
  call: "identify",
  name: "identify",
  pointer: "/traits",
  sources: sourcesOf(plan),
  identity: "known",
  examples: [],
  traits: plan.traits,
});

/** The group call of a group. */
export const groupCallOf = (group: Group, plan: Plan): GroupCall => ({
  call: "group",
  name: group.name,
  pointer: group.pointer,
  sources: sourcesOf(plan),
  identity: "any",
  examples: [],
  group,
});

/** Whether it is an event or a page. */
export const isCall = (sent: Sent): sent is Call => sent.call !== "identify" && sent.call !== "group";
