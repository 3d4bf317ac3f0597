import { atKey, atValue } from "../../../diagnostics/diagnostic.ts";
import { child } from "../../../model/pointer.ts";
import { emptiness, emptyWords } from "../../documented.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "docs/fires-when",
  summary: "An event that does not say at which moment it is sent.",
  why: "`product_added` at the click, or when the backend has confirmed the cart? Two apps decide differently, and the numbers of one are a fifth higher for ever. The moment is what engineers need, and what analysts must be able to rely on.",
  severity: "warning",
  preset: "strict",
  reads: { own: ["texts", "structure"] },
  examples: {
    good: [
      {
        plan: `
events:
  product_added: { firesWhen: "After the backend confirmed the new cart, once per click." }
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  product_added: { description: A product went into the cart. }
  checkout_started: { firesWhen: When checkout started. }
`,
        finds: [
          {
            at: "/events/product_added",
            of: "key",
            message: "`product_added` has no `firesWhen`",
            hint: "Write `firesWhen`: after which click, answer or state, and how often.",
          },
          {
            at: "/events/checkout_started/firesWhen",
            of: "value",
            message: "the `firesWhen` of `checkout_started` only says its name again",
          },
        ],
      },
    ],
  },
  check: {
    call({ name, title, status, firesWhen, pointer }, { report }) {
      const reason = status === "deprecated" ? undefined : emptiness(firesWhen, name, title);
      if (reason === undefined) return;
      report({
        message: emptyWords("`firesWhen`", name, reason),
        hint: "Write `firesWhen`: after which click, answer or state, and how often.",
        at: reason === "missing" ? atKey(pointer) : atValue(child(pointer, "firesWhen")),
      });
    },
  },
});
