import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import { NameRegistry } from "../../../src/targets/name-registry.ts";
import { docComment, docText } from "../../../src/targets/typescript/doc-comment.ts";
import { clientOf, textOf } from "../../support/client.ts";
import { HOSTILE_TEXTS } from "../../support/hostile-names.ts";
import { HOSTILE_CLIENT, HOSTILE_PLAN } from "../../support/hostile-plan.ts";
import { planOf } from "../../support/plan.ts";

describe("a comment", () => {
  test.for<readonly [lines: readonly string[], comment: string]>([
    [[], ""],
    [[""], ""],
    [["One."], "  /** One. */\n"],
    [["One.", "", "Two. "], "  /**\n   * One.\n   *\n   * Two.\n   */\n"],
    [["One.\r\nTwo."], "  /**\n   * One.\n   * Two.\n   */\n"],
  ])("of %j", ([lines, comment]) => {
    expect(docComment(lines, "  ")).toBe(comment);
  });

  test.for<readonly [text: string, shown: string]>([
    ["ends */ here", "ends *\\/ here"],
    ["@deprecated", "\\@deprecated"],
    ["line\n  @deprecated", "line\n  \\@deprecated"],
    ["use @deprecated", "use \\@deprecated"],
    ["see {@link x}", "see {\\@link x}"],
    ["ada@mail.example", "ada@mail.example"],
    ["turned \u202e around \0", "turned \\u202e around \\u0000"],
  ])("shows %j as text", ([text, shown]) => {
    expect(docText(text)).toBe(shown);
  });

  test.for(HOSTILE_TEXTS)("holds %j, and no tag begins in it", (text) => {
    const code = `${docComment([docText(text), `Said by ${docText(text)}.`], "")}export const x = 1;\n`;
    const file = ts.createSourceFile("x.ts", code, ts.ScriptTarget.Latest, true);
    expect(file.statements).toHaveLength(1);
    expect(tagsOf(file.statements[0])).toEqual([]);
  });
});

const tagsOf = (node: ts.Node | undefined): readonly string[] =>
  node ? ts.getJSDocTags(node).map(({ tagName }) => tagName.text) : [];

/** The tags of everything that a client's index declares, by its name, and of the members of its types. */
function tags(index: string): ReadonlyMap<string, readonly string[]> {
  const file = ts.createSourceFile("index.ts", index, ts.ScriptTarget.Latest, true);
  const found = new Map<string, readonly string[]>();
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement)) found.set(`function ${statement.name?.text}`, tagsOf(statement));
    if (!ts.isTypeAliasDeclaration(statement)) continue;
    const { name, type } = statement;
    found.set(`type ${name.text}`, tagsOf(statement));
    const members = ts.isTypeLiteralNode(type) ? type.members : [];
    for (const member of members) if (member.name) found.set(`${name.text}.${memberName(member.name)}`, tagsOf(member));
  }
  return found;
}

const memberName = (name: ts.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();

describe("an editor shows", () => {
  const SAID = `
plan: { name: docs, version: 1.0.0 }
types:
  size: { description: How large., values: { S: "Up to 50 */ g", M: { title: More, deprecated: true }, L: } }
events:
  order_completed:
    description: The order stands.
    firesWhen: Once, at the end.
    examples: [{ order_id: o1 }, { order_id: o2 }]
    deprecated: { since: 1.0.0, replacedBy: order_placed, removeAfter: 2030-01-01, reason: One name per action }
    properties:
      order_id: { type: string, required: true, description: Its number., examples: [o1, o2], pii: pseudonymous }
      total: { type: money, title: Total, unit: { from: currency } }
      weight: { type: number, unit: kg, deprecated: Nobody knows it. }
      currency: { type: currency, default: EUR, fill: true }
      size: size
      plain: string
      paid_by: { type: array, items: { values: { card: A card of any bank. } }, default: [card], examples: [[card]] }
  order_placed: {}
`;

  test("what the plan says of an event, of its properties and types", async () => {
    const text = textOf(await clientOf(await planOf(SAID)), "index.ts");
    expect(text.slice(text.indexOf("/**\n * How large."), text.indexOf("/** What `order_placed` says."))).toBe(`/**
 * How large.
 * - \`"S"\`: Up to 50 *\\/ g.
 * - \`"M"\`: More. Deprecated.
 */
export type Size = "S" | "M" | "L";

/**
 * What \`order_completed\` says.
 * @deprecated Use \`order_placed\`. One name per action. Since 1.0.0. To be removed after 2030-01-01.
 */
export type OrderCompleted = {
  /**
   * Its number.
   * Personal data: pseudonymous.
   * @example "o1"
   * @example "o2"
   */
  order_id: string;
  /**
   * Total
   * Unit: as \`currency\` says.
   */
  total?: number;
  /**
   * Unit: kg.
   * @deprecated Nobody knows it.
   */
  weight?: number;
  /** Sent as "EUR" where it is not given. */
  currency?: string;
  size?: Size;
  plain?: string;
  /**
   * ["card"] is meant where it is not given.
   * - \`"card"\`: A card of any bank.
   * @example ["card"]
   */
  paid_by?: "card"[];
};

`);
    expect(text.slice(text.indexOf("/**\n * The order stands."), text.indexOf("  $send(tracker"))).toBe(`/**
 * The order stands.
 *
 * Fires when: Once, at the end.
 *
 * Sent as \`order_completed\`.
 * @example {"order_id":"o1"}
 * @deprecated Use \`order_placed\`. One name per action. Since 1.0.0. To be removed after 2030-01-01.
 */
export function orderCompleted(properties: OrderCompleted, options?: Options, tracker: Tracker = $main): void {
`);
  });

  test("the tags of the plan, whatever its texts say", async () => {
    const plan: Plan = await planOf(HOSTILE_PLAN);
    const names = new NameRegistry(plan);
    const found = tags(textOf(await clientOf(plan, HOSTILE_CLIENT), "index.ts"));
    const wanted = new Map<string, readonly string[]>();
    for (const { properties, examples, deprecated, ...call } of [...plan.events, ...plan.pages].filter(({ sources }) =>
      sources.includes(HOSTILE_CLIENT),
    )) {
      const { value, type } = names.of(call);
      const struck = deprecated ? ["deprecated"] : [];
      wanted.set(`function ${value}`, [...examples.slice(0, 1).map(() => "example"), ...struck]);
      wanted.set(`type ${type}`, struck);
      for (const { name, shape, examples, deprecated } of properties) {
        if (shape.const !== undefined) continue;
        wanted.set(`${type}.${name}`, [...examples.map(() => "example"), ...(deprecated ? ["deprecated"] : [])]);
      }
    }
    expect(wanted.size).toBeGreaterThan(500);
    for (const [declared, tags] of wanted) expect([declared, found.get(declared)]).toEqual([declared, tags]);
    const others = [...found].filter(
      ([declared, tags]) => !wanted.has(declared) && tags.some((tag) => !["example", "deprecated"].includes(tag)),
    );
    expect(others).toEqual([]);
  });
});
