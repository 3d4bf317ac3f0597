/** Validators as the typescript target emits them, written by hand for the tests of the runtime. */
import {
  constant,
  email,
  integer,
  lazy,
  list,
  maxLength,
  minItems,
  minimum,
  minLength,
  nothing,
  nullable,
  number,
  object,
  oneOf,
  secret,
  text,
  validate,
  validator,
} from "../../../src/runtime/checks.ts";

const lineItem = /* @__PURE__ */ lazy(() =>
  object({
    product_id: text(minLength(1)),
    quantity: integer(minimum(1)),
    price: number(minimum(0)),
    currency: oneOf("EUR", "USD"),
    taxed: constant(true),
  }),
);

export { validate };

export const productAdded = /* @__PURE__ */ validator("track", "product_added", () =>
  object(
    {
      cart_id: text(),
      cart_value: number(minimum(0)),
      items: list(lineItem, minItems(1)),
      items_schema_version: constant(1),
      schema: constant("cart"),
      channel: oneOf("web", "ios"),
    },
    { coupon: nullable(text(maxLength(20))), utm_source: text() },
  ),
);

export const emailCaptured = /* @__PURE__ */ validator("track", "email_captured", () =>
  object({ email: secret(text(email)), channel: oneOf("web", "ios") }, { where: oneOf("popup", "checkout") }),
);

export const traits = /* @__PURE__ */ validator("identify", "identify", () =>
  object({ email: secret(text(email)) }, { vip_tier: oneOf("gold", "silver"), first_utm_source: text() }),
);

export const account = /* @__PURE__ */ validator("group", "account", () => object({}, { plan: oneOf("free", "pro") }));

export const notAValidator = nothing;
export const nor: null = null;
