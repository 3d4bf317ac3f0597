import { atValue } from "../../../diagnostics/diagnostic.ts";
import { child, type Pointer } from "../../../model/pointer.ts";
import { FORMATS, type Shape } from "../../../model/shape.ts";
import { nearest } from "../../../vocabulary/nearest.ts";
import { type Found, rule } from "../../rule.ts";
import { keywordPlace, saysHere } from "../../said-place.ts";

const KNOWN = new Set<string>(FORMATS);

export default rule({
  id: "types/unknown-format",
  summary: "A `format` that nothing checks.",
  why: "A format that JSON Schema does not know is a remark: whatever is sent passes, in the client, in CI and in the audit, and the plan looks stricter than it is.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
types:
  address: { type: string, format: ipv4 }
properties:
  birthday: { type: string, format: date }
`,
      },
    ],
    bad: [
      {
        plan: `
types:
  mail: { type: string, format: emial }
properties:
  born_at: { type: string, format: datetime }
  iban: { type: string, format: iban }
  hosts: { type: array, items: { type: string, format: ipv5 } }
`,
        finds: [
          {
            at: "/properties/born_at/format",
            message: "nothing checks the format `datetime`",
            hint: "Did you mean `date-time`?",
          },
          {
            at: "/properties/iban/format",
            message: "nothing checks the format `iban`",
            hint: "Say what the text looks like with `pattern`, or take `format` out.",
          },
          {
            at: "/properties/hosts/items/format",
            message: "nothing checks the format `ipv5`",
            hint: "Did you mean `ipv4`?",
          },
          {
            at: "/types/mail/format",
            message: "nothing checks the format `emial`",
            hint: "Did you mean `email`?",
          },
        ],
      },
    ],
  },
  check: {
    property({ property }, { report }) {
      const { pointer, shape } = property;
      const { format } = shape.bounds;
      if (isUnknown(format) && saysHere(property, "format"))
        report({ ...wording(format), at: keywordPlace(property, "format") });
      for (const found of unknownInside(shape)) if (found.pointer.startsWith(`${pointer}/`)) report(reportOf(found));
    },
    type({ shape, pointer }, { report }) {
      const { format } = shape.bounds;
      if (isUnknown(format)) report(reportOf({ format, pointer }));
      for (const found of unknownInside(shape)) report(reportOf(found));
    },
  },
});

interface UnknownFormat {
  readonly format: string;
  /** The shape that says it. */
  readonly pointer: Pointer;
}

const isUnknown = (format: string | undefined): format is string => format !== undefined && !KNOWN.has(format);

/** What the elements of a list, the values of a map and the branches of a choice say. Properties speak for themselves. */
function unknownInside({ items, additionalProperties, anyOf, oneOf }: Shape): readonly UnknownFormat[] {
  const values = typeof additionalProperties === "object" ? [additionalProperties] : [];
  const inner = [...(items ? [items] : []), ...values, ...(anyOf ?? []), ...(oneOf ?? [])];
  return inner.flatMap((shape) => {
    const { format } = shape.bounds;
    const own = isUnknown(format) ? [{ format, pointer: shape.pointer }] : [];
    return [...own, ...unknownInside(shape)];
  });
}

const reportOf = ({ format, pointer }: UnknownFormat): Found => ({
  ...wording(format),
  at: atValue(child(pointer, "format")),
});

function wording(format: string): Pick<Found, "message" | "hint"> {
  const close = nearest(format, FORMATS);
  return {
    message: `nothing checks the format \`${format}\``,
    hint:
      close === undefined
        ? "Say what the text looks like with `pattern`, or take `format` out."
        : `Did you mean \`${close}\`?`,
  };
}
