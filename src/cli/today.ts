import { CliError } from "./exit.ts";

/** The day on which dates are judged, as an ISO date: the one given with `--today`, else that of the clock, in UTC. */
export function today(given: string | undefined): string {
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  checkDate("--today", given);
  return given;
}

/** Throws where the text that was given to an option is no day of the calendar. */
export function checkDate(option: string, given: string): void {
  if (isDate(given)) return;
  throw new CliError(`\`${option}\` cannot be \`${given}\``, `It takes a date: \`${option} 2026-11-28\`.`);
}

/** Of days that are not in the calendar, `Date` makes others, or none. */
const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
