import type { Check } from "./check.ts";
import { matches } from "./text.ts";

/** Of text, a UUID of any version; `urn:uuid:` may stand before it. */
export const uuid: Check = /* @__PURE__ */ matches(
  /^(?:urn:uuid:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  "a UUID",
);

/** Of text, a duration (RFC 3339, appendix A): `P1DT12H`, `P2W`. */
export const duration: Check = /* @__PURE__ */ matches(
  /^P(?:\d+W|(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/,
  "a duration, such as P1DT12H",
);

/** Of text, an address of the usual form: no quotes, no comments, a dot in the domain. */
export const email: Check = /* @__PURE__ */ matches(
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d](?:[a-z\d-]*[a-z\d])?$/i,
  "an e-mail address",
);

/** Of text, a host's name (RFC 1123); a dot may end it. */
export const hostname: Check = /* @__PURE__ */ matches(
  /^(?=.{1,253}\.?$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*\.?$/i,
  "a host name",
);
