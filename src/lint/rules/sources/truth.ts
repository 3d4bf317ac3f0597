import { type At, atKey, atValue } from "../../../diagnostics/diagnostic.ts";
import type { Call, Role } from "../../../model/event.ts";
import { child } from "../../../model/pointer.ts";
import { affectedWords, usersOf } from "../../affected.ts";
import type { Facts } from "../../facts.ts";
import { serverSources } from "../../identifiers.ts";
import { listing } from "../../listing.ts";
import { guessWords, type KnownRole, roles, roleWords } from "../../role.ts";
import { rule } from "../../rule.ts";

const OWNED: readonly Role[] = ["purchase", "refund", "cancellation", "subscription", "consent"];

export default rule({
  id: "sources/truth",
  summary: "A purchase, refund, cancellation, subscription or consent that no server owns.",
  why: "Blockers, closed tabs and lost connections swallow a tenth of what clients send, and reloads send some twice. Revenue is then wrong, buyers get the cart reminder, and consent that was withdrawn still counts.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  options: {
    roles: {
      type: "strings",
      default: OWNED,
      values: [
        "view",
        "cart",
        "checkout",
        "purchase",
        "refund",
        "cancellation",
        "subscription",
        "consent",
        "identify",
        "offer",
      ],
      description: "The roles of events that one server must own.",
    },
  },
  examples: {
    good: [
      {
        plan: `
sources: { web: { kind: client }, server: { kind: server } }
events:
  product_viewed: { role: view, sources: [web] }
  order_completed: { role: purchase, sources: [server] }
  order_refunded: { role: refund, sources: [web, server], sourceOfTruth: server }
`,
      },
    ],
    bad: [
      {
        plan: `
sources: { web: { kind: client }, ios: { kind: client }, server: { kind: server }, till: { kind: server } }
events:
  order_completed: { role: purchase, sources: [web, ios] }
  order_refunded: { role: refund, sources: [web, server] }
  order_cancelled: { role: cancellation, sources: [web, server], sourceOfTruth: web }
  subscription_created: {}
`,
        finds: [
          {
            at: "/events/order_completed/sources",
            message: "`order_completed` is a purchase, and clients alone send it: `ios` and `web`",
            hint: "Let the server send it: `sources: [server]`.",
          },
          {
            at: "/events/order_refunded/sources",
            message: "`order_refunded` is a refund, and `server` and `web` send it: nothing says which one counts",
            hint: "Let one source send it, or say `sourceOfTruth: server`.",
          },
          {
            at: "/events/order_cancelled/sourceOfTruth",
            message: "`order_cancelled` is a cancellation, and counts as `web` sends it, which is a client",
            hint: "Write `sourceOfTruth: server`.",
          },
          {
            at: "/events/subscription_created",
            message:
              "`subscription_created` sounds like a subscription event, and `ios`, `server`, `till` and `web` send it: nothing says which one counts",
            hint: "Let one source send it, or say `sourceOfTruth: server`. Its `role` is not said: if the guess is wrong, say what it is.",
          },
        ],
      },
    ],
  },
  check: {
    event(event, { facts, options, report }) {
      const known = facts.of(roles).get(event);
      if (known === undefined || !options.roles.includes(known.role)) return;
      const fault = faultOf(event, facts);
      if (fault === undefined) return;
      const affected = affectedWords(usersOf(facts, "event", event.name));
      report(told(event, known, fault, affected));
    },
  },
});

interface Ownerless {
  /** Completes "`order_completed` is a purchase, and …". */
  readonly what: string;
  readonly hint: string;
  readonly at: At;
}

const told = (event: Call, known: KnownRole, { what, hint, at }: Ownerless, affected: string) => ({
  message: `${roleWords(event, known)}, and ${what}${affected && `.${affected}`}`,
  hint: hint + guessWords(known),
  at,
});

function faultOf(event: Call, facts: Facts): Ownerless | undefined {
  const { sources, sourceOfTruth, sourcesStated, pointer } = event;
  const servers = facts.of(serverSources);
  const [server = "server"] = [...sources.filter((name) => servers.has(name)).sort(), ...[...servers].sort()];
  const at = sourcesStated ? atKey(child(pointer, "sources")) : atKey(pointer);
  const addServer = servers.size > 0 ? "" : " and add it to the sources, `server: { kind: server }`";
  if (!sources.some((name) => servers.has(name))) {
    const what = sources.length === 1 ? "a client alone sends it" : "clients alone send it";
    return {
      what: `${what}: ${listing(sources)}`,
      hint: `Let the server send it: \`sources: [${server}]\`${addServer}.`,
      at,
    };
  }
  if (sourceOfTruth === undefined)
    return sources.length === 1
      ? undefined
      : {
          what: `${listing(sources)} send it: nothing says which one counts`,
          hint: `Let one source send it, or say \`sourceOfTruth: ${server}\`.`,
          at,
        };
  const isSender = sources.includes(sourceOfTruth);
  if (isSender && servers.has(sourceOfTruth)) return undefined;
  return {
    what: isSender
      ? `counts as \`${sourceOfTruth}\` sends it, which is a client`
      : `should count as \`${sourceOfTruth}\` sends it, which does not send it`,
    hint: `Write \`sourceOfTruth: ${server}\`.`,
    at: atValue(child(pointer, "sourceOfTruth")),
  };
}
