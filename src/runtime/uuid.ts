import { host } from "./host.ts";

/** A random UUID (RFC 9562, version 4), of lesser randomness where there is no `crypto` or no secure context. */
export function randomUuid(): string {
  try {
    const uuid = host.crypto?.randomUUID?.();
    if (uuid) return uuid;
  } catch {
    // Then without it.
  }
  return "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, () => ((Math.random() * 16) | 0).toString(16));
}

/** Whether a text is a UUID, of any version. */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
