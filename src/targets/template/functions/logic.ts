import { HelperMisuse, type TemplateHelper, toText } from "./template-helper.ts";

/** Whether something counts as said: not null, false, an empty text or an empty list. Zero does. */
const isSaid = (value: unknown): boolean =>
  !(
    value === undefined ||
    value === null ||
    value === false ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );

const eq: TemplateHelper = {
  usage: "{{#if (eq a b)}}",
  about: "Whether two texts, numbers or flags are the same.",
  takes: [2, 2],
  examples: [
    {
      template: '{{#if (eq kind "client")}}in the app{{else}}on a server{{/if}}',
      given: { kind: "server" },
      gives: "on a server",
    },
  ],
  run: ({ args: [a, b] }) => (a ?? null) === (b ?? null),
};

const not: TemplateHelper = {
  usage: "{{#if (not a)}}",
  about: "Whether something is absent, false or empty.",
  takes: [1, 1],
  examples: [{ template: "{{#if (not required)}}?{{/if}}", given: { required: false }, gives: "?" }],
  run: ({ args: [value] }) => !isSaid(value),
};

const and: TemplateHelper = {
  usage: "{{#if (and a b …)}}",
  about: "Whether all of them are there, true and not empty.",
  takes: [2, 9],
  examples: [
    {
      template: "{{#if (and required nullable)}}always, if only null{{/if}}",
      given: { required: true, nullable: true },
      gives: "always, if only null",
    },
  ],
  run: ({ args }) => args.every(isSaid),
};

const or: TemplateHelper = {
  usage: "{{#if (or a b …)}}",
  about: "Whether one of them is there, true and not empty.",
  takes: [2, 9],
  examples: [
    { template: "{{#if (or optional nullable)}}?{{/if}}", given: { optional: false, nullable: true }, gives: "?" },
  ],
  run: ({ args }) => args.some(isSaid),
};

const includes: TemplateHelper = {
  usage: "{{#if (includes list a)}}",
  about: "Whether a list holds a text or number.",
  takes: [2, 2],
  examples: [
    { template: '{{#if (includes sources "web")}}web{{/if}}', given: { sources: ["web", "ios"] }, gives: "web" },
  ],
  run: ({ args: [list, value] }) => listOf(list).includes(value),
};

const fallback: TemplateHelper = {
  usage: "{{default a b …}}",
  about: "The first of them that is there and not empty.",
  takes: [2, 9],
  examples: [{ template: '{{default owner "nobody"}}', given: { owner: null }, gives: "nobody" }],
  run: ({ args }) => args.find(isSaid) ?? "",
};

const join: TemplateHelper = {
  usage: '{{join list ", "}}',
  about: "The entries of a list with a text between them. A third argument names the field of each entry to take.",
  takes: [1, 3],
  examples: [
    { template: '{{join sources ", "}}', given: { sources: ["web", "ios"] }, gives: "web, ios" },
    {
      template: '{{join properties " + " "name"}}',
      given: { properties: [{ name: "cart_id" }, { name: "coupon" }] },
      gives: "cart_id + coupon",
    },
  ],
  run: ({ args: [list, between, field] }) =>
    listOf(list)
      .map((entry) => toText(field === undefined ? entry : fieldOf(entry, toText(field))))
      .join(between === undefined ? ", " : toText(between)),
};

const indent: TemplateHelper = {
  usage: "{{#indent 4}}…{{/indent}} or {{indent text 4}}",
  about: "Puts spaces in front of every line that is not empty.",
  takes: [2, 2],
  asBlock: 1,
  examples: [
    { template: "{{indent text 2}}", given: { text: "a\n\nb" }, gives: "  a\n\n  b" },
    { template: "{{#indent 2}}\n{{text}}\n{{/indent}}", given: { text: "a\nb" }, gives: "  a\n  b\n" },
  ],
  run: ({ args, block }) => indented(block ? block() : toText(args[0]), args.at(-1)),
};

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new HelperMisuse("takes a list, and got none");
}

function fieldOf(entry: unknown, field: string): unknown {
  if (typeof entry === "object" && entry !== null && Object.hasOwn(entry, field)) return Reflect.get(entry, field);
  throw new HelperMisuse(`found no \`${field}\` in an entry of the list`);
}

/** More spaces than this are a slip. */
const MOST_SPACES = 100;

function indented(text: string, count: unknown): string {
  if (typeof count !== "number" || count < 0 || count > MOST_SPACES) throw new HelperMisuse("takes a number of spaces");
  return text.replace(/^(?=[^\n])/gm, " ".repeat(count));
}

/** What decides and arranges. */
export const LOGIC: Readonly<Record<string, TemplateHelper>> = {
  eq,
  not,
  and,
  or,
  includes,
  default: fallback,
  join,
  indent,
};
