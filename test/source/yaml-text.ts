import fc from "fast-check";

/**
 * The text of a value, from what is past its key's colon or its dash on: on the same line, or below, where it is
 * indented further than `indent`.
 */
type Written = (indent: number) => string;

const PLAIN = fc.constantFrom(
  "text",
  "two words",
  "true",
  "False",
  "NULL",
  "~",
  "null",
  "yes",
  "0",
  "-0",
  "+1",
  "012",
  "0o17",
  "0x1F",
  "0b1",
  "1e3",
  "1.5",
  ".5",
  "5.",
  "-.inf",
  ".NaN",
  "1_000",
  "1:30",
  "2027-03-01",
  "a-b",
  "-a",
  "?a",
  ":a",
  "a:b",
  "a#b",
  "http://x/y?z=1",
  "x,y",
  "it's",
  'say "x"',
  "é 🛒",
  "<<",
  "=",
  "a\u00a0b",
  "@x".slice(1),
  "%".concat("x").slice(1),
  "1 2",
  "v1.0.0",
);
const COMMENT = fc.constantFrom("", "", "", "  # why", " # a: b", "\t# tab", "   ");
const GAP = fc.constantFrom(" ", " ", "  ");
const BLANK = fc.constantFrom("", "", "", "\n", "\n\n", "\n   ", "\n# on its own");
const PROPS = fc.constantFrom("", "", "", "", "&a ", "&b ");
const pad = (indent: number): string => " ".repeat(indent);

const inFlow = PLAIN.filter((text) => !/[,]/.test(text) && !/^[?:-]/.test(text));
const single = fc.constantFrom("''", "'a'", "'it''s'", "'#'", "'a: b'", "'  '", "'\"'", "'\\n'");
const double = fc.constantFrom(
  '""',
  '"a"',
  '"\\""',
  '"a\\nb\\t"',
  '"\\u263a\\x41\\U0001F6D2"',
  '"a\\\\"',
  '"\\/"',
  '"# no"',
  '"\\0"',
  '"\\e"',
  '"\\_"',
);
const alias = fc.constantFrom("*a", "*b", "*a", "*c");
const oneLine = fc.oneof({ weight: 4, arbitrary: PLAIN }, single, double);
const flowLine = fc.oneof(
  { weight: 4, arbitrary: inFlow },
  single,
  double,
  alias.map((each) => `${each} `),
);

const KEYS = fc.uniqueArray(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom("a", "b", "c", "key", "two words", "404", "true", "null", "é", "a.b", "x/y", "-z"),
    },
    single,
    double,
  ),
  { maxLength: 4 },
);

/** Texts on one line: scalars, and what stands in brackets. */
const flow = fc.letrec<{ value: string; list: string; map: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    {
      weight: 3,
      arbitrary: fc.tuple(PROPS, flowLine).map(([props, text]) => (text.startsWith("*") ? text : props + text)),
    },
    tie("list"),
    tie("map"),
  ),
  list: fc
    .tuple(fc.array(tie("value"), { maxLength: 3 }), PROPS, fc.constantFrom(",", ", ", " , "))
    .map(([items, props, comma]) => `${props}[${items.join(comma)}${items.length > 0 && comma === " , " ? "," : ""}]`),
  map: fc
    .tuple(KEYS, fc.array(tie("value"), { minLength: 4, maxLength: 4 }), PROPS, fc.constantFrom(": ", " : ", ":  "))
    .map(
      ([keys, values, props, colon]) =>
        `${props}{ ${keys.map((key, index) => (index === 3 ? key : `${key}${colon}${values[index]}`)).join(", ")} }`,
    ),
}));

const scalar: fc.Arbitrary<Written> = fc
  .tuple(GAP, PROPS, fc.oneof({ weight: 5, arbitrary: oneLine }, alias), COMMENT)
  .map(
    ([gap, props, text, comment]) =>
      () =>
        `${gap}${text.startsWith("*") ? "" : props}${text}${comment}`,
  );
const nothing: fc.Arbitrary<Written> = fc.tuple(PROPS, COMMENT).map(
  ([props, comment]) =>
    () =>
      props === "" ? comment : ` ${props.trim()}${comment}`,
);
const bracketed: fc.Arbitrary<Written> = fc.tuple(GAP, fc.oneof(flow.list, flow.map), COMMENT).map(
  ([gap, text, comment]) =>
    () =>
      `${gap}${text}${comment}`,
);
const lines: fc.Arbitrary<Written> = fc
  .tuple(
    fc.constantFrom("|", ">", "|-", ">-", "|+", ">+", "| # header", "|2", ">2-"),
    fc.array(fc.constantFrom("text", "", "  more", "# no comment", "a: b", "- c", "trailing "), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(
    ([header, texts]) =>
      (indent) =>
        ` ${header}\n${[/2/.test(header) ? "first" : "begin", ...texts].map((text) => (text === "" ? "" : pad(indent + 2) + text)).join("\n")}`,
  );
const folded: fc.Arbitrary<Written> = fc
  .constantFrom(["one", "two"], ["'one", "two'"], ['"one', 'two"'], ["one", "", "two"])
  .map(
    (texts) => (indent) =>
      ` ${texts.map((text, index) => (index === 0 || text === "" ? text : pad(indent + 2) + text)).join("\n")}`,
  );

/** Texts of any kind, over any number of lines. */
const block = fc.letrec<{ value: Written; map: Written; list: Written }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    { weight: 4, arbitrary: scalar },
    nothing,
    bracketed,
    lines,
    folded,
    { weight: 3, arbitrary: tie("map") },
    { weight: 2, arbitrary: tie("list") },
  ),
  map: fc
    .tuple(
      KEYS.filter((keys) => keys.length > 0),
      fc.array(tie("value"), { minLength: 5, maxLength: 5 }),
      PROPS,
      COMMENT,
      BLANK,
      fc.constantFrom(1, 2, 3),
      fc.constantFrom("", "", "", "<<: *a", "<<: [*a, *b]", "<<: { m: 1 }"),
    )
    .map(
      ([keys, values, props, comment, blank, deeper, merge]): Written =>
        (indent) => {
          const inner = indent + deeper;
          const entries = keys.map((key, index) => `${pad(inner)}${key}:${values[index]?.(inner) ?? ""}`);
          return `${props === "" ? "" : ` ${props.trim()}`}${comment}\n${[...entries, ...(merge === "" ? [] : [pad(inner) + merge])].join(`${blank}\n`)}`;
        },
    ),
  list: fc.tuple(fc.array(tie("value"), { minLength: 1, maxLength: 3 }), PROPS, COMMENT, fc.constantFrom(1, 2, 3)).map(
    ([items, props, comment, deeper]): Written =>
      (indent) => {
        const inner = indent + deeper;
        return `${props === "" ? "" : ` ${props.trim()}`}${comment}\n${items.map((item) => `${pad(inner)}-${item(inner)}`).join("\n")}`;
      },
  ),
}));

/** Texts of YAML, of all its styles, most of them right. */
export const yamlText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: block.map.map((written) => written(-1).trimStart()) },
      block.list.map((written) => written(-1).trimStart()),
      flow.value,
    ),
    fc.constantFrom("", "", "---\n", "# head\n", "%YAML 1.2\n---\n", "\n\n"),
    fc.constantFrom("\n", "", "\n...\n", "\n# end\n"),
    fc.constantFrom("\n", "\n", "\r\n"),
  )
  .map(([text, head, end, lineBreak]) => (head + text + end).replaceAll("\n", lineBreak));
