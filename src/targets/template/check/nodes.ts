/** A call of a helper, or the name of a field, as it stands in a template. */
export interface CallNode extends hbs.AST.Node {
  readonly path: hbs.AST.Expression;
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash;
}

export const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === "PathExpression";

export const isCall = (node: hbs.AST.Node): node is hbs.AST.SubExpression => node.type === "SubExpression";

export const isText = (node: hbs.AST.Node | undefined): node is hbs.AST.StringLiteral => node?.type === "StringLiteral";

/** Whether a name is meant as a field whatever helpers there are: `this.name`, `./name`. */
export const isScoped = ({ original }: hbs.AST.PathExpression): boolean => /^(?:this\b|\.)/.test(original);

/** The options of a call by name. */
export const optionsOf = ({ hash }: CallNode): readonly hbs.AST.HashPair[] => hash?.pairs ?? [];

/** The names that a block gives: `as |event index|`. */
export const blockNames = (program: hbs.AST.Program | undefined): readonly string[] => program?.blockParams ?? [];
