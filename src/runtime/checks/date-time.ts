import { type Check, refuse } from "./check.ts";

/** Of text, a date and a time with its offset, as RFC 3339 writes them; a `T` or white space between the two. */
export const dateTime: Check = (value, report) =>
  typeof value !== "string" ||
  (DATE_TIME.test(value) && isDay(value) && isTimeOfDay(value, 11)) ||
  refuse(value, "a date and time, such as 2026-01-31T09:30:00Z", report);

/** Of text, a date (RFC 3339) that is in the calendar. */
export const date: Check = (value, report) =>
  typeof value !== "string" ||
  (DATE.test(value) && isDay(value)) ||
  refuse(value, "a date, such as 2026-01-31", report);

/** Of text, a time with its offset (RFC 3339), leap seconds included. */
export const time: Check = (value, report) =>
  typeof value !== "string" ||
  (TIME.test(value) && isTimeOfDay(value, 0)) ||
  refuse(value, "a time, such as 09:30:00Z", report);

const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d\d:\d\d:\d\d(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
const DATE_TIME = /^\d{4}-\d\d-\d\d[t\s]\d\d:\d\d:\d\d(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the digits at the beginning, which look like a date, are one. */
function isDay(text: string): boolean {
  const year = pair(text, 0) * 100 + pair(text, 2);
  const month = pair(text, 5);
  const day = pair(text, 8);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0));
}

/** Whether the digits from `at`, which look like a time, are one. */
function isTimeOfDay(text: string, at: number): boolean {
  const hours = pair(text, at);
  const minutes = pair(text, at + 3);
  const seconds = pair(text, at + 6);
  let sign = at + 8;
  while (sign < text.length && !"+-".includes(text.charAt(sign))) sign++;
  const offset = text.length - sign;
  const offsetHours = offset > 0 ? pair(text, sign + 1) : 0;
  const offsetMinutes = offset > 3 ? pair(text, text.length - 2) : 0;
  if (offsetHours > 23 || offsetMinutes > 59) return false;
  if (hours < 24 && minutes < 60 && seconds < 60) return true;
  // A leap second is the last of a day in UTC.
  const direction = text.charAt(sign) === "-" ? -1 : 1;
  const utcMinutes = minutes - offsetMinutes * direction;
  const utcHours = hours - offsetHours * direction - (utcMinutes < 0 ? 1 : 0);
  return (utcHours === 23 || utcHours === -1) && (utcMinutes === 59 || utcMinutes === -1) && seconds < 61;
}

/** The number that two digits are. */
function pair(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}
