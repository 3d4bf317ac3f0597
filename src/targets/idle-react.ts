import { atValue, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { GenerateEntry, Plan } from "../model/plan.ts";
import { child } from "../model/pointer.ts";

/** Outputs that ask for a hook for React where no client of an app is made, so that nothing would come of it. */
export function idleReact(plan: Plan): readonly Diagnostic[] {
  const clients = plan.sources.filter(({ kind }) => kind === "client").map(({ name }) => name);
  return plan.generate.flatMap((entry) => {
    const why = entry.react === true ? whyIdle(entry, plan, clients) : undefined;
    if (why === undefined) return [];
    const hint = hintFor(entry, clients);
    return [{ rule: "plan/value", severity: "error", message: why, hint, at: atValue(child(entry.pointer, "react")) }];
  });
}

function whyIdle({ target, source }: GenerateEntry, plan: Plan, clients: readonly string[]): string | undefined {
  if (target !== "typescript")
    return `the target \`${target}\` makes no client, and \`react: true\` does nothing there`;
  if (source === undefined) {
    return clients.length > 0 ? undefined : "the plan has no source of kind `client`, and `react: true` does nothing";
  }
  const isServer = plan.sources.some(({ name, kind }) => name === source && kind === "server");
  return isServer
    ? `\`${source}\` is a server, where nothing is rendered twice: its client has no hook, and \`react: true\` does nothing`
    : undefined;
}

function hintFor({ target, source }: GenerateEntry, [client]: readonly string[]): string {
  if (client === undefined) return "Take `react: true` away, or give the source of the app `kind: client`.";
  if (target === "typescript" && source !== undefined) {
    return `Take it away, or say it where the app's client is made: \`{ target: typescript, source: ${client}, react: true, out: … }\`.`;
  }
  return "Take it away, or say it at an output with `target: typescript`.";
}
