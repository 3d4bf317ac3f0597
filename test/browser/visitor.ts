import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { type ArrivedCall, ShopServer } from "./shop-server.ts";

/** Milliseconds without a call after which none is to come: more than any SDK here waits. */
const QUIET = 250;
/** Milliseconds for which calls are waited for. */
const PATIENCE = 20_000;

const pause = (milliseconds = 20): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Somebody with a browser of their own, in a shop of their own. */
export class Visitor {
  readonly shop: ShopServer;
  readonly context: BrowserContext;
  /** What the pages complained of: errors, and what their policy forbids. */
  readonly complaints: string[] = [];

  private constructor(shop: ShopServer, context: BrowserContext) {
    this.shop = shop;
    this.context = context;
  }

  static async enter(browser: Browser, scripts: ReadonlyMap<string, string>): Promise<Visitor> {
    const visitor = new Visitor(await ShopServer.open(scripts), await browser.newContext());
    visitor.context.on("weberror", (error) => visitor.complaints.push(error.error().message));
    visitor.context.on("console", (message) => {
      if (message.type() === "error") visitor.complaints.push(message.text());
    });
    return visitor;
  }

  /** Another browser in the same shop. */
  async sameShop(browser: Browser): Promise<Visitor> {
    return new Visitor(this.shop, await browser.newContext());
  }

  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await this.go(page, path);
    return page;
  }

  async go(page: Page, path: string): Promise<void> {
    await page.goto(this.shop.url + path);
    await page.waitForSelector("[data-ready]");
  }

  /** Presses one button after the other. */
  async click(page: Page, ...ids: readonly string[]): Promise<void> {
    for (const id of ids) await page.click(`#${id}`);
  }

  /** What an SDK sent, when there is nothing more to come: in the order in which it happened. */
  async sent(by = "customerio"): Promise<readonly ArrivedCall[]> {
    let before = -1;
    while (before < this.shop.arrived.length) {
      before = this.shop.arrived.length;
      await pause(QUIET);
    }
    const calls = this.shop.arrived.filter((call) => call.by === by);
    return calls.sort((a, b) => a.timestamp.localeCompare(b.timestamp));
  }

  /** Waits until an SDK sent exactly these, and that nothing follows them. Gives the calls. */
  async hasSent(expected: readonly string[], by = "customerio"): Promise<readonly ArrivedCall[]> {
    const names = (): string[] => this.shop.arrived.filter((call) => call.by === by).map(nameOf);
    for (const end = Date.now() + PATIENCE; names().length < expected.length && Date.now() < end; ) await pause();
    const calls = await this.sent(by);
    expect(calls.map(nameOf).sort()).toEqual([...expected].sort());
    return calls;
  }

  async leave(): Promise<void> {
    await this.context.close();
    await this.shop.close();
  }
}

/** `product_added`, `page home_page`, `identify`. */
export function nameOf({ type, event, name }: ArrivedCall): string {
  return event ?? (name === undefined ? type : `${type} ${name}`);
}
