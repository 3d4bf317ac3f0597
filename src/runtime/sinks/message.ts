import type { Envelope, Properties } from "../envelope.ts";
import { contextOf } from "./stamp.ts";

/** A call as the HTTP APIs of Segment and RudderStack have it. */
export type Message = Properties;

export function messageOf(envelope: Envelope): Message {
  const { plan: _plan, source: _source, environment: _environment, routes: _routes, event, ...said } = envelope;
  const name = event !== undefined && (said.type === "track" ? { event } : { name: event });
  return { ...said, ...name, context: contextOf(envelope) };
}

/** What is sent, as text. */
export function bodyOf(batch: readonly Message[]): string {
  return JSON.stringify({ batch, sentAt: new Date() });
}
