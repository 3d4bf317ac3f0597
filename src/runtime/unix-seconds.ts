/** How a plan with `timestamps: unix_seconds` writes a date: whole seconds since 1970. */
export function unixSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
