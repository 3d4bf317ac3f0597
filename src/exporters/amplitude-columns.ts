/**
 * The columns of Amplitude's file of events (amplitude.com/docs/data/csv-import-export, its repository
 * amplitude/amplitude-docs, 2026-03: an import wants all of them, spelled exactly), in the order and spelling in which
 * several public tools find them in exports of real workspaces (2026-11): volumes and days are an export's own, and left out.
 */
export const EVENT_COLUMNS = [
  ...["Action", "Object Type", "Object Name", "Event Display Name", "Object Owner", "Object Description"],
  ...["Event Category", "Tags", "Event Schema Status", "Event Activity", "Event Hidden From Dropdowns"],
  ...["Event Hidden From Persona Results", "Event Hidden From Pathfinder", "Event Hidden From Timeline"],
  ...["Event Source", "Property Type", "Property Group Names", "Event Property Name", "Property Description"],
  ...["Property Value Type", "Property Schema Status", "Property Required", "Property Visibility"],
  ...["Property Is Array", "String Property Value Min Length", "String Property Value Max Length"],
  ...["Number Is Integer", "Number Property Value Min", "Number Property Value Max", "Array Unique Items"],
  ...["Array Min Items", "Array Max Items", "Enum Values", "Const Value", "Property Regex"],
] as const;

/** The columns of its file of user properties (the same page and tools). */
export const TRAIT_COLUMNS = [
  ...["Action", "Property Type", "Property Name", "Property Description", "Property Value Type"],
  ...["Property Schema Status", "Property Visibility", "Property Is Array", "String Property Value Min Length"],
  ...["String Property Value Max Length", "Number Is Integer", "Number Property Value Min"],
  ...["Number Property Value Max", "Array Unique Items", "Array Min Items", "Array Max Items", "Enum Values"],
  ...["Const Value", "Property Regex"],
] as const;

/** A row by its columns; what it does not say is empty. */
export type AmplitudeRow = Readonly<
  Partial<Record<(typeof EVENT_COLUMNS)[number] | (typeof TRAIT_COLUMNS)[number], string>>
>;
