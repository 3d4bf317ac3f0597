import type { Call } from "../model/event.ts";
import { given } from "../model/given.ts";
import { typesByName, wireProperties } from "../model/payload.ts";
import type { Plan } from "../model/plan.ts";
import type { Property } from "../model/property.ts";
import type { Shape } from "../model/shape.ts";
import { deprecationPhrase, renamesPhrase } from "../words/lifecycle.ts";
import { plain } from "../words/phrase.ts";
import { notesPhrase, originPhrase } from "../words/property.ts";
import { dedupePhrase, destinationsPhrase, identityPhrase, oncePerPhrase, sourcesPhrase } from "../words/sending.ts";
import { propertyPhrase, type ShapeView } from "../words/shape.ts";
import type { PropertyView, ThingView } from "./thing-view.ts";

/** An event or page as it resolves: who sends it, what it carries and where that comes from. */
export function callView(call: Call, plan: Plan): Omit<ThingView, "users"> {
  const types = typesByName(plan);
  const view: ShapeView = { timestamps: plan.conventions.timestamps, types };
  const own = new Set(call.properties);
  const beside = wireProperties(call, plan, types).filter((property) => !own.has(property));
  const { title, description } = call;
  return {
    kind: call.call === "track" ? "event" : "page",
    name: call.name,
    ...given({ title, description }),
    pointer: call.pointer,
    facts: factsOf(call, plan),
    properties: call.properties.flatMap((property) => propertyViews(property, "", view)),
    context: beside.map((property) => propertyView(property, "", view)),
    sections:
      call.examples.length === 0
        ? []
        : [{ title: "Example", lines: JSON.stringify(call.examples[0], null, 2).split("\n") }],
  };
}

function factsOf(call: Call, plan: Plan): ThingView["facts"] {
  const { firesWhen, role, status, version, owner, deprecated, renamedFrom, consent, since, tags, codeName } = call;
  const dedupe = dedupePhrase(call);
  const oncePer = oncePerPhrase(call);
  const destinations = plain(destinationsPhrase(call, plan));
  const said: Readonly<Record<string, string | undefined>> = {
    Status: deprecated ? plain(deprecationPhrase(deprecated)) : status,
    "Fires when": firesWhen,
    "Sent by": plain(sourcesPhrase(call)),
    Identity: plain(identityPhrase(call)),
    Counts: dedupe && plain(dedupe),
    "Again after": oncePer && plain(oncePer),
    Consent: consent.length === 0 ? undefined : consent.map((each) => `\`${each}\``).join(", "),
    "Goes to": destinations === "" ? undefined : destinations,
    Role: call.key ? `${role ?? "none said"}, a key event` : role,
    Version: version === undefined ? undefined : String(version),
    Formerly: renamedFrom.length === 0 ? undefined : plain(renamesPhrase(renamedFrom)),
    Since: since,
    "In code": codeName,
    Owner: owner,
    Tags: tags.length === 0 ? undefined : tags.join(", "),
  };
  return Object.entries(said).flatMap(([label, each]) => (each === undefined ? [] : [{ label, said: each }]));
}

/** A property, and those of the object that it holds; those of named types are said by the type's own name. */
function propertyViews(property: Property, above: string, view: ShapeView): readonly PropertyView[] {
  const path = above === "" ? property.name : `${above}.${property.name}`;
  const inner = objectIn(property.shape, view).flatMap((each) => propertyViews(each, path, view));
  return [propertyView(property, above, view), ...inner];
}

function objectIn(shape: Shape, view: ShapeView): readonly Property[] {
  if (shape.ref !== undefined) {
    const type = view.types?.get(shape.ref);
    return type ? objectIn(type.shape, view) : [];
  }
  return shape.items ? objectIn(shape.items, view) : (shape.properties ?? []);
}

function propertyView(property: Property, above: string, view: ShapeView): PropertyView {
  const { name, required, description, layers } = property;
  return {
    name: above === "" ? name : `${above}.${name}`,
    type: plain(propertyPhrase(property, view)),
    required,
    ...given({ description }),
    notes: plain(notesPhrase(property)),
    from: plain(originPhrase(property)),
    layers,
  };
}
