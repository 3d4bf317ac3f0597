import { type Check, every, type Report, refuse } from "./check.ts";
import { isSame } from "./value.ts";

/** A list of what `items` says, for which all of `more` hold. */
export function list(items?: Check, ...more: readonly Check[]): Check {
  const checks = items ? [each(items), ...more] : more;
  return (value, report) => (Array.isArray(value) ? every(checks, value, report) : refuse(value, "a list", report));
}

/** Of a list, what each item is after those that have a check of their own. */
export function each(check: Check, from = 0): Check {
  return (value, report) => {
    if (!Array.isArray(value)) return true;
    let right = true;
    for (let i = from; i < value.length; i++) {
      if (item(check, value, i, report)) continue;
      if (!report) return false;
      right = false;
    }
    return right;
  };
}

/** Of a list, what its first items are, one check for each. */
export function prefixItems(...checks: readonly Check[]): Check {
  return (value, report) => {
    if (!Array.isArray(value)) return true;
    let right = true;
    checks.forEach((check, i) => {
      if (i < value.length && (right || report)) right = item(check, value, i, report) && right;
    });
    return right;
  };
}

/** Of a list, that so many items are what `check` says. */
export function contains(check: Check, min = 1, max: number = Infinity): Check {
  return (value, report) => {
    if (!Array.isArray(value)) return true;
    let found = 0;
    for (const each of value) if (check(each)) found++;
    const bounds = max === Infinity ? `${min} or more` : `${min} to ${max}`;
    return (found >= min && found <= max) || refuse(value, `${bounds} items of a certain kind`, report);
  };
}

export function minItems(min: number): Check {
  return (value, report) =>
    !Array.isArray(value) || value.length >= min || refuse(value, `${min} or more items`, report);
}

export function maxItems(max: number): Check {
  return (value, report) =>
    !Array.isArray(value) || value.length <= max || refuse(value, `${max} or fewer items`, report);
}

/** Of a list, that no two items are the same. */
export const uniqueItems: Check = (value, report) => {
  if (!Array.isArray(value)) return true;
  for (let i = 1; i < value.length; i++) {
    for (let j = 0; j < i; j++) {
      if (isSame(value[i], value[j])) return refuse(value, "no item twice", report);
    }
  }
  return true;
};

function item(check: Check, items: readonly unknown[], i: number, report: Report | undefined): boolean {
  if (!report) return check(items[i]);
  report.path.push(`${i}`);
  const right = check(items[i], report);
  report.path.pop();
  return right;
}
