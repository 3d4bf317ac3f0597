import { vi } from "vitest";
import { type LintCommandOptions, lint } from "../../../../src/cli/lint/command.ts";
import type { Workplace } from "../../workplace.ts";

/** What a run of `lint` gave: its status, and its answer in text and in JSON. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly json: string;
}

/** Runs `lint` in a workplace without a process of its own. */
export async function lintIn(place: Workplace, options: LintCommandOptions = {}): Promise<Answer> {
  const before = process.cwd();
  const texts: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => texts.push(String(text)) > 0);
  process.chdir(place.root);
  try {
    const status = await lint({ plan: "plan", format: ["text", "json=lint.json"], ...options });
    return { status, text: texts.join(""), json: place.read("lint.json") };
  } finally {
    process.chdir(before);
    write.mockRestore();
  }
}
