import { host } from "./host.ts";
import { localStore, storeIn, type Texts } from "./storage.ts";
import type { Store } from "./store.ts";

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
    const texts = document && cookiesOf(document, location?.protocol === "https:", options);
    return texts && isOpen(texts) ? storeIn(texts) : undefined;
  } catch {
    return undefined;
  }
}

function cookiesOf(document: { cookie: string }, isSecure: boolean, { domain, days = MAX_DAYS }: CookieOptions): Texts {
  const rules = `;path=/;samesite=lax${isSecure ? ";secure" : ""}${domain ? `;domain=${domain}` : ""}`;
  return {
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
}

/** Whether what is written can be read again. */
function isOpen(texts: Texts): boolean {
  const key = "tracking-plan";
  texts.setItem(key, key);
  const isOpen = texts.getItem(key) === key;
  texts.setItem(key, "");
  return isOpen;
}
