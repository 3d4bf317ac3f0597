import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ulid } from "../../src/runtime/ulid.ts";
import { clientOf, inFolder } from "../support/client.ts";
import { planFiles, planOfFiles } from "../support/plan.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { isMissing, launch } from "./chromium.ts";

const MORE = `destinations:
  rudderstack: { type: rudderstack }
  amplitude: { type: amplitude }
  mixpanel: { type: mixpanel }
`;

/** What of an envelope must arrive. */
interface Sent {
  readonly event: string;
  readonly messageId: string;
  readonly timestamp: string;
  readonly userId?: string;
}

type Arrived = readonly [event: string, id: string, milliseconds: number, person: string];
type Body = Readonly<Record<string, Readonly<Record<string, string>>>>;

let browser: Browser;
let server: Server;
let sent: readonly Sent[];
let failures: readonly string[];
const posted: { readonly path: string; readonly text: string }[] = [];

beforeAll(async () => {
  if (isMissing) return;
  const [started, script] = await Promise.all([launch(), bundledPage()]);
  browser = started;
  server = createServer((request, response) => answer(script, request).then((body) => response.end(body)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => document.title === "ready");
  await page.evaluate("visit()");
  sent = JSON.parse(await page.evaluate("JSON.stringify(sent.events.filter(({ event }) => event !== undefined))"));
  failures = await page.evaluate("failures");
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function bundledPage(): Promise<string> {
  const own = readFileSync(join(import.meta.dirname, "pages/sdks.ts"), "utf8");
  const plan = await planOfFiles([
    ...planFiles("tracking-plan"),
    { path: "more.yaml", bytes: new TextEncoder().encode(MORE) },
  ]);
  const folder = temporaryFolder(new Map([...inFolder("client", await clientOf(plan, "web")), ["sdks.ts", own]]));
  const { outputFiles } = await build({
    entryPoints: [join(folder, "sdks.ts")],
    bundle: true,
    write: false,
    format: "esm",
    nodePaths: [join(import.meta.dirname, "../../node_modules")],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** The page, its script, and what each vendor's server answers. */
async function answer(script: string, request: IncomingMessage): Promise<string> {
  const path = new URL(request.url ?? "/", "http://shop").pathname;
  if (request.method !== "POST") {
    return path === "/"
      ? `<!doctype html><link rel="icon" href="data:,"><script type="module">${script.replaceAll("</script", "<\\/script")}</script>`
      : "{}";
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  posted.push({ path, text: Buffer.concat(chunks).toString("utf8") });
  return path === "/amplitude" ? '{"code":200}' : "1";
}

/** What arrived under a path, each call by itself. */
const bodies = (path: string, callsOf: (text: string) => readonly Body[]): readonly Body[] =>
  posted.filter((each) => each.path.startsWith(path)).flatMap(({ text }) => callsOf(text));

const READERS: Readonly<Record<string, () => readonly Arrived[]>> = {
  rudderstack: () =>
    bodies("/rudderstack/v1/", (text) => [JSON.parse(text)])
      .filter(({ type }) => `${type}` !== "identify")
      .map(({ event, name, context, originalTimestamp, userId }) => [
        `${event ?? name}`,
        context?.["message_id"] ?? "",
        Date.parse(`${originalTimestamp}`),
        `${userId}`,
      ]),
  posthog: () =>
    bodies("/posthog/", (text) => JSON.parse(text).batch)
      .filter(({ event }) => !["$set", "$identify"].includes(`${event}`))
      .map(({ event, uuid, timestamp, properties = {} }) => [
        properties["$page_name"] ?? `${event}`,
        `${uuid}`,
        Date.parse(`${timestamp}`),
        properties["$user_id"] ?? "",
      ]),
  amplitude: () =>
    bodies("/amplitude", (text) => JSON.parse(text).events)
      .filter(({ event_type }) => `${event_type}` !== "$identify")
      .map(({ event_type, insert_id, time, user_id = "" }) => [
        `${event_type}`,
        `${insert_id}`,
        Number(time),
        `${user_id}`,
      ]),
  mixpanel: () =>
    bodies("/mixpanel/track", (text) =>
      [JSON.parse(Buffer.from(new URLSearchParams(text).get("data") ?? "", "base64").toString())].flat(),
    )
      .filter(({ event }) => `${event}` !== "$identify")
      .map(({ event, properties = {} }) => [
        `${event}`,
        properties["$insert_id"] ?? "",
        Number(properties["time"]),
        properties["$user_id"] ?? "",
      ]),
  snowplow: () =>
    bodies("/com.snowplowanalytics.snowplow/", (text) => JSON.parse(text).data).map(({ ue_pr, eid, ttm, uid = "" }) => [
      JSON.parse(`${ue_pr}`).data.schema.split("/")[1],
      `${eid}`,
      Number(ttm),
      `${uid}`,
    ]),
};

const byId = ([, a]: Arrived, [, b]: Arrived): number => (a < b ? -1 : 1);

describe.skipIf(isMissing)("the SDKs of destinations in a real browser", () => {
  test("get each of these, and no error is told", () => {
    expect(failures).toEqual([]);
    expect(sent.map(({ event }) => event)).toEqual([
      ...["product_page", "product_added", "email_captured", "logged_in", "offer_shown", "home_page"],
    ]);
  });

  test.each(Object.keys(READERS))(
    "%s sends what happened once, with the id, the time and the person of the call",
    async (name) => {
      const isPersonKnown = (index: number): boolean => index === 3 || index === 4;
      const expected = sent.map<Arrived>(({ event, messageId, timestamp }, i) => [
        event,
        name === "rudderstack" ? ulid(messageId) : messageId,
        Date.parse(timestamp),
        isPersonKnown(i) ? "cust_1" : "",
      ]);
      await vi.waitFor(() => expect(READERS[name]?.()).toHaveLength(expected.length), {
        timeout: 10_000,
        interval: 50,
      });
      // Each call has a request of its own, and requests overtake each other.
      expect(READERS[name]?.().toSorted(byId)).toEqual(expected.toSorted(byId));
    },
  );
});
