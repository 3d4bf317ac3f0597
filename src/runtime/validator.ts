import type { Subject } from "./envelope.ts";
import type { Fault } from "./violation.ts";

/** Says what is wrong with the properties of one event or page, or with traits. */
export interface Validator {
  readonly call: Subject["type"];
  /** The event, page or group; `identify` for the traits of a person. */
  readonly name: string;
  /**
   * @param later traits of somebody who was identified before: what is required may be missing.
   * @returns the faults; none if it is right.
   */
  check(data: unknown, later?: boolean): readonly Fault[];
}
