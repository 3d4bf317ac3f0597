import { type Check, refuse } from "./check.ts";
import { isIpv6 } from "./ip.ts";

/** A URI without a host in brackets: a scheme, what follows it, a query, a fragment. */
const PLAIN =
  /^[a-z][a-z\d+.-]*:(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})+(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i;

/** The user, the host in brackets and the port of a URI that has such a host. */
const BRACKETS = /^([a-z][a-z\d+.-]*:\/?\/)(?:(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*@)?\[([^\]]*)\](?::\d*)?(?=[/?#]|$)/i;

const FUTURE = /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i;
const LAX_IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)(?:\.(?!$)|$)){4}$/;

/** Of text, an absolute URI (RFC 3986). */
export const uri: Check = (value, report) =>
  typeof value !== "string" || isUri(value) || refuse(value, "a URL", report);

function isUri(text: string): boolean {
  if (PLAIN.test(text)) return true;
  const [before, start, host = ""] = BRACKETS.exec(text) ?? [];
  if (before === undefined || !(FUTURE.test(host) || isIpv6(host, LAX_IPV4))) return false;
  // With a plain host instead, everything else must be right.
  return PLAIN.test(`${start}host${text.slice(before.length)}`);
}
