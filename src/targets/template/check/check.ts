import Handlebars from "handlebars";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { nearest } from "../../../vocabulary/nearest.ts";
import { CALL_RULES, callTrouble } from "./call-rules.ts";
import { inlinePartials } from "./inline-partials.ts";
import { blockNames, type CallNode, isCall, isPath, isScoped, optionsOf } from "./nodes.ts";
import { PathReader } from "./path-reader.ts";
import { ANYWHERE, inside, type Scope } from "./scope.ts";
import { entryOf, keyOf, PLAIN, ROOT, type Seen, UNKNOWN, withAlso, wordsFor } from "./seen.ts";
import type { TemplateSource } from "./template-source.ts";

/**
 * Everything in a template that leads nowhere, or is used as what it is not: also in branches that no event of the plan
 * comes by. Nothing where the template is right.
 */
export function check(program: hbs.AST.Program, source: TemplateSource): readonly Diagnostic[] {
  const walk = new Walk(program, source);
  walk.accept(program);
  return [...walk.problems.values()];
}

class Walk extends Handlebars.Visitor {
  /** By place and message: a partial is read once for each thing that it is called with. */
  readonly problems = new Map<string, Diagnostic>();
  readonly #source: TemplateSource;
  readonly #partials: ReadonlyMap<string, hbs.AST.Program>;
  readonly #checked = new Set<string>();
  readonly #paths = new PathReader((node, message, hint) => this.#problem(node, message, hint));
  #scope: Scope = { self: ROOT, names: new Map() };

  constructor(program: hbs.AST.Program, source: TemplateSource) {
    super();
    this.#source = source;
    this.#partials = inlinePartials(program);
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const seen = this.#call(mustache, false);
    if (seen.is === "list")
      this.#problem(
        mustache,
        "a list cannot be printed as it is",
        "Go through it with `{{#each …}}`, or print it with `{{join …}}`.",
      );
    if (seen.is === "thing")
      this.#problem(mustache, `${wordsFor(seen)} cannot be printed as it is`, "Print one of its fields.");
    if (seen.is === "value")
      this.#problem(
        mustache,
        "a value cannot be printed as it is",
        "Say for which language: `{{json …}}`, `{{kotlin …}}` …",
      );
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const helper = this.#helperOf(block.path);
    const seen = this.#call(block, true);
    const names = blockNames(block.program);
    if (helper === "each" || (helper === undefined && seen.is === "list"))
      this.#within(block.program, this.#entry(block, seen), names);
    else if (helper === "with" || (helper === undefined && seen.is === "thing"))
      this.#within(block.program, seen, names);
    else this.accept(block.program);
    this.accept(block.inverse);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.#partial(partial);
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.#partial(partial, true);
    this.accept(partial.program);
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    this.#noDecorator(decorator);
  }

  /** What a partial holds is read where it is called, with what it is called with. */
  override DecoratorBlock(block: hbs.AST.DecoratorBlock): void {
    if (isPath(block.path) && block.path.original !== "inline") this.#noDecorator(block);
  }

  /** What a field is, or what a helper gives. A block that goes through something gives that. */
  #call(call: CallNode, isBlock: boolean): Seen {
    const helper = this.#helperOf(call.path);
    const args = call.params.map((param) => this.#expression(param));
    for (const { value } of optionsOf(call)) this.#expression(value);
    if (helper !== undefined) return this.#helper(call, helper, args, isBlock);
    if (!isPath(call.path)) this.#problem(call.path, "a name stands here without quotes, and a text not alone");
    else if (args.length + optionsOf(call).length > 0) this.#noHelper(call.path);
    else return this.#paths.read(call.path, this.#scope);
    return UNKNOWN;
  }

  #noHelper(path: hbs.AST.PathExpression): void {
    const close = nearest(path.original, CALL_RULES.keys());
    const hint =
      close === undefined ? "The guide to templates lists those that there are." : `Did you mean \`${close}\`?`;
    this.#problem(path, `there is no helper \`${path.original}\``, hint);
  }

  #helper(call: CallNode, helper: string, args: readonly Seen[], isBlock: boolean): Seen {
    const rules = CALL_RULES.get(helper);
    const trouble =
      rules &&
      callTrouble(
        rules,
        args.length,
        optionsOf(call).map(({ key }) => key),
        isBlock,
      );
    if (trouble !== undefined) this.#problem(call, `\`${helper}\` ${trouble}`);
    return isBlock ? (args[0] ?? UNKNOWN) : UNKNOWN;
  }

  /** The helper that is called; undefined where a field is meant. */
  #helperOf(path: hbs.AST.Expression): string | undefined {
    if (!isPath(path) || path.data || path.depth > 0 || path.parts.length !== 1 || isScoped(path)) return undefined;
    const [name = ""] = path.parts;
    return CALL_RULES.has(name) && !this.#scope.names.has(name) ? name : undefined;
  }

  #expression(node: hbs.AST.Expression): Seen {
    if (isPath(node)) return this.#paths.read(node, this.#scope);
    return isCall(node) ? this.#call(node, false) : PLAIN;
  }

  #entry(block: hbs.AST.BlockStatement, seen: Seen): Seen {
    const entry = entryOf(seen);
    if (entry === undefined) this.#problem(block.params[0] ?? block, `${wordsFor(seen)} is no list to go through`);
    return entry ?? UNKNOWN;
  }

  #within(program: hbs.AST.Program, self: Seen, names: readonly string[]): void {
    const outer = this.#scope;
    this.#scope = inside(outer, self, names);
    this.accept(program);
    this.#scope = outer;
  }

  #partial(partial: CallNodeOfPartial, hasOwnContent = false): void {
    const [self = this.#scope.self] = partial.params.map((param) => this.#expression(param));
    const given = optionsOf({ ...partial, path: partial.name }).map(({ key, value }): [string, Seen] => [
      key,
      this.#expression(value),
    ]);
    if (isCall(partial.name)) return;
    const name = isPath(partial.name) ? partial.name.original : String(Reflect.get(partial.name, "value"));
    const program = this.#partials.get(name);
    if (program) this.#inPartial(name, program, withAlso(self, new Map(given)));
    else if (!hasOwnContent && name !== "@partial-block") this.#noPartial(partial, name);
  }

  /** Out of a partial nobody knows what `../` leads to. */
  #inPartial(name: string, program: hbs.AST.Program, self: Seen): void {
    const key = `${name} ${keyOf(self)}`;
    if (this.#checked.has(key)) return;
    this.#checked.add(key);
    const outer = this.#scope;
    this.#scope = { self, outer: ANYWHERE, names: new Map() };
    this.accept(program);
    this.#scope = outer;
  }

  #noPartial(partial: CallNodeOfPartial, name: string): void {
    const close = nearest(name, this.#partials.keys());
    const hint =
      close === undefined
        ? `A template has the partials that it defines: \`{{#*inline "${name}"}} … {{/inline}}\`.`
        : `Did you mean \`${close}\`?`;
    this.#problem(partial, `there is no partial \`${name}\``, hint);
  }

  #noDecorator(node: hbs.AST.Node): void {
    this.#problem(node, "a template has no decorators but `{{#*inline}}`");
  }

  #problem(node: hbs.AST.Node, message: string, hint?: string): void {
    const at = this.#source.at(node.loc);
    const problem: Diagnostic = {
      rule: "template/name",
      severity: "error",
      message,
      at,
      ...(hint !== undefined && { hint }),
    };
    this.problems.set(JSON.stringify([at, message]), problem);
  }
}

type CallNodeOfPartial = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement;
