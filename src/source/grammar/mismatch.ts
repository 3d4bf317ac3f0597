import { atValue, type Report } from "../../diagnostics/diagnostic.ts";
import type { Pointer } from "../../model/pointer.ts";
import { describe, isMap, type Value } from "../value.ts";
import { type Called, calledByKey } from "./rule.ts";

/** Reports a value of the wrong kind or content: what is wanted, what stands there, and the trap it fell into. */
export function mismatch(
  value: Value,
  at: Pointer,
  expects: string,
  report: Report,
  called: Called = () => calledByKey(at),
  hint = trapHint(value, expects),
): undefined {
  const message = `${called()} must be ${expects}, not ${describe(value)}`;
  report({ rule: "plan/type", severity: "error", message, at: atValue(at), ...(hint !== undefined && { hint }) });
}

/** The traps of YAML: what looks like one kind of value and is another. */
function trapHint(value: Value, expects: string): string | undefined {
  if (value === null) return "Nothing stands here: write a value, or leave the key out.";
  if (typeof value === "string") return textHint(value, expects);
  if (expects.startsWith("text") && !(isMap(value) || Array.isArray(value)))
    return `Quote it, to make it text: "${value}".`;
  if (expects.startsWith("a list") && !Array.isArray(value))
    return isMap(value) ? "Put it into a list: begin it with `- `." : `Put it into a list: \`[${value}]\`.`;
  return undefined;
}

const YES = /^(?:yes|on|y)$/i;
const NO = /^(?:no|off|n)$/i;

/** What to write for a text that other versions of YAML take for true or false. */
export function flagHint(value: string): string | undefined {
  if (YES.test(value)) return "Write `true`: YAML 1.2 takes yes and on for text.";
  if (NO.test(value)) return "Write `false`: YAML 1.2 takes no and off for text.";
  return /^(?:true|false)$/i.test(value) ? `Leave the quotes off: ${value.toLowerCase()}.` : undefined;
}

function textHint(value: string, expects: string): string | undefined {
  const flag = expects.startsWith("true or false") ? flagHint(value) : undefined;
  if (flag !== undefined) return flag;
  if (/number/.test(expects) && value.trim() !== "" && Number.isFinite(Number(value)))
    return `Leave the quotes off: ${value}.`;
  if (expects.startsWith("a list") && value !== "" && !value.includes("\n"))
    return `Put it into a list: \`[${value}]\`.`;
  return undefined;
}
