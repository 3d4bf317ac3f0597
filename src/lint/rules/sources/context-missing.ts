import { listed } from "../../../diagnostics/listed.ts";
import type { Plan, Source } from "../../../model/plan.ts";
import { listing } from "../../listing.ts";
import { contextNames, wordKey } from "../../missing-context.ts";
import { rule } from "../../rule.ts";
import { sectionPlace } from "../../section-place.ts";

/** What standard context is made of: the name to use, and others for the same. */
const STANDARD: readonly (readonly string[])[] = [
  ["page_path", "page", "page_url", "path", "url", "current_url", "page_location"],
  ["referrer", "referer", "page_referrer", "referring_url"],
  ["utm_source", "campaign_source", "utm", "campaign", "utm_params"],
  ["utm_medium", "campaign_medium", "utm", "campaign", "utm_params"],
  ["utm_campaign", "campaign_name", "utm", "campaign", "utm_params"],
  ["landing_page", "landing_page_path", "landing_page_url", "landing_url", "landing_path", "entry_page"],
  ["device_type", "device", "device_category", "device_model", "user_agent", "form_factor"],
];

/** What an app without pages has. */
const OF_APPS = new Set(["device_type"]);

/** Platforms without pages. */
const APPS = new Set(
  "ios android react-native flutter unity tv tvos watchos macos windows linux desktop roku".split(" "),
);

export default rule({
  id: "sources/context-missing",
  summary: "Standard context that a client does not send with its events.",
  why: "Where a visitor came from is known only at that moment. Without page, referrer, campaign, landing page and device on every event, nobody can later say which ad brought the order or which devices fail.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  options: {
    except: {
      type: "strings",
      default: [],
      values: STANDARD.map(([name]) => name ?? ""),
      description: "What the clients of this plan need not send.",
    },
  },
  examples: {
    good: [
      {
        plan: `
sources: { web: { kind: client, platform: browser }, ios: { kind: client, platform: ios }, server: { kind: server } }
context:
  page_path: { type: string, sources: [web] }
  referrer: { type: url, sources: [web] }
  landing_page: { type: string, sources: [web] }
  utm_source: { type: string, sources: [web] }
  utm_medium: { type: string, sources: [web] }
  utm_campaign: { type: string, sources: [web] }
  device_type: { enum: [desktop, mobile], sources: [web, ios] }
events:
  product_viewed: {}
`,
      },
    ],
    bad: [
      {
        plan: `
sources: { web: { kind: client, platform: browser }, server: { kind: server } }
context:
  page_path: string
  referrer: url
  utm_source: string
  utm_medium: string
  utm_campaign: { type: string, sources: [server] }
  device_type: { enum: [desktop, mobile] }
events:
  product_viewed: {}
`,
        finds: [
          {
            at: "/context",
            message: "`web` does not send `utm_campaign` and `landing_page` with its events",
            hint: "Add them to `context`: `landing_page: string`. What this plan does not need goes into the rule's option `except`.",
          },
        ],
      },
      {
        title: "nobody knows whether an app has pages",
        plan: `
sources: { app: { kind: client } }
context: { page_path: string, landing_page: string, utm_source: string, utm_medium: string, utm_campaign: string }
events:
  product_viewed: {}
`,
        finds: [
          {
            at: "/context",
            message: "`app` does not send `referrer` and `device_type` with its events",
            hint: "Add them to `context`: `device_type: string`. What this plan does not need goes into the rule's option `except`. If `app` has no pages, say its `platform`: `ios`, `android`, `desktop`.",
          },
        ],
      },
    ],
  },
  check: {
    plan(plan, { options, report }) {
      const senders = new Set([...plan.events, ...plan.pages].flatMap(({ sources }) => sources));
      const clients = plan.sources.filter(({ name, kind }) => kind === "client" && senders.has(name));
      const lacks = clients.map((source) => ({ source, missing: missingOf(plan, source, options.except) }));
      for (const { names, missing } of alike(lacks.filter((each) => each.missing.length > 0))) {
        const unsaid = clients.filter(({ name, platform }) => names.includes(name) && platform === undefined);
        report({
          message: `${listing(names)} ${names.length === 1 ? "does" : "do"} not send ${listed(missing.map((name) => `\`${name}\``))} with ${names.length === 1 ? "its" : "their"} events`,
          hint: `Add ${missing.length === 1 ? "it" : "them"} to \`context\`: \`${missing.at(-1) ?? ""}: string\`. What this plan does not need goes into the rule's option \`except\`.${platformWords(unsaid, missing)}`,
          at: sectionPlace("context"),
          about: [...names].sort().join(" "),
        });
      }
    },
  },
});

function missingOf(plan: Plan, source: Source, except: readonly string[]): readonly string[] {
  const names = contextNames(plan, source);
  const isApp = source.platform !== undefined && APPS.has(source.platform.toLowerCase());
  return STANDARD.flatMap((all) => {
    const [name = ""] = all;
    if ((isApp && !OF_APPS.has(name)) || except.includes(name)) return [];
    return all.some((each) => names.has(wordKey(each))) ? [] : [name];
  });
}

/** Of an app without pages little is asked, once it says what it is. */
function platformWords(unsaid: readonly Source[], missing: readonly string[]): string {
  const [source] = unsaid;
  if (source === undefined || missing.every((name) => OF_APPS.has(name))) return "";
  return ` If \`${source.name}\` has no pages, say its \`platform\`: \`ios\`, \`android\`, \`desktop\`.`;
}

/** Sources that lack the same are told together. */
function alike(lacks: readonly { readonly source: Source; readonly missing: readonly string[] }[]) {
  const groups = new Map<string, { names: string[]; missing: readonly string[] }>();
  for (const { source, missing } of lacks) {
    const known = groups.get(missing.join(" "));
    if (known) known.names.push(source.name);
    else groups.set(missing.join(" "), { names: [source.name], missing });
  }
  return groups.values();
}
