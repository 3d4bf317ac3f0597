import { type Check, every, type Report, refuse } from "./check.ts";
import { anything, never } from "./value.ts";

export type Members = Readonly<Record<string, Check>>;

type Values = { readonly [name: string]: unknown };

/**
 * An object with some members, for which all of `more` hold.
 * @param rest what members are that neither `required` nor `optional` names; unless said, there may be none.
 */
export function object(
  required: Members,
  optional: Members = {},
  rest: Check = never,
  ...more: readonly Check[]
): Check {
  const count = Object.keys(required).length;
  const known = new Map<string, { readonly check: Check; readonly needed: number }>();
  for (const [name, check] of Object.entries(optional)) known.set(name, { check, needed: 0 });
  for (const [name, check] of Object.entries(required)) known.set(name, { check, needed: 1 });

  function isRight(value: Values): boolean {
    let missing = count;
    for (const name in value) {
      const member = known.get(name);
      const held = value[name];
      if (!member) {
        if (!rest(held)) return false;
      } else if (held !== undefined) {
        if (!member.check(held)) return false;
        missing -= member.needed;
      }
    }
    return missing === 0;
  }

  function tell(value: Values, report: Report): boolean {
    const faults = report.faults.length;
    for (const [name, { check, needed }] of known) {
      if (has(value, name)) inMember(check, value[name], name, report);
      else if (needed) tellMissing(check, name, report);
    }
    for (const name in value) if (!known.has(name)) tellOther(rest, value[name], name, report);
    return report.faults.length === faults;
  }

  return (value, report) => {
    if (!isObject(value)) return refuse(value, "an object", report);
    if (!report) return isRight(value) && every(more, value, report);
    const right = tell(value, report);
    return every(more, value, report) && right;
  };
}

/** Of an object, members that must be there. */
export function required(...names: readonly string[]): Check {
  return (value, report) => {
    if (!isObject(value)) return true;
    const missing = names.filter((name) => !has(value, name));
    if (report) for (const name of missing) tellMissing(anything, name, report);
    return missing.length === 0;
  };
}

/** An object, and no list. */
export function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an object holds a member itself: `constructor` is no member of `{}`. */
export function has(value: Values, name: string): boolean {
  return value[name] !== undefined && Object.prototype.propertyIsEnumerable.call(value, name);
}

/** What a check says of a member, told at its place. */
export function inMember(check: Check, value: unknown, name: string, report: Report | undefined): boolean {
  if (!report) return check(value);
  report.path.push(name);
  const right = check(value, report);
  report.path.pop();
  return right;
}

/** Says what should be there, in the words of its own check if that has any. */
function tellMissing(check: Check, name: string, report: Report): void {
  if (report.later && report.path.length === 0) return;
  if (inMember(check, undefined, name, report)) inMember(missing, undefined, name, report);
}

const missing: Check = (value, report) => refuse(value, "something", report);
const unplanned: Check = (value, report) => refuse(value, "no such property", report && { ...report, secret: true });

/** Says what is wrong with a member that is not known. If nobody knows what it is, it may be personal. */
function tellOther(rest: Check, value: unknown, name: string, report: Report): void {
  inMember(rest === never ? unplanned : rest, value, name, report);
}
