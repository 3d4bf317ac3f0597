/** Words that YAML 1.1 or 1.2 takes for something other than text. */
const WORDS = /^(?:~|null|true|false|yes|no|on|off|y|n)$/i;

/** What could be read as a number, a date or a time, by any reader. */
const NUMBERISH = /^[-+.]?\d/;

/** Text that needs no quotes in a block: it starts with a letter, and holds nothing that YAML would take for a sign of its own. */
const PLAIN = /^(?:\.\.?\/|[\p{L}_/])[^\p{Cc}\p{Cs}\u2028\u2029\ufeff\u0085]*$/u;

/** Signs that end a text, or begin something else, inside `{ }` and `[ ]`. */
const FLOW_SIGNS = /[,[\]{}]/;

/** Text on one line: plain where every reader takes it for this text, else in the quotes that need no escapes. */
export function scalarText(text: string, inFlow: boolean): string {
  if (isPlain(text, inFlow)) return text;
  const isBetterSingle = /["\\]/.test(text) && !/['\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00a0]/u.test(text);
  return isBetterSingle ? `'${text}'` : quoted(text);
}

/** A version of three numbers is no number to any reader. */
const VERSION = /^\d+\.\d+\.\d+$/;

function isPlain(text: string, inFlow: boolean): boolean {
  if (VERSION.test(text)) return true;
  if (!PLAIN.test(text) || WORDS.test(text) || NUMBERISH.test(text) || /\s$/.test(text)) return false;
  if (/:(?:\s|$)|\s#|["'`]$/.test(text)) return false;
  return !inFlow || !(FLOW_SIGNS.test(text) || text.includes(":"));
}

/** JSON's quotes are YAML's; what neither shows is escaped, so that a reader sees it. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u00a0\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069\ud800-\udfff](?![\udc00-\udfff])/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The lines of a text as a block scalar with its head, where it is long or has several lines and can be one; else nothing. */
export function blockLines(text: string, width: number): readonly string[] | undefined {
  const isSimple =
    !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\u0085]/u.test(text.replaceAll("\n", "")) && text.trim() === text && text !== "";
  if (!isSimple) return undefined;
  const lines = text.split("\n");
  if (lines.length > 1) return lines.every((line) => !/^\s|\s$/.test(line)) ? ["|-", ...lines] : undefined;
  return text.includes(" ") && !/\s\s/.test(text) && !/[^\S ]/.test(text) ? [">-", ...folded(text, width)] : undefined;
}

/** A line break in a folded text reads as one space. */
function folded(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
