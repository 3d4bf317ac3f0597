import type { NamedType } from "../../../model/plan.ts";
import type { Shape } from "../../../model/shape.ts";
import type { PlanSchemas } from "../../../schema/plan-schemas.ts";
import type { CodeNames } from "./code-names.ts";
import type { ShapeFacts, TypeFacts } from "./template-context.ts";

/** Where a shape stands: what the type made of it is called and about, and where such types are collected. */
export interface Standing {
  readonly type: string;
  readonly about: {
    readonly name: string;
    readonly title?: string | undefined;
    readonly description?: string | undefined;
  };
  /** The type is the plan's own, and collected already. */
  readonly isDeclared: boolean;
  readonly nested: TypeFacts[];
  readonly sources: readonly string[];
}

/** What reading the properties of an object needs: what reads their shapes, and what is known of the plan. */
export interface Reading {
  readonly names: CodeNames;
  readonly schemas: PlanSchemas;
  /** The types whose version stands beside them. */
  readonly versioned: ReadonlyMap<string, NamedType>;
  shape(shape: Shape, standing: Standing): ShapeFacts;
}
