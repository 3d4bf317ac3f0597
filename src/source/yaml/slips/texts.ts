import { type Diagnose, here, isInFlow, shortened, valueBefore } from "./stop.ts";

// Texts and types that need quotes, and commas that are missing between them.

export const arrayType: Diagnose = (stop) => {
  if (!isInFlow(stop) || !stop.after.startsWith("[]")) return undefined;
  const word = /[^\s{[,:]*$/.exec(stop.before)?.[0] ?? "";
  const brackets = /^(?:\[\])+/.exec(stop.after)?.[0] ?? "";
  const range = { start: stop.position - word.length, end: stop.position + brackets.length };
  const type = shortened(word + brackets);
  const hint = `Write \`"${type}"\`: without quotes, YAML takes [] for a list.`;
  return { message: `\`${type}\` needs quotes inside { }`, hint, range };
};

/** `{ "a": 1 "b": 2 }` */
export const commaBeforeKey: Diagnose = (stop) => {
  const key =
    isInFlow(stop) && stop.after.startsWith(":") ? /\s(["'][^"']*["'])\s*$/.exec(stop.before)?.[1] : undefined;
  if (key === undefined || valueBefore(stop)?.text.trim() === key) return undefined;
  const start = stop.line.start + stop.line.text.lastIndexOf(key, stop.position - stop.line.start);
  const hint = "Put a comma after each member but the last.";
  return {
    message: `a comma is missing before \`${shortened(key)}\``,
    hint,
    range: { start, end: start + key.length },
    from: stop.line.start,
  };
};

/** `{ description: The SKU: one id. }` */
export const colonInFlow: Diagnose = (stop) => {
  const value = isInFlow(stop) && stop.after.startsWith(":") ? valueBefore(stop) : undefined;
  if (value === undefined || value.text === "") return undefined;
  const word = shortened(/\S+$/.exec(value.text)?.[0] ?? "");
  return {
    message: "a text with a colon needs quotes inside { }",
    hint: `Write \`${value.key}: "${shortened(value.text)}: …"\`. If \`${word}\` is the next key, a comma is missing before it.`,
    range: { start: value.start, end: stop.position + 1 },
    from: stop.line.start,
  };
};

/** `description: The SKU: one id.` */
export const colonInText: Diagnose = (stop) => {
  const value = !isInFlow(stop) && stop.after.startsWith(":") ? valueBefore(stop) : undefined;
  if (value === undefined || value.text === "") return undefined;
  const text = value.text + stop.after.replace(/\s+#.*$/, "").trimEnd();
  return {
    message: "a text with a colon needs quotes",
    hint: `Write \`${value.key}: "${shortened(text.replaceAll('"', '\\"'))}"\`.`,
    range: { start: value.start, end: value.start + text.length },
    from: stop.line.start,
  };
};

/** `{ pattern: ^[a-z]{2}$ }` */
export const signInFlow: Diagnose = (stop) => {
  const value = stop.reason.startsWith("missed comma") ? valueBefore(stop) : undefined;
  if (value === undefined || value.text === "" || /["'}\]]\s*$/.test(value.text)) return undefined;
  return {
    message: "this text needs quotes inside { }",
    hint: `There \`${stop.after.charAt(0)}\` has a meaning of its own: write \`${value.key}: "…"\`.`,
    range: { start: value.start, end: stop.position + 1 },
    from: stop.line.start,
  };
};

export const missingComma: Diagnose = (stop) => {
  if (!stop.reason.startsWith("missed comma")) return undefined;
  const segment = /[^{[,]*$/.exec(stop.before)?.[0].trim() ?? "";
  const isKey = segment !== "" && !segment.includes(":") && !/["'}\]]$/.test(segment);
  const where = { range: here(stop), from: stop.line.start, spreads: true } as const;
  if (!isKey) return { message: "a comma is missing before this", hint: "Put a comma between the two.", ...where };
  const hint = `\`${shortened(segment)}\` needs a colon after it if it is a key, and a comma if it is an item.`;
  return { message: "a colon or a comma is missing before this", hint, ...where };
};
