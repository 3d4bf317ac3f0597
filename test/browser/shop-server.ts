import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A call as it arrived: of which SDK, and what it says. */
export interface ArrivedCall {
  readonly by: string;
  readonly type: string;
  readonly event?: string;
  readonly name?: string;
  readonly userId?: string | null;
  readonly anonymousId: string;
  readonly messageId: string;
  readonly timestamp: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly traits?: Readonly<Record<string, unknown>>;
  readonly context: Readonly<Record<string, unknown>>;
}

/** Nothing but the shop's own scripts, and nothing that is made of text. */
const POLICY = "default-src 'self'; script-src 'self'; style-src 'unsafe-inline'; img-src data:";

/** The shop and the endpoints of its SDKs, on this machine and under one address. */
export class ShopServer {
  readonly arrived: ArrivedCall[] = [];
  readonly #server: Server;
  readonly #scripts: ReadonlyMap<string, string>;

  private constructor(server: Server, scripts: ReadonlyMap<string, string>) {
    this.#server = server;
    this.#scripts = scripts;
  }

  static async open(scripts: ReadonlyMap<string, string>): Promise<ShopServer> {
    const server = createServer();
    const shop = new ShopServer(server, scripts);
    server.on("request", async (request: IncomingMessage, response) => {
      const path = new URL(request.url ?? "/", "http://shop").pathname;
      if (request.method === "POST") {
        await shop.#take(path, request);
        response.writeHead(200, { "content-type": "application/json" }).end("{}");
        return;
      }
      const script = scripts.get(path.slice(1));
      const type = script === undefined ? "text/html" : "text/javascript";
      response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": POLICY });
      response.end(script ?? shop.#page(path));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return shop;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #take(path: string, request: IncomingMessage): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const by = path.split("/")[1] ?? "";
    // Segment's own count of its failures is nothing that the plan sends.
    if (path.endsWith("/m")) return;
    for (const call of body.batch ?? [body]) this.arrived.push({ by, ...call });
  }

  #page(path: string): string {
    const script =
      [...this.#scripts.keys()].find((name) => path === `/${name.replace(".js", "")}`) ?? this.#scriptOf(path);
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Acme shop</title><link rel="icon" href="data:,">
<style>body{font:16px/1.5 system-ui;margin:2rem auto;max-width:40rem;color:#222}nav a{margin-right:1rem}
button{font:inherit;margin:.2rem;padding:.3rem .8rem;border:1px solid #888;border-radius:.3rem;background:#fff}</style>
<nav><a id="home" href="/">Home</a><a id="product" href="/products/serum">Night serum</a><a id="cart" href="/cart">Cart</a></nav>
<h1>${path === "/" ? "Acme shop" : path.slice(1)}</h1>
<p>Night serum, 30 ml, 49.00 EUR <button id="add" type="button">Add to cart</button></p>
<form id="newsletter"><input id="email" name="email" placeholder="E-mail"><button id="send">Send me offers</button></form>
<p><button id="login" type="button">Log in</button><button id="logout" type="button">Log out</button></p>
<p>May we watch how the shop is used? <button id="accept" type="button">Yes</button><button id="decline" type="button">No</button></p>
<div id="root"></div><script type="module" src="/${script}"></script></html>`;
  }

  #scriptOf(path: string): string {
    return path === "/left" ? "leaving.js" : "shop.js";
  }
}
