import { describe, expect, test } from "vitest";
import { Workplace } from "../workplace.ts";

const PLAN = `plan: { name: shop, version: 1.0.0 }
lint: { preset: none, rules: { dedupe/missing: error, suppressions/unused: warning, suppressions/expired: error } }
events:
  order_completed: { role: purchase }
  order_refunded: { role: refund }
`;
const KNOWN = ".tracking-plan/suppressions.yaml";

const place = (text = PLAN): Workplace => new Workplace({ "tracking-plan.yaml": text });

/** Rule and pointer of each finding, and the summary. */
async function found(at: Workplace, ...args: readonly string[]) {
  const { status, stdout, stderr } = await at.run(["lint", "--format", "json", ...args]);
  const { findings, summary } = JSON.parse(stdout);
  const told = findings.map(
    ({ rule, pointer, line }: Record<string, unknown>) => `${rule} ${pointer === "" ? line : pointer}`,
  );
  return { status, stderr, told, suppressed: summary.suppressed };
}

describe("the list of known findings", () => {
  test("takes all that is found; after it nothing is, until something new comes", async () => {
    const shop = place();
    expect(await found(shop, "--suppress", "--reason", "From before.", "--until", "2027-06-30")).toEqual({
      status: 0,
      stderr: `Added 2 to ${KNOWN}. Say there why each stays.\n`,
      told: [],
      suppressed: 2,
    });
    expect(shop.read(KNOWN)).toContain(
      '    place: /events/order_completed\n    reason: From before.\n    until: "2027-06-30"\n',
    );
    expect(await found(shop)).toEqual({ status: 0, stderr: "", told: [], suppressed: 2 });
    shop.edit("tracking-plan.yaml", (text) => `${text}  order_cancelled: { role: cancellation }\n`);
    expect(await found(shop)).toMatchObject({
      status: 1,
      told: ["dedupe/missing /events/order_cancelled"],
      suppressed: 2,
    });
  });

  test("is never overwritten: what people wrote stays, what is new is added", async () => {
    const shop = place();
    await shop.run(["lint", "--suppress"]);
    shop.edit(KNOWN, (text) => text.replace("reason: Was there", "owner: growth # ask\n    reason: Really was there"));
    const before = shop.read(KNOWN);
    shop.edit("tracking-plan.yaml", (text) => `${text}  order_cancelled: { role: cancellation }\n`);
    await shop.run(["lint", "--suppress"]);
    expect(shop.read(KNOWN).startsWith(before)).toBe(true);
    expect(await found(shop)).toMatchObject({ status: 0, suppressed: 3 });
  });

  test("knows findings again when events are reordered, moved to other files and renamed around", async () => {
    const shop = place();
    await shop.run(["lint", "--suppress"]);
    const moved = new Workplace({
      "tracking-plan/a.yaml": "events:\n\n\n  order_refunded: { role: refund }\n",
      "tracking-plan/b.yaml": PLAN.replace("  order_refunded: { role: refund }\n", ""),
      [KNOWN]: shop.read(KNOWN),
    });
    expect(await found(moved)).toMatchObject({ status: 0, told: [], suppressed: 2 });
  });

  test("knows findings again under another name, where the plan says what it was", async () => {
    const shop = place();
    await shop.run(["lint", "--suppress"]);
    shop.edit("tracking-plan.yaml", (text) => text.replace("order_refunded: { role", "refund_made: { role"));
    expect(await found(shop)).toMatchObject({ told: ["suppressions/unused 9", "dedupe/missing /events/refund_made"] });
    shop.edit("tracking-plan.yaml", (text) =>
      text.replace("refund_made: {", "refund_made: { renamedFrom: [order_refunded],"),
    );
    expect(await found(shop)).toEqual({ status: 0, stderr: "", told: [], suppressed: 2 });
  });

  test("knows two names of one thing again when another event has one of them", async () => {
    const shop = place(`plan: { name: shop, version: 1.0.0 }
lint: { preset: none, rules: { naming/property-drift: error } }
events:
  product_added: { properties: { product_id: string } }
  product_viewed: { properties: { productId: string } }
`);
    await shop.run(["lint", "--suppress"]);
    shop.edit("tracking-plan.yaml", (text) => `${text}  cart_viewed: { properties: { productId: string } }\n`);
    expect(await found(shop)).toEqual({ status: 0, stderr: "", told: [], suppressed: 1 });
  });

  test("an entry that silences nothing is a warning, and can be taken out", async () => {
    const shop = place();
    await shop.run(["lint", "--suppress"]);
    shop.edit("tracking-plan.yaml", (text) => text.replace("role: refund", "role: view"));
    expect(await found(shop)).toMatchObject({ status: 0, told: ["suppressions/unused 9"], suppressed: 1 });
    expect(await found(shop, "--prune-suppressions")).toMatchObject({
      stderr: `Took 1 out of ${KNOWN}.\n`,
      told: [],
      suppressed: 1,
    });
    expect(shop.read(KNOWN)).toContain("order_completed");
    expect(shop.read(KNOWN)).not.toContain("order_refunded");
  });

  test("entries that silence nothing are told once, with the command that takes all of them out", async () => {
    const shop = place();
    await shop.run(["lint", "--suppress"]);
    shop.edit("tracking-plan.yaml", (text) => text.replace(/role: \w+/g, "role: view"));
    const { stdout } = await shop.run(["lint"]);
    const said = stdout.replaceAll(/\s+/g, " ");
    expect(said).toContain("where that finds nothing. The same finding in 1 other place. suppressions/unused");
    expect(said).toContain(":5 One of `dedupe/missing`. `tracking-plan lint --prune-suppressions` takes out");
    expect(stdout).toContain("0 errors, 2 warnings");
  });

  test("an entry whose day is over is an error, and what it silenced is told again", async () => {
    const shop = place();
    await shop.run(["lint", "--suppress", "--until", "2026-11-28"]);
    expect(await found(shop, "--today", "2026-11-28")).toMatchObject({ status: 0 });
    expect(await found(shop, "--today", "2026-11-29")).toMatchObject({
      status: 1,
      told: [
        "suppressions/expired 5",
        "suppressions/expired 10",
        "dedupe/missing /events/order_completed",
        "dedupe/missing /events/order_refunded",
      ],
    });
  });

  test("of rules that were not asked, nothing is said", async () => {
    const shop = place();
    await shop.run(["lint", "--suppress"]);
    shop.edit("tracking-plan.yaml", (text) => text.replace("role: refund", "role: view"));
    expect(await found(shop, "--rule", "suppressions/unused")).toMatchObject({ told: [] });
  });

  test("that cannot be read is told, with exit status 2", async () => {
    const shop = place();
    shop.write(KNOWN, "suppressions: 3\n");
    const { status, stdout } = await shop.run(["lint"]);
    expect(status).toBe(2);
    expect(stdout).toContain(".tracking-plan/suppressions.yaml\n\n  1:15  error  `suppressions` must be a list");
  });
});

test("comments and `lint.ignore` silence, each where it says", async () => {
  const commented = PLAN.replace(
    "order_completed: { role: purchase }",
    "order_completed: { role: purchase } # tracking-plan-ignore dedupe/missing -- POS",
  );
  expect(await found(place(commented))).toMatchObject({
    told: ["dedupe/missing /events/order_refunded"],
    suppressed: 1,
  });
  const ignored = PLAN.replace("lint: {", "lint: { ignore: [{ rule: dedupe/missing, at: events.order_refunded }],");
  expect(await found(place(ignored))).toMatchObject({
    told: ["dedupe/missing /events/order_completed"],
    suppressed: 1,
  });
});

describe("options of rules", () => {
  test("that there are not are errors at their place", async () => {
    const shop = place(PLAN.replace("dedupe/missing: error", "dedupe/missing: [error, { max: 3 }]"));
    const { status, stdout } = await shop.run(["lint", "--format", "json"]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout).errors).toMatchObject([
      {
        rule: "plan/rule-option",
        message: "`dedupe/missing` has no option `max`",
        pointer: "/lint/rules/dedupe~1missing/1/max",
      },
    ]);
  });
});
