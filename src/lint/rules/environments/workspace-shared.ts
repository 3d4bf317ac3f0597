import { atKey, atValue } from "../../../diagnostics/diagnostic.ts";
import type { Destination, DestinationType, Environment, Plan } from "../../../model/plan.ts";
import { child } from "../../../model/pointer.ts";
import { listing } from "../../listing.ts";
import { rule } from "../../rule.ts";

/** Destinations that tell workspaces apart by a write key, token or measurement id. */
const KEYED: ReadonlySet<DestinationType> = new Set([
  "customerio",
  "segment",
  "rudderstack",
  "posthog",
  "amplitude",
  "mixpanel",
  "ga4",
] as const);

const PRODUCTION = /^(?:prod|production|live)$/i;

export default rule({
  id: "environments/workspace-shared",
  summary: "Nothing keeps test traffic out of the production workspace.",
  why: "One wrong variable in a deployment, and test orders count as revenue, and real customers get the mails of a staging system. With the beginning of each key in the plan, the client refuses a key of another environment.",
  severity: "warning",
  preset: "strict",
  reads: {},
  examples: {
    good: [
      {
        plan: `
destinations: { customerio: { type: customerio }, lake: { type: warehouse } }
environments:
  production: { writeKeys: { customerio: prod_ } }
  staging: { writeKeys: { customerio: stag_ } }
  test: { send: false }
`,
      },
    ],
    bad: [
      {
        plan: `
destinations: { customerio: { type: customerio }, posthog: { type: posthog } }
environments:
  production: { writeKeys: { customerio: prod_, posthog: phc_ } }
  staging: { writeKeys: { posthog: phc_stag_ } }
  qa: {}
`,
        finds: [
          {
            at: "/environments/staging/writeKeys",
            message: "nothing tells the workspace of `staging` at `customerio` from that of `production`",
            hint: "Say in both what their keys begin with: `writeKeys: { customerio: stag_ }`; or `send: false` where nothing should leave.",
          },
          {
            at: "/environments/staging/writeKeys/posthog",
            message:
              "a key at `posthog` that begins with `phc_stag_` may be one of `production` too, whose keys begin with `phc_`",
            hint: "Let neither be the beginning of the other.",
          },
          {
            at: "/environments/qa",
            message: "nothing tells the workspaces of `qa` at `customerio` and `posthog` from those of `production`",
          },
        ],
      },
    ],
  },
  check: {
    plan(plan, { report }) {
      const production = plan.environments.find(({ name }) => PRODUCTION.test(name));
      if (production === undefined) return;
      const others = plan.environments.filter((each) => each !== production && each.send);
      for (const other of others) {
        const missing = keyless(plan, production, other);
        if (plan.destinations.length === 0)
          report({
            message: `nothing tells the workspace of \`${other.name}\` from that of \`${production.name}\``,
            hint: `List the \`destinations\`, and say in both what their keys begin with: \`writeKeys\`; or \`send: false\` where nothing should leave.`,
            at: atKey(other.pointer),
          });
        if (missing.length > 0)
          report({
            message: `nothing tells the workspace${missing.length > 1 ? "s" : ""} of \`${other.name}\` at ${listing(missing)} from ${missing.length > 1 ? "those" : "that"} of \`${production.name}\``,
            hint: `Say in both what their keys begin with: \`writeKeys: { ${missing[0] ?? ""}: ${other.name.slice(0, 4)}_ }\`; or \`send: false\` where nothing should leave.`,
            at: atKey(other.writeKeys.size > 0 ? child(other.pointer, "writeKeys") : other.pointer),
          });
        for (const { destination, key, productionKey } of alike(production, other))
          report({
            message:
              key === productionKey
                ? `\`${other.name}\` and \`${production.name}\` have the same key at \`${destination}\`: \`${key}\``
                : `a key at \`${destination}\` that begins with \`${key}\` may be one of \`${production.name}\` too, whose keys begin with \`${productionKey}\``,
            hint: "Let neither be the beginning of the other.",
            at: atValue(child(other.pointer, "writeKeys", destination)),
          });
      }
    },
  },
});

/** Destinations that work by keys, of which one of two environments says none. */
function keyless({ destinations }: Plan, production: Environment, other: Environment): readonly string[] {
  const isSaid = ({ name }: Destination): boolean => production.writeKeys.has(name) && other.writeKeys.has(name);
  return destinations.filter((each) => KEYED.has(each.type) && !isSaid(each)).map(({ name }) => name);
}

interface Alike {
  readonly destination: string;
  readonly key: string;
  readonly productionKey: string;
}

/** Keys of which one is the beginning of the other. */
function alike(production: Environment, other: Environment): readonly Alike[] {
  return [...other.writeKeys].flatMap(([destination, key]) => {
    const productionKey = production.writeKeys.get(destination);
    const isAlike = productionKey !== undefined && (key.startsWith(productionKey) || productionKey.startsWith(key));
    return isAlike ? [{ destination, key, productionKey }] : [];
  });
}
