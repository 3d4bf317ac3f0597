import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import { CliError } from "../exit.ts";
import { isTemplate, TEMPLATES, type TemplateName } from "./template.ts";

/** What is written where nobody can be asked. */
export const UNASKED: TemplateName = "empty";

/** Asks for a template on a terminal; gives what was answered. The question is talk: it goes to stderr. */
export async function ask(
  input: Readable & { readonly isTTY?: boolean } = process.stdin,
  output: Writable & { readonly isTTY?: boolean } = process.stderr,
): Promise<string> {
  if (input.isTTY !== true || output.isTTY !== true) return UNASKED;
  const names = Object.keys(TEMPLATES).filter(isTemplate);
  output.write(names.map((name, index) => `  ${index + 1}  ${name.padEnd(15)} ${TEMPLATES[name]}\n`).join(""));
  const answer = (await line(input, output, "Which plan do you want to start from? [1] ")).trim();
  return names[Number(answer || "1") - 1] ?? answer;
}

/** One line of input. Throws where it ends without one: by Ctrl-C, by Ctrl-D. */
async function line(input: Readable, output: Writable, question: string): Promise<string> {
  const lines = createInterface({ input, output });
  const unanswered = new CliError(
    "no plan was chosen; nothing was written",
    "`--template <name>` says which without being asked.",
  );
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.once("close", () => {
        output.write("\n");
        reject(unanswered);
      });
      lines.question(question).then(resolve, () => reject(unanswered));
    });
  } finally {
    lines.removeAllListeners("close");
    lines.close();
  }
}
