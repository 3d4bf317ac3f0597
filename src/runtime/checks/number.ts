import { type Check, every, refuse } from "./check.ts";

/** A number for which all of `more` hold. */
export function number(...more: readonly Check[]): Check {
  if (more.length === 0) return isNumber;
  return (value, report) =>
    typeof value === "number" && Number.isFinite(value) ? every(more, value, report) : isNumber(value, report);
}

/** A whole number for which all of `more` hold; `1.0` is one. */
export function integer(...more: readonly Check[]): Check {
  if (more.length === 0) return isInteger;
  return (value, report) => (Number.isInteger(value) ? every(more, value, report) : isInteger(value, report));
}

const isNumber: Check = (value, report) =>
  (typeof value === "number" && Number.isFinite(value)) || refuse(value, "a number", report);

const isInteger: Check = (value, report) => Number.isInteger(value) || refuse(value, "a whole number", report);

export function minimum(min: number): Check {
  return (value, report) => typeof value !== "number" || value >= min || refuse(value, `at least ${min}`, report);
}

export function maximum(max: number): Check {
  return (value, report) => typeof value !== "number" || value <= max || refuse(value, `at most ${max}`, report);
}

export function exclusiveMinimum(min: number): Check {
  return (value, report) => typeof value !== "number" || value > min || refuse(value, `more than ${min}`, report);
}

export function exclusiveMaximum(max: number): Check {
  return (value, report) => typeof value !== "number" || value < max || refuse(value, `less than ${max}`, report);
}

/** Of a number, that dividing it by `step` leaves a whole one, as far as floating point can tell. */
export function multipleOf(step: number): Check {
  return (value, report) =>
    typeof value !== "number" || isWhole(value / step) || refuse(value, `a multiple of ${step}`, report);
}

/** As ajv sees it: what is written with an exponent is not whole. */
function isWhole(quotient: number): boolean {
  return Number.isInteger(quotient) && Math.abs(quotient) < 1e21;
}
