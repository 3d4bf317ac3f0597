import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The plans to start from, and what each is. */
export const TEMPLATES = {
  shop: "the plan of an online shop, to learn the language from",
  saas: "the plan of a product that teams subscribe to",
  "ecommerce-spec": "the e-commerce events of the Segment spec",
  empty: "a plan with one event, to fill in",
} as const;

export type TemplateName = keyof typeof TEMPLATES;

export const isTemplate = (name: string): name is TemplateName => Object.hasOwn(TEMPLATES, name);

/** A file of a template, and where it goes. */
export interface TemplateFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a template, for a plan in `dir`. Those that plan files refer to come along. */
export function readTemplate(name: TemplateName, dir: string): readonly TemplateFile[] {
  const root = packageRoot();
  const from = name === "shop" ? join(root, "tracking-plan") : join(root, "templates", "init", name);
  const files = readdirSync(from, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.ya?ml$/.test(path))
    .sort();
  const plan = files.map((path) => {
    const target = join(dir, path);
    return { path: target, text: withModeline(readFileSync(join(from, path), "utf8"), target) };
  });
  const own = plan.map(({ path, text }) => ({ path, text: text.replace(REFERRED, "template: $1") }));
  return [...own, ...referred(plan, dir)];
}

/** The folder of this package, wherever it is installed. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

const MODELINE = /^# yaml-language-server: \$schema=.*$/m;

/** The line by which an editor finds the language's schema: in the project's `node_modules`, from where the file is. */
function withModeline(text: string, path: string): string {
  const schema = relative(
    dirname(resolve(path)),
    resolve("node_modules/tracking-plan/dist/schema/plan.schema.json"),
  ).replaceAll("\\", "/");
  const line = `# yaml-language-server: $schema=${schema}`;
  return MODELINE.test(text) ? text.replace(MODELINE, () => line) : `${line}\n${text}`;
}

const REFERRED = /template: \.\.\/(templates\/[\w./-]+\.hbs)/g;

/** The Handlebars templates that a plan's `generate:` names: in the new plan they stand below its own folder. */
function referred(plan: readonly TemplateFile[], dir: string): readonly TemplateFile[] {
  const names = new Set(plan.flatMap(({ text }) => [...text.matchAll(REFERRED)].map((match) => match[1] ?? "")));
  return [...names].map((name) => ({ path: join(dir, name), text: readFileSync(join(packageRoot(), name), "utf8") }));
}
