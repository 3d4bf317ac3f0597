import { type Check, refuse } from "./check.ts";
import { matches } from "./text.ts";

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** Of text, an IPv4 address; no number of it begins with a zero. */
export const ipv4: Check = /* @__PURE__ */ matches(IPV4, "an IPv4 address");

/** Of text, an IPv6 address (RFC 4291), the last two groups of which may be an IPv4 address. */
export const ipv6: Check = (value, report) =>
  typeof value !== "string" || isIpv6(value, IPV4) || refuse(value, "an IPv6 address", report);

/** @param tail what an IPv4 address at the end is like. */
export function isIpv6(text: string, tail: RegExp): boolean {
  const end = text.slice(text.lastIndexOf(":") + 1);
  const groups = tail.test(end) ? `${text.slice(0, text.length - end.length)}0:0` : text;
  const [left = "", right, more] = groups.split("::");
  if (more !== undefined) return false;
  const count = countGroups(left) + countGroups(right ?? "");
  return right === undefined ? count === 8 : count <= 7;
}

/** How many groups stand between the colons; not a number if one is none. */
function countGroups(text: string): number {
  if (text === "") return 0;
  const groups = text.split(":");
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) ? groups.length : NaN;
}
