import { host } from "./host.ts";
import type { Store } from "./store.ts";

/** A place for texts: Web Storage, and whatever else has these two. */
export interface Texts {
  getItem(key: string): string | null | undefined;
  setItem(key: string, text: string): unknown;
  removeItem?(key: string): unknown;
}

export interface CookieOptions {
  /** `example.com`, where its subdomains are to share the cookie. */
  readonly domain?: string;
  /** How long it lasts; 400 days unless said, the longest that browsers allow (RFC 6265bis, section 5.5). */
  readonly days?: number;
}

const MAX_DAYS = 400;

/** A store that lasts, in the browser's local storage or else a cookie; none where neither can be had. */
export function browserStore(): Store | undefined {
  return localStore() ?? cookieStore();
}

/** A store in cookies; none where there are no cookies or they are blocked. Keep little there: every request carries it. */
export function cookieStore(options: CookieOptions = {}): Store | undefined {
  try {
    const { document, location } = host;
    return document && cookieStoreOf(document, location?.protocol === "https:", options);
  } catch {
    return undefined;
  }
}

function cookieStoreOf(
  document: { cookie: string },
  isSecure: boolean,
  { domain, days = MAX_DAYS }: CookieOptions,
): Store | undefined {
  const rules = `;path=/;samesite=lax${isSecure ? ";secure" : ""}${domain ? `;domain=${domain}` : ""}`;
  const texts: Texts = {
    getItem(key) {
      const start = `${encodeURIComponent(key)}=`;
      const cookie = document.cookie.split("; ").find((each) => each.startsWith(start));
      return cookie && decodeURIComponent(cookie.slice(start.length));
    },
    setItem(key, text) {
      const age = text ? Math.round(days * 86400) : 0;
      document.cookie = `${encodeURIComponent(key)}=${encodeURIComponent(text)}${rules};max-age=${age}`;
    },
  };
  return isOpen(texts) ? storeIn(texts) : undefined;
}

/** A store in the browser's local storage; none where that is missing or blocked. */
export function localStore(): Store | undefined {
  try {
    // Blocked, the very look at it throws.
    const { localStorage } = host;
    return localStorage && isOpen(localStorage) ? storeIn(localStorage) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a place keeps what it is given. */
function isOpen(texts: Texts): boolean {
  const key = "tracking-plan";
  try {
    texts.setItem(key, key);
    const open = texts.getItem(key) === key;
    if (texts.removeItem) texts.removeItem(key);
    else texts.setItem(key, "");
    return open;
  } catch {
    return false;
  }
}

/** A store in texts. What cannot be written or read there is remembered for as long as the store itself lives. */
export function storeIn(texts: Texts): Store {
  const objects = new Map<string, object>();
  const seen = new Map<string, string>();
  return {
    get(key) {
      const text = read(texts, key);
      // Unchanged, it says less than what could not be written; changed, another tab has written it.
      if (text && text !== seen.get(key)) {
        const object = parsed(text);
        if (object) objects.set(key, object);
        seen.set(key, text);
      }
      return objects.get(key);
    },
    set(key, object) {
      objects.set(key, object);
      try {
        texts.setItem(key, JSON.stringify(object));
      } catch {
        // Full or blocked: then it is remembered.
      }
      seen.set(key, read(texts, key) ?? "");
    },
  };
}

function read(texts: Texts, key: string): string | null | undefined {
  try {
    return texts.getItem(key);
  } catch {
    return undefined;
  }
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value ? value : undefined;
  } catch {
    return undefined;
  }
}
