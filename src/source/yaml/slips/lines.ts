import { lineAbove } from "../line.ts";
import { type Diagnose, here, isInFlow, type Slip, type Stop, shortened, valueBefore, wholeLine } from "./stop.ts";

// Slips with indentation, and with how lines begin.

export const tab: Diagnose = (stop) => {
  const tabs = /^( *\t+)/.exec(stop.line.text)?.[1];
  // Between brackets they are spaces like others.
  const isFree = tabs === undefined || isInFlow(stop);
  if (isFree && !stop.reason.startsWith("tab ")) return undefined;
  const range = tabs === undefined ? here(stop) : { start: stop.line.start, end: stop.line.start + tabs.length };
  return { message: "a tab stands in the indentation", hint: "Indent with spaces: YAML takes no tabs.", range };
};

export const listOnKeyLine: Diagnose = (stop) => {
  if (!/^-\s/.test(stop.after) || valueBefore(stop)?.text !== "") return undefined;
  const hint = "Put it on the next line, indented, or write it as `[one, two]`.";
  return {
    message: "a list that begins with `-` stands on lines of its own",
    hint,
    range: here(stop),
    from: stop.line.start,
  };
};

/** A line that should have been a key. */
export const noColon: Diagnose = (stop) =>
  stop.reason.startsWith("expected ':'") ? colonMissing(stop.line.text.trim(), wholeLine(stop)) : undefined;

/** A line that should have been a key, and was taken for the beginning of the next one. */
export const noColonAbove: Diagnose = (stop) => {
  const above = lineAbove(stop.text, stop.line);
  if (above === undefined || !stop.after.startsWith(":") || above.indent !== stop.line.indent) return undefined;
  if (!/^\s*[^\s"'{[|>#-]/.test(above.text)) return undefined;
  const said = above.text.trim();
  const range = { start: above.start + above.indent, end: above.start + above.indent + said.length };
  const key = /^([\w.-]+):\S/.exec(said)?.[1];
  if (key !== undefined) {
    const hint = `Write \`${shortened(`${key}: ${said.slice(key.length + 1)}`)}\`.`;
    return { message: `a space is missing after \`${shortened(key)}:\``, hint, range };
  }
  return /:(?:\s|$)/.test(said) ? undefined : colonMissing(said, range);
};

function colonMissing(said: string, range: Slip["range"]): Slip {
  const word = /^\S+/.exec(said)?.[0] ?? said;
  const hint = `Write \`${shortened(`${word}:${said.slice(word.length)}`)}\`.`;
  return { message: `a colon is missing after \`${shortened(word)}\``, hint, range, spreads: true };
}

const ITEM = /^\s*-(?:\s|$)/;

/** Items of a list among keys, or keys among items. */
export const mixed: Diagnose = (stop) => {
  const above = isInFlow(stop) ? undefined : lineAbove(stop.text, stop.line);
  if (above === undefined || above.indent !== stop.line.indent) return undefined;
  const [isItem, wasItem] = [ITEM.test(stop.line.text), ITEM.test(above.text)];
  if (isItem === wasItem) return undefined;
  if (isItem) {
    const hint = "Give it a key, or indent the list below the key that it belongs to.";
    return {
      message: "an item of a list stands among the keys of a mapping",
      hint,
      range: wholeLine(stop),
      spreads: true,
    };
  }
  const hint = "Begin the item with `- `, or move the key to the column of its mapping.";
  return { message: "a key stands among the items of a list", hint, range: wholeLine(stop), spreads: true };
};

export const indentation: Diagnose = (stop) => {
  if (isInFlow(stop) || !/indentation|multiline key|^end of the stream/.test(stop.reason)) return undefined;
  const above = lineAbove(stop.text, stop.line);
  if (above === undefined) return undefined;
  const comment = / #\S.*$/.exec(above.text);
  if (comment !== null && stop.line.indent > above.indent) {
    const start = above.start + comment.index + 1;
    const message = "` #` begins a comment, and the text that goes on below it ends there";
    return { message, hint: "Put the whole text in quotes.", range: { start, end: above.end }, spreads: true };
  }
  const hint = "The keys of one mapping begin in the same column, and what belongs to a key is indented further.";
  return { message: "the indentation of this line fits none above it", hint, range: firstWord(stop), spreads: true };
};

function firstWord({ line }: Stop): Slip["range"] {
  const word = /^\s*("[^"]*"|'[^']*'|[^\s:]+)/.exec(line.text)?.[1] ?? "";
  const start = line.start + line.indent;
  return { start, end: start + Math.max(word.length, 1) };
}
