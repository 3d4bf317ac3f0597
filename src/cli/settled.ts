/** The clock of a disk may be this coarse, in milliseconds: what changed so shortly before it was looked at is not trusted. */
const CLOCK = 20;

/** Whether a change can be told by its time from any later one, where it was seen at `lookedAt`. */
export const isSettled = (changed: number, lookedAt: number): boolean => changed < lookedAt - CLOCK;
