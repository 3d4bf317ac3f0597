const view = new DataView(new ArrayBuffer(8));

/** The next number that a double can hold, upwards. */
export function nextUp(value: number): number {
  if (value === Number.POSITIVE_INFINITY) return value;
  if (value === 0) return Number.MIN_VALUE;
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return view.getFloat64(0);
}

/** The next number that a double can hold, downwards. */
export const nextDown = (value: number): number => -nextUp(-value);
