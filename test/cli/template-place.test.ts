import { expect, test } from "vitest";
import { Workplace } from "./workplace.ts";

test("what is wrong in a template is told at its place in the template", async () => {
  const place = new Workplace({
    "plan.yaml": `plan: { name: p, version: 1.0.0 }
events: { a: { properties: { x: string } } }
generate: [{ target: template, template: t.hbs, out: out/x.kt }]
`,
    "t.hbs": "line one\n{{#each events}}\n  {{nam}}\n{{/each}}\n",
  });
  const { status, stdout } = await place.run(["generate", "--plan", "plan.yaml", "--format", "json"]);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    errors: [{ rule: "template/name", file: "t.hbs", line: 3, column: 5, hint: "Did you mean `name`?" }],
  });
});
