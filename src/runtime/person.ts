/** Who is there. On a server, nobody until a call says. */
export interface Person {
  readonly anonymousId?: string;
  readonly userId?: string;
  readonly groupId?: string;
}
