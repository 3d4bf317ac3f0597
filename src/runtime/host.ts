/** What the runtime looks for around it: a browser, a worker, a server or an edge runtime each has some of it. */
export interface Host {
  readonly crypto?: { randomUUID?(): string };
  readonly console?: { log(...data: unknown[]): void; warn(...data: unknown[]): void; error(...data: unknown[]): void };
  readonly document?: { cookie: string };
  readonly localStorage?: {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
  };
  readonly location?: { readonly protocol: string };
}

const around: object = globalThis;

/** The global object. Looked at when something is needed and never before: importing the client must do nothing. */
export const host: Host = around;
