/** What the runtime looks for around it: a browser, a worker, a server or an edge runtime each has some of it. */
export interface Host {
  readonly crypto?: { randomUUID?(): string };
  readonly console?: { log(...data: unknown[]): void; warn(...data: unknown[]): void; error(...data: unknown[]): void };
  readonly document?: { cookie: string; readonly visibilityState?: string };
  readonly localStorage?: {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
  };
  readonly location?: { readonly protocol: string };
  readonly fetch?: Fetch;
  readonly navigator?: { sendBeacon?(url: string, body: string): boolean };
  setTimeout?(work: () => void, milliseconds: number): unknown;
  addEventListener?(event: string, listener: () => void): void;
}

/** The part of `fetch` that the runtime uses. */
export type Fetch = (
  url: string,
  request: { method: string; headers: Record<string, string>; body: string; keepalive: boolean },
) => Promise<{
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}>;

/**
 * The global object. Looked at when something is needed and never before: importing the client must do nothing. Handed on by
 * `Object`, which gives back what it gets, a type checker has not to compare all that it knows of a platform with ours.
 */
export const host: Host & object = /* @__PURE__ */ Object(globalThis);
