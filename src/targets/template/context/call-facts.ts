import type { Call, Dedupe, Page } from "../../../model/event.ts";
import { eventVersion } from "../../../model/payload.ts";
import { deprecableFacts, earlierNames, namedFacts } from "./named-facts.ts";
import type { ShapeReader } from "./shape-reader.ts";
import type { CallFacts, DedupeFacts, PropertyFacts, TypeFacts } from "./template-context.ts";

/** An event, page or screen; `context` are the properties of which it carries those that its sources send. */
export function callFacts(
  call: Call & Pick<Page, "category" | "path">,
  reader: ShapeReader,
  context: readonly PropertyFacts[],
): CallFacts {
  const names = reader.names.of(call);
  const nested: TypeFacts[] = [];
  const standing = { type: names.type, about: call, isDeclared: false, nested, sources: call.sources };
  const body = reader.body([...call.properties, ...eventVersion(call, reader.schemas.plan)], standing);
  const contextProperties = context.filter(({ sources }) => sources.some((source) => call.sources.includes(source)));
  const { category = null, path = null, additionalProperties: isOpen, examples } = call;
  const rest = { category, path, isOpen, ...body, nested, contextProperties, examples };
  return Object.assign(namedFacts(call, names), lifeOf(call), wayOf(call), rest);
}

type Life = Pick<
  CallFacts,
  | "firesWhen"
  | "role"
  | "key"
  | "owner"
  | "status"
  | "since"
  | "version"
  | "deprecated"
  | "deprecation"
  | "renamedFrom"
  | "tags"
>;

/** What it is, whose, and since when. */
function lifeOf(call: Call): Life {
  const {
    firesWhen = null,
    role = null,
    key,
    owner = null,
    status,
    since = null,
    version = null,
    renamedFrom,
    tags,
  } = call;
  return {
    firesWhen,
    role,
    key,
    owner,
    status,
    since,
    version,
    ...deprecableFacts(call.deprecated),
    renamedFrom: earlierNames(renamedFrom),
    tags,
  };
}

type Way = Pick<CallFacts, "call" | "sources" | "destinations" | "consent" | "identity" | "dedupe" | "oncePer">;

/** How it travels. */
function wayOf({ call, sources, destinations, consent, identity, dedupe, oncePer }: Call): Way {
  return { call, sources, destinations, consent, identity, dedupe: dedupe ? dedupeFacts(dedupe) : null, oncePer };
}

const dedupeFacts = ({ key, window }: Dedupe): DedupeFacts => ({
  key,
  window: window?.text ?? null,
  seconds: window?.seconds ?? null,
});
