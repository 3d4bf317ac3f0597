import { atValue } from "../../diagnostics/diagnostic.ts";
import type { Expectation, Scenario, Step, StepAction } from "../../model/consumer.ts";
import { given } from "../../model/given.ts";
import { type Json, jsonObject } from "../../model/json.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import { placeOf } from "../grammar/list.ts";
import type { ExpectationText, ScenarioText, StepText } from "../language/consumer.ts";
import { described } from "./described.ts";
import { duration, optionalDuration } from "./duration.ts";
import type { Names } from "./names.ts";

export function scenario(name: string, text: ScenarioText, pointer: Pointer, names: Names): Scenario {
  const { steps = [] } = text;
  return {
    ...described(name, text, pointer, names.owners),
    steps: steps.map((each, index) => step(each, child(pointer, "steps", placeOf(steps, index)), names)),
    expect: (text.expect ?? []).map((each, index) => expectation(each, child(pointer, "expect", index))),
  };
}

function step(text: StepText, pointer: Pointer, names: Names): Step {
  const { at, arrives, source, anonymousId, userId } = text.value;
  if (source !== undefined) names.sources.check(source, atValue(child(pointer, "source")));
  const traits = "traits" in text.value ? text.value.traits : undefined;
  return {
    at: duration(at ?? "0s"),
    ...given({ arrives: optionalDuration(arrives), source, anonymousId, userId }),
    action: action(text, pointer, names),
    traits: traits ?? new Map(),
    pointer,
  };
}

function action(text: StepText, pointer: Pointer, names: Names): StepAction {
  switch (text.head) {
    case "track":
      return { kind: "track", name: text.value.track ?? "", properties: payload(text.value.properties) };
    case "page":
      return { kind: "page", name: text.value.page ?? "", properties: payload(text.value.properties) };
    case "identify":
      return { kind: "identify", userId: text.value.identify ?? "" };
    case "group":
      return { kind: "group", name: text.value.group ?? "", ...given({ groupId: text.value.groupId }) };
    case "reset":
      return { kind: "reset" };
    case "consent":
      return { kind: "consent", choices: names.consent.keys(text.value.consent, child(pointer, "consent")) };
  }
}

function payload(properties: ReadonlyMap<string, Json> | "$example" | string | undefined): Json | undefined {
  if (properties === undefined || typeof properties === "string") return properties;
  const object = jsonObject();
  for (const [name, value] of properties) object[name] = value;
  return object;
}

function expectation(text: ExpectationText, pointer: Pointer): Expectation {
  return {
    at: duration(text.at ?? "0s"),
    ...given({ user: text.user, anonymousId: text.anonymousId }),
    events: text.events ?? new Map(),
    traits: text.traits ?? new Map(),
    in: text.in ?? [],
    notIn: text.notIn ?? [],
    journeys: text.journeys ?? new Map(),
    pointer,
  };
}
