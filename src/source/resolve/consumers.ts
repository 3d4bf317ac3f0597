import type { Consumer, Exit, Fallback, Journey, Message, PathUse, Segment } from "../../model/consumer.ts";
import { given } from "../../model/given.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import type { ConsumerText, ExitText, JourneyText, MessageText, SegmentText } from "../language/consumer.ts";
import { condition, happened } from "./conditions.ts";
import { described } from "./described.ts";
import { optionalDuration } from "./duration.ts";
import type { References } from "./references.ts";

type Owners = References | undefined;

export function segment(name: string, text: SegmentText, pointer: Pointer, owners: Owners): Segment {
  const match = text.match && condition(text.match, child(pointer, "match"));
  return { ...described(name, text, pointer, owners), ...given({ match }) };
}

export function consumer(name: string, text: ConsumerText, pointer: Pointer, owners: Owners): Consumer {
  return {
    ...described(name, text, pointer, owners),
    ...given({ kind: text.kind }),
    uses: uses(text.uses, child(pointer, "uses")),
  };
}

export function journey(name: string, text: JourneyText, pointer: Pointer, owners: Owners): Journey {
  const at = (key: string): Pointer => child(pointer, key);
  return {
    ...described(name, text, pointer, owners),
    ...given({
      trigger: text.trigger && condition(text.trigger, at("trigger")),
      goal: text.goal && condition(text.goal, at("goal")),
      holdout: text.holdout === undefined ? undefined : Number.parseFloat(text.holdout),
      acceptAnonymous: text.acceptAnonymous,
      reentry: text.reentry && reentry(text.reentry, at("reentry")),
    }),
    audience: (text.audience ?? []).map((each, index) => ({ name: each, pointer: child(at("audience"), index) })),
    exitOn: (text.exitOn ?? []).map((each, index) => exit(each, child(at("exitOn"), index))),
    messages: (text.messages ?? []).map((each, index) => message(each, child(at("messages"), index))),
  };
}

function reentry(text: NonNullable<JourneyText["reentry"]>, pointer: Pointer): NonNullable<Journey["reentry"]> {
  return { ...given({ per: text.per, atMost: text.atMost, every: optionalDuration(text.every) }), pointer };
}

function exit(text: ExitText, pointer: Pointer): Exit {
  if (typeof text === "string") return { condition: happened("event", text, {}, pointer, pointer), match: [], pointer };
  if (text.head === "event")
    return {
      condition: happened("event", text.value.event ?? "", text.value, pointer),
      match: text.value.match ?? [],
      pointer,
    };
  if (text.head === "page")
    return {
      condition: happened("page", text.value.page ?? "", text.value, pointer),
      match: text.value.match ?? [],
      pointer,
    };
  return { condition: condition(text, pointer), match: [], pointer };
}

function message(text: MessageText, pointer: Pointer): Message {
  const fallback = new Map<string, readonly Fallback[]>();
  for (const [path, rungs] of text.fallback ?? []) {
    fallback.set(
      path,
      rungs.map((each, index) => rung(each, child(pointer, "fallback", path, index))),
    );
  }
  return {
    ...given({
      name: text.name,
      channel: text.channel,
      after: optionalDuration(text.after),
      if: text.if && condition(text.if, child(pointer, "if")),
    }),
    uses: uses(text.uses, child(pointer, "uses")),
    fallback,
    pointer,
  };
}

type RungText = NonNullable<MessageText["fallback"]> extends ReadonlyMap<string, readonly (infer T)[]> ? T : never;

function rung(text: RungText, pointer: Pointer): Fallback {
  if (typeof text === "string") return { use: { path: text, pointer } };
  switch (text.head) {
    case "trait":
      return { use: { path: `trait.${text.value.trait ?? ""}`, pointer: child(pointer, "trait") } };
    case "property":
      return { use: { path: text.value.property ?? "", pointer: child(pointer, "property") } };
    case "static":
      return { static: text.value.static ?? null };
  }
}

function uses(paths: readonly string[] | undefined, pointer: Pointer): readonly PathUse[] {
  return (paths ?? []).map((path, index) => ({ path, pointer: child(pointer, index) }));
}
