import { describe, expect, test } from "vitest";
import { judge } from "../../src/lint/judge.ts";
import { settingErrors } from "../../src/lint/setting-errors.ts";
import { load } from "../../src/source/load.ts";
import { planFiles } from "../support/plan.ts";

const PLANS = ["tracking-plan", "templates/init/saas", "templates/init/ecommerce-spec", "templates/init/empty"];

describe.each(PLANS)("%s", (folder) => {
  test("lints clean under strict, by its own settings", async () => {
    const { plan, places, errors } = await load(planFiles(folder), folder);
    if (plan === undefined) throw new Error(errors.map(({ message }) => message).join("\n"));
    expect(settingErrors(plan)).toEqual([]);
    const { located, bugs } = judge(plan, places, {
      today: "2026-11-28",
      preset: "strict",
      suppressions: places.ignoreComments(),
    });
    expect(bugs).toEqual([]);
    expect(
      located.map(({ file, line, diagnostic: { rule, message } }) => `${file}:${line} ${rule}: ${message}`),
    ).toEqual([]);
  });
});
