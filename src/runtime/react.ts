import type { Tracker } from "./tracker.ts";

/** The two hooks of React, or of what is like it, on which ours stands. */
export interface Hooks {
  useEffect(effect: () => void, dependencies?: readonly unknown[]): void;
  useRef<T>(initial: T): { current: T };
}

/**
 * Makes a hook that sends an event when a component is shown, and again when what it says changes: once for every content,
 * however often React renders, and though StrictMode runs effects twice. `undefined` sends nothing, not yet.
 *
 * ```ts
 * "use client";
 * import { useEffect, useRef } from "react";
 * export const useTracked = trackedBy({ useEffect, useRef });
 *
 * useTracked(productViewed, product && { product_id: product.id });
 * ```
 */
export function trackedBy({
  useEffect,
  useRef,
}: Hooks): <P>(
  emitter: (properties: P, options?: undefined, tracker?: Tracker) => void,
  properties: NoInfer<P> | undefined,
) => void {
  return (emitter, properties) => {
    const sent = useRef<string | undefined>(undefined);
    const said = textOf(properties);
    useEffect(() => {
      if (properties === undefined || sent.current === said) return;
      sent.current = said;
      emitter(properties);
    }, [emitter, said]);
  };
}

/** What cannot be written is the emitter's to report; a component may not fall over it. */
function textOf(properties: unknown): string | undefined {
  try {
    return JSON.stringify(properties);
  } catch {
    return "";
  }
}
