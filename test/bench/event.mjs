/** The name of the event number `index`, as long as any other: what three of them cost may not hang on how many there are. */
export function eventName(index) {
  const letters = Array.from(
    index.toString(26).padStart(3, "0"),
    (digit) => "abcdefghijklmnopqrstuvwxyz"[Number.parseInt(digit, 26)],
  );
  return `product_${letters.join("")}_added`;
}

/** The function and the type that the client has for the event number `index`. */
export function emitterName(index) {
  return eventName(index).replace(/_(.)/g, (_, letter) => letter.toUpperCase());
}

/** The event's eight properties: one of each kind that plans are made of. The numbers keep any two events apart. */
export function properties(index) {
  return {
    product_id: { type: "string", required: true, description: `The SKU of variant ${index}.` },
    price: {
      type: "number",
      required: true,
      minimum: 0,
      description: `What a piece costs in list ${index}, without tax.`,
    },
    quantity: {
      type: "integer",
      required: true,
      minimum: 1,
      maximum: 100 + (index % 100),
      description: "Pieces of it.",
    },
    is_gift: { type: "boolean", description: "Whether the shopper asked for wrapping paper." },
    channel: {
      enum: ["web", "ios", "android", `store_${index % 50}`],
      required: true,
      description: "Where it was added.",
    },
    coupon: { type: "string", pattern: `^[A-Z]{4}-${index}$`, description: "The code that the shopper typed." },
    added_at: { type: "timestamp", required: true, description: `When it went into cart ${index}.` },
    tags: { type: "array", items: { type: "string" }, description: "The labels that it carried then." },
  };
}

/** The event's properties as JSON Schema draft-07. */
export function schema(index) {
  const own = Object.entries(properties(index));
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    properties: Object.fromEntries(own.map(([name, property]) => [name, propertySchema(property)])),
    required: own.filter(([, property]) => property.required).map(([name]) => name),
    additionalProperties: false,
  };
}

function propertySchema({ required: _, type = "string", ...keywords }) {
  return type === "timestamp" ? { type: "string", format: "date-time", ...keywords } : { type, ...keywords };
}

/** A payload that the event number `index` accepts. */
export function payload(index) {
  return {
    product_id: "SKU-1",
    price: 49.9,
    quantity: 2,
    is_gift: false,
    channel: "web",
    coupon: `GIFT-${index}`,
    added_at: "2026-01-01T12:00:00Z",
    tags: ["new", "sale"],
  };
}
