import type { Pointer } from "../model/pointer.ts";
import type { Layer } from "../model/property.ts";

export type ThingKind = "event" | "page" | "segment" | "journey";

/** One property, in words, and every place that says something about it. */
export interface PropertyView {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description?: string;
  /** What else there is to know: deprecation, personal data, defaults. */
  readonly notes: string;
  /** Where it comes from, in words. */
  readonly from: string;
  readonly layers: readonly Layer[];
}

/** Something that is said in lines: who is in a segment, what a journey sends. */
export interface SectionView {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Who uses it, and how. */
export interface UserView {
  readonly kind: string;
  readonly name: string;
  readonly said: string;
}

/** One event, page, segment or journey as it resolves, in words. */
export interface ThingView {
  readonly kind: ThingKind;
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly pointer: Pointer;
  readonly facts: readonly { readonly label: string; readonly said: string }[];
  readonly properties: readonly PropertyView[];
  /** What is sent beside them: version fields and context. */
  readonly context: readonly PropertyView[];
  readonly sections: readonly SectionView[];
  readonly users: readonly UserView[];
}
