import { type Fetch, host } from "../host.ts";

/** Bytes beyond which a browser refuses a request that is to outlive its page, with some room for others. */
const KEEPALIVE_BYTES = 60_000;

/** What became of a request. */
export interface Answer {
  readonly arrived: boolean;
  readonly why: string;
  /** Whether the same may go well later, and then after how many milliseconds at least. */
  readonly again: boolean;
  readonly after: number;
}

/** Posts JSON once. It rejects where there is no way to do so at all. */
export async function post(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
  fetch: Fetch | undefined = host.fetch,
): Promise<Answer> {
  if (!fetch) throw new Error("There is no `fetch` here: give one as an option.");
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
      keepalive: body.length * 3 < KEEPALIVE_BYTES,
    });
    const { ok, status } = answer;
    const after = Number(answer.headers.get("retry-after")) * 1_000 || 0;
    return { arrived: ok, why: `status ${status}`, again: status >= 500 || status === 429 || status === 408, after };
  } catch (error) {
    return { arrived: false, why: `${error}`, again: true, after: 0 };
  }
}

/** Waits. Without timers there is no later. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (host.setTimeout) host.setTimeout(resolve, milliseconds);
    else resolve();
  });
}
