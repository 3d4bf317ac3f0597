import { atKey } from "../../../diagnostics/diagnostic.ts";
import type { Call } from "../../../model/event.ts";
import { child } from "../../../model/pointer.ts";
import type { Fix } from "../../fix.ts";
import { type Versioned, versionOf } from "../../naming/version-of-name.ts";
import type { Context } from "../../rule.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "naming/version-suffix",
  summary: "A version in a name: it belongs in a field.",
  why: "Every new version is a new event to every tool: segments and journeys that wait for `AddedToCart` never see `AddedToCart_v2`, and somebody has to find and change them all, each time.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "a version in its field; counters, and digits that are a part of a word",
        plan: `
conventions: { eventVersionField: event_version }
events:
  product_added: { version: 2 }
  step_2_viewed: {}
  onboarding_step2: {}
  signed_in_with_oauth2: {}
  address_line1: {}
  address_line2: {}
  promo1: {}
  promo2: {}
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  AddedToCart_v2: {}
  checkout2: {}
`,
        finds: [
          {
            at: "/events/AddedToCart_v2",
            of: "key",
            message: "`AddedToCart_v2` carries its version in its name",
            hint: "Call it `AddedToCart`, give it `renamedFrom: [AddedToCart_v2]` and `version: 2`, and say in `conventions.eventVersionField` how that is sent.",
          },
          { at: "/events/checkout2", message: "`checkout2` carries its version in its name" },
        ],
        fixed: `
events:
  AddedToCart: { renamedFrom: [AddedToCart_v2], version: 2 }
  checkout2: {}
`,
      },
      {
        title: "both names",
        plan: `
events:
  product_added: {}
  product_added_v2: {}
`,
        finds: [
          {
            at: "/events/product_added_v2",
            message: "`product_added_v2` carries its version in its name",
            hint: "Keep `product_added`, give it `renamedFrom: [product_added_v2]` and `version: 2`, and say in `conventions.eventVersionField` how that is sent.",
          },
        ],
      },
      {
        title: "a property",
        plan: `
events:
  product_added: { properties: { cart_id: string, cart_id_v2: string } }
`,
        finds: [
          {
            at: "/events/product_added/properties/cart_id_v2",
            message: "`cart_id_v2` carries its version in its name",
            hint: "Keep `cart_id`, and raise the `version` of what carries it; `renamedFrom: [cart_id_v2]` says that both are one.",
          },
        ],
      },
    ],
  },
  check: {
    plan({ events, pages }, context) {
      for (const calls of [events, pages]) {
        const names = new Set(calls.map(({ name }) => name));
        for (const call of calls) {
          const versioned = versionOf(call.name);
          if (versioned !== undefined && !isCounter(versioned, names)) tellCall(call, versioned, names, context);
        }
      }
    },
    property({ introduces, property: { name, pointer } }, { report }) {
      const versioned = introduces ? versionOf(name) : undefined;
      if (!versioned?.isSaid) return;
      report({
        message: messageOf(name),
        hint: `Keep \`${versioned.bare}\`, and raise the \`version\` of what carries it; \`renamedFrom: [${name}]\` says that both are one.`,
        at: atKey(pointer),
      });
    },
  },
});

const messageOf = (name: string): string => `\`${name}\` carries its version in its name`;

/** Where there is a first one, and no name without a digit, digits count. */
const isCounter = ({ bare, isSaid }: Versioned, names: ReadonlySet<string>): boolean =>
  !isSaid && !names.has(bare) && names.has(`${bare}1`);

function tellCall(
  call: Call,
  versioned: Versioned,
  names: ReadonlySet<string>,
  { plan, report }: Context<unknown>,
): void {
  const { bare, version } = versioned;
  const field = plan.conventions.eventVersionField;
  const sent =
    field === undefined
      ? ", and say in `conventions.eventVersionField` how that is sent"
      : `, which is sent as \`${field}\``;
  const fix = names.has(bare)
    ? undefined
    : fixOf(
        call,
        versioned,
        plan.events.some((each) => each === call),
      );
  report({
    message: messageOf(call.name),
    hint: `${names.has(bare) ? "Keep" : "Call it"} \`${bare}\`, give it \`renamedFrom: [${call.name}]\` and \`version: ${version}\`${sent}.`,
    at: atKey(call.pointer),
    ...(fix && { fix }),
  });
}

/** The rename, and the version in its field where none is said; a digit without a `v` may be no version. */
function fixOf(
  { pointer, version: said }: Call,
  { bare, version, isSaid }: Versioned,
  isEvent: boolean,
): Fix | undefined {
  if (!isSaid) return undefined;
  const renamed: Fix = { kind: "rename", what: isEvent ? "event" : "page", at: pointer, to: bare };
  const numbered: Fix = { kind: "set", at: child(pointer, "version"), value: version };
  return said === undefined ? { kind: "together", fixes: [renamed, numbered] } : renamed;
}
