import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";

/** One request, as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  /** Read as JSON; empty where there was no body. */
  readonly body: unknown;
}

/** A server on this machine that keeps what arrives. It answers `status` in turn, and 200 from then on. */
export class Loopback {
  readonly arrived: Arrived[] = [];
  /** What the next answers are, before all is well. */
  readonly answers: number[] = [];
  /** The body of every good answer; Amplitude's SDK wants one of its own. */
  answer = '{"code":200,"status":1,"success":true}';
  readonly #server: Server;
  #waiting: (() => void)[] = [];

  private constructor(server: Server) {
    this.#server = server;
    server.on("request", async (request: IncomingMessage, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://loopback");
      const method = request.method ?? "";
      const bytes = Buffer.concat(chunks);
      const text = (request.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString("utf8");
      this.arrived.push({
        method,
        path: pathname,
        query: searchParams,
        headers: request.headers,
        body: text === "" ? undefined : JSON.parse(text),
      });
      const status = this.answers.shift() ?? 200;
      response.writeHead(status, { "content-type": "application/json", connection: "close" });
      response.end(status === 200 ? this.answer : "{}");
      for (const look of this.#waiting) look();
    });
  }

  static async open(): Promise<Loopback> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new Loopback(server);
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Resolves when so many requests have arrived since the last `take`. */
  async until(count: number): Promise<void> {
    if (this.arrived.length >= count) return;
    await new Promise<void>((resolve) => {
      this.#waiting.push(() => {
        if (this.arrived.length >= count) resolve();
      });
    });
    this.#waiting = [];
  }

  /** What arrived, which is forgotten. */
  take(): Arrived[] {
    return this.arrived.splice(0);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
