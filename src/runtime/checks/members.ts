import { type Check, refuse } from "./check.ts";
import { has, inMember, isObject, type Members } from "./object.ts";
import { anything } from "./value.ts";

/**
 * Of an object, what its members are: those that `known` names, those whose names match one of `patterns`, and the rest.
 * A member may be of several kinds, and is then all of them.
 */
export function properties(known: Members, patterns: Members = {}, rest: Check = anything): Check {
  const named = new Map(Object.entries(known));
  const matched = Object.entries(patterns).map(([source, check]) => [new RegExp(source, "u"), check] as const);

  function checksOf(name: string): readonly Check[] {
    const checks = matched.filter(([expression]) => expression.test(name)).map(([, check]) => check);
    const own = named.get(name);
    if (own) checks.push(own);
    return checks.length > 0 ? checks : [rest];
  }

  return (value, report) => {
    if (!isObject(value)) return true;
    let right = true;
    for (const name in value) {
      for (const check of checksOf(name)) right = inMember(check, value[name], name, report) && right;
      if (!right && !report) return false;
    }
    return right;
  };
}

/** Of an object, what the names of its members are. */
export function propertyNames(check: Check): Check {
  return (value, report) => {
    if (!isObject(value)) return true;
    let right = true;
    for (const name in value) {
      if (!check(name)) right = inMember(() => check(name, report), value[name], name, report) && right;
    }
    return right;
  };
}

export function minProperties(min: number): Check {
  return (value, report) =>
    !isObject(value) || Object.keys(value).length >= min || refuse(value, `${min} or more properties`, report);
}

export function maxProperties(max: number): Check {
  return (value, report) =>
    !isObject(value) || Object.keys(value).length <= max || refuse(value, `${max} or fewer properties`, report);
}

/** Of an object, what else holds of it where it has some member: `required("b")`, or a shape. */
export function dependent(checks: Members): Check {
  const entries = Object.entries(checks);
  return (value, report) => {
    if (!isObject(value)) return true;
    let right = true;
    for (const [name, check] of entries) if (has(value, name)) right = check(value, report) && right;
    return right;
  };
}
